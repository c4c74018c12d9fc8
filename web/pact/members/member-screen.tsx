import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { scorecardRoutes } from '#pact/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { JoinedDialog } from './joined-dialog.tsx';
import { useKnownDay } from './known-day.ts';
import { MemberHistory } from './member-history.tsx';
import { StandingMark } from './member-marks.tsx';
import { textKey } from './member-types.ts';
import { MembershipPanel } from './membership-panel.tsx';
import classes from './members.module.css';
import { memberQuery } from './members-query.ts';
import { NodePanel } from './node-panel.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import { SeatsPanel } from './seats-panel.tsx';
import { TurnDialog } from './turn-dialog.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

type Saying = 'joined' | 'seat' | 'leave' | 'return';

/** One state: its membership, its delegate, its node, and everything that was said of it. */
export function MemberScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { state = '' } = useParams({ strict: false }) as { state?: string };
  const { query } = useListQuery();
  const { data: member, error, refetch } = useQuery(memberQuery(language, state, query['day']));
  const written = useKnownDay();
  const [saying, setSaying] = useState<Saying>();
  const back = { to: '/pact/members', title: t('pact.nav.members') };
  if (member === undefined)
    return (
      <Page title={state} back={back}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  const last = member.periods.at(-1);
  const turn = last?.until === undefined ? 'leave' : 'return';
  const close = () => setSaying(undefined);
  return (
    <Page
      title={member.name[textKey[language]]}
      mark={<StandingMark standing={member.membership.standing} />}
      purpose={query['day'] === undefined ? undefined : `${t('pact.members.day')} ${written(member.day)}`}
      back={back}
      actions={
        <>
          <Button
            component="a"
            href={addressOf(scorecardRoutes.pactStateView, { params: { code: state }, query: { language } })}
            variant="default"
            leftSection={<IconFileTypePdf size={16} stroke={1.7} />}
          >
            {t('pact.members.countryView')}
          </Button>
          {may('pact.assign') && last !== undefined && (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <Button rightSection={<IconChevronDown size={16} stroke={1.8} />}>{t('pact.members.say')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setSaying('joined')}>{t('pact.members.acts.joined')}</Menu.Item>
                <Menu.Item onClick={() => setSaying('seat')}>{t('pact.members.acts.seat')}</Menu.Item>
                <Menu.Divider />
                <Menu.Item color="red" onClick={() => setSaying(turn)}>
                  {t(`pact.members.acts.${turn}`)}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <WaitingPanel member={member} />
          <MembershipPanel member={member} />
          <MemberHistory member={member} />
        </div>
        <div className={classes.column}>
          <SeatsPanel member={member} />
          <NodePanel node={member.node} />
        </div>
      </div>
      {saying === 'joined' && <JoinedDialog member={member} close={close} />}
      {saying === 'seat' && <SeatDialog member={member} close={close} />}
      {(saying === 'leave' || saying === 'return') && <TurnDialog member={member} what={saying} close={close} />}
    </Page>
  );
}
