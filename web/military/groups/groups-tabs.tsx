import { useTranslation } from 'react-i18next';
import { SectionTabs } from '../../parts/section-tabs.tsx';

/** Lineages, register, events: each has its own address. */
export function GroupsTabs() {
  const { t } = useTranslation();
  return (
    <SectionTabs
      label={t('military.groups.tabs')}
      tabs={[
        { to: '/military/groups', title: t('military.groups.lineages') },
        { to: '/military/groups/register', title: t('military.groups.register.title') },
        { to: '/military/groups/events', title: t('military.groups.data.title') },
      ]}
    />
  );
}
