import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../../parts/section-tabs.tsx';
import { Page } from '../../shell/page.tsx';

/** The three screens of members: the list, the bodies, what was said in public. */
export function MembersFrame(props: { purpose: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const tabs = [
    { to: '/pact/members', title: t('pact.members.list') },
    { to: '/pact/members/bodies', title: t('pact.members.bodies') },
    { to: '/pact/members/said', title: t('pact.members.said') },
  ];
  return (
    <Page title={t('pact.nav.members')} purpose={props.purpose} actions={props.actions}>
      <SectionTabs label={t('pact.members.tabs')} tabs={tabs} />
      {props.children}
    </Page>
  );
}
