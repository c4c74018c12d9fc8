import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { Code, Facts } from './facts.tsx';
import { KeyList } from './key-list.tsx';
import { LinkPanel } from './link-panel.tsx';
import { StandingMark } from './link-state.tsx';
import type { Wish } from './member-types.ts';
import { membersQuery, peersQuery } from './members-query.ts';
import { ProposeChange } from './propose-change.tsx';

/** One member: where it is reached, by which keys it signs, how the link to it stands. */
export function MemberScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const may = useMay();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, isPending, refetch } = useQuery(membersQuery);
  const peers = useQuery(peersQuery(language));
  const [change, setChange] = useState<Wish['change']>();
  const member = data?.list?.members.find((one) => one.id === id);
  const back = { to: '/exchange/members', title: t('exchange.nav.members') };
  if (member === undefined) {
    return (
      <Page title={t('exchange.nav.member')} back={back}>
        <Refusal error={error} again={() => void refetch()} />
        {!isPending && error === null && (
          <ProblemWords problem={{ message: t('exchange.members.unknown'), todo: t('exchange.members.unknownText') }} />
        )}
      </Page>
    );
  }
  const peer = peers.data?.items.find((one) => one.member === id);
  const own = data?.own?.member === id;
  const proposes = may('exchange.trust.propose');
  const act = (wish: Wish['change'], grave: boolean) => (
    <Button variant="default" c={grave ? 'red' : undefined} onClick={() => setChange(wish)}>
      {t(`exchange.members.wish.${wish}`)}
    </Button>
  );
  return (
    <Page
      title={member.names[language]}
      mark={<StandingMark standing={member.standing} />}
      purpose={own ? t('exchange.members.us') : member.contact}
      back={back}
      actions={
        proposes &&
        !own && (
          <>
            {member.standing === 'active' && act('suspend', true)}
            {member.standing === 'suspended' && act('return', false)}
            {act('revoke', true)}
          </>
        )
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('exchange.members.inList')}>
            <Facts
              of={[
                [t('exchange.members.id'), <Code key="c">{member.id}</Code>],
                [t('exchange.members.code'), member.state],
                [t('exchange.members.since'), formats.date(member.since)],
                [t('exchange.members.endpoint'), <Code key="c">{member.endpoint}</Code>],
                [t('exchange.members.contact'), <bdi key="c">{member.contact}</bdi>],
                [t('exchange.members.logName'), <Code key="c">{member.log}</Code>],
                ...member.tls.map(
                  (hash, n) =>
                    [
                      `${t('exchange.members.certificate')} ${formats.number(n + 1)}`,
                      <Code key="c">{hash}</Code>,
                    ] as const,
                ),
              ]}
            />
          </Panel>
          <Panel title={t('exchange.members.keys')}>
            <KeyList keys={member.keys} />
          </Panel>
        </div>
        <div className={classes.column}>{!own && peer !== undefined && <LinkPanel peer={peer} />}</div>
      </div>
      {change !== undefined && <ProposeChange first={change} member={id} close={() => setChange(undefined)} />}
    </Page>
  );
}
