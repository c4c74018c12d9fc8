import { Alert as Notice } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import classes from '../alerts/alerts.module.css';
import { AskPanel } from './ask-panel.tsx';
import { CaseClock } from './case-clock.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { Timeline } from '../alerts/timeline.tsx';
import { CaseState } from './case-state.tsx';
import type { Case } from './case-types.ts';
import { DecidePanel } from './decide-panel.tsx';
import { DesignationWords } from './designation-words.tsx';
import { ForceMark } from './force-mark.tsx';
import { Matches } from './matches.tsx';
import { SecondPanel } from './second-panel.tsx';
import { Subjects } from './subjects.tsx';

/** One national decision: the designation's words, who may be meant in our books, and what two people decide. */
export function CaseScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'one', id],
    queryFn: () => api.cases.case({ params: { id } }),
    refetchInterval: 30_000,
  });
  if (data === undefined) {
    return (
      <Page title={t('finance.nav.case')} back={{ to: '/cases', title: t('finance.cases.queue') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  // Another case is another form: what was typed for one never stands under the next.
  return <OneCase key={id} one={data} />;
}

function OneCase({ one }: { one: Case }) {
  const { t } = useTranslation();
  return (
    <Page
      title={one.name.length > 140 ? `${one.name.slice(0, 140)}…` : one.name}
      mark={<CaseState {...one} />}
      purpose={<ForceMark of={one} />}
      back={{ to: '/cases', title: t('finance.cases.queue') }}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Notices one={one} />
          <CaseClock one={one} />
          <DesignationWords one={one} />
          <Subjects one={one} />
          <Matches one={one} />
        </div>
        <div className={classes.column}>
          <SecondPanel one={one} />
          <DecidePanel one={one} />
          <AskPanel one={one} />
          <CaseDecisions one={one} />
          <Timeline steps={one.history} say={(what) => t(`finance.cases.what.${what}`)} />
        </div>
      </div>
    </Page>
  );
}

function Notices({ one }: { one: Case }) {
  const { t } = useTranslation();
  if (one.endedBecause !== undefined)
    return (
      <Notice color="gray" variant="light" title={t(`finance.cases.endedBecause.${one.endedBecause}`)}>
        {t('finance.cases.endedText')}
      </Notice>
    );
  if (!one.changedSince) return null;
  return (
    <Notice
      color="amber"
      variant="light"
      icon={<IconRotate size={20} stroke={1.7} />}
      title={t('finance.cases.changedSince')}
    >
      {t('finance.cases.changedSinceText')}
    </Notice>
  );
}
