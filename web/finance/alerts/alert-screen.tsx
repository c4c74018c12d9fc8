import { Alert as Notice, Button } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Score } from '../../parts/score.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { Reasons } from '../explanation/reasons.tsx';
import { TokenPairs } from '../explanation/token-pairs.tsx';
import { ActPanel } from '../orders/act-panel.tsx';
import { ChangeList } from '../subject/change-list.tsx';
import { AlertState } from './alert-state.tsx';
import type { Alert } from './alert-types.ts';
import classes from './alerts.module.css';
import { Attachments } from './attachments.tsx';
import { Comments } from './comments.tsx';
import { Comparison } from './comparison.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { Decisions } from './decisions.tsx';
import { Timeline } from './timeline.tsx';
import { QueueWalk } from './queue-walk.tsx';
import { useSideFieldName } from './side-field.ts';
import { SecondPanel } from './second-panel.tsx';
import { WorkPanel } from './work-panel.tsx';

/** One alert: both sides, all reasons, and the human decision. */
export function AlertScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: () => api.alerts.alert({ params: { id } }),
    refetchInterval: 30_000,
  });
  if (data === undefined) {
    return (
      <Page title={t('finance.nav.alert')} back={{ to: '/alerts', title: t('finance.alerts.queue') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  // Another alert is another form: what was typed for one never stands under the next.
  return <OneAlert key={id} alert={data} />;
}

function OneAlert({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  return (
    <Page
      title={short(alert.rowName)}
      mark={<AlertState state={alert.state} verdict={alert.verdict} />}
      purpose={
        <span className={classes.against}>
          {t('finance.alerts.against')}{' '}
          <Link to={`/subjects/${alert.subject}`} className={classes.link}>
            <PersonName name={short(alert.subjectName)} strong />
          </Link>
          <Score value={alert.score} />
        </span>
      }
      back={{ to: '/alerts', title: t('finance.alerts.queue') }}
      actions={<QueueWalk id={alert.id} />}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <WhatChanged alert={alert} />
          <Panel title={t('finance.alerts.names')}>
            <TokenPairs
              explanation={alert.explanation}
              above={t('finance.alerts.customer')}
              below={t('finance.alerts.listed')}
            />
          </Panel>
          <Panel title={t('finance.alerts.reasons')}>
            <Reasons reasons={alert.explanation.reasons} />
          </Panel>
          <Panel title={t('finance.alerts.comparison')}>
            <Comparison alert={alert} />
          </Panel>
        </div>
        <div className={classes.column}>
          <SecondPanel alert={alert} />
          <DecidePanel alert={alert} />
          <ActPanel alert={alert} />
          <WorkPanel alert={alert} />
          <Decisions alert={alert} />
          <Comments alert={alert} />
          <Attachments alert={alert} />
          <Timeline steps={alert.history} say={(what) => t(`finance.alerts.what.${what}`)} />
        </div>
      </div>
    </Page>
  );
}

function WhatChanged({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const fieldName = useSideFieldName();
  if (alert.closedBecause !== undefined) {
    return (
      <Notice color="gray" variant="light" title={t(`finance.alerts.closedBecause.${alert.closedBecause}`)}>
        <Button component={Link} to={`/subjects/${alert.subject}`} size="compact-sm" variant="default">
          {t('finance.screening.openSubject')}
        </Button>
      </Notice>
    );
  }
  if (alert.changedSince.length === 0) return null;
  return (
    <Notice
      color="amber"
      variant="light"
      icon={<IconRotate size={20} stroke={1.7} />}
      title={t('finance.alerts.changedSince')}
    >
      <p className={classes.text}>{t('finance.alerts.changedSinceText')}</p>
      <ChangeList changes={alert.changedSince} fieldName={fieldName} />
    </Notice>
  );
}

/** A heading, not a page of letters: the whole name stands in the comparison. */
const short = (name: string): string => (name.length > 140 ? `${name.slice(0, 140)}…` : name);
