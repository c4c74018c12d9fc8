import { Badge, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalView } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel, PanelAct } from '../../parts/panel.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './capacities.module.css';
import { goalsQuery, useCapacityAct } from './capacities-query.ts';
import { CapacityTabs } from './capacity-tabs.tsx';
import { GapTable } from './gap-table.tsx';
import { GoalForm } from './goal-form.tsx';

const colours = { proposed: 'amber', agreed: 'green', declined: 'red', ended: 'gray' } as const;

/** What the group wants to be able to do, and what is missing of it on each rung. */
export function GoalsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useQuery(goalsQuery(useLanguage()));
  const begin = may('military.plan') && (
    <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setWriting(true)}>
      {t('military.capacities.goal.begin')}
    </Button>
  );
  return (
    <Page title={t('military.capacities.title')} purpose={t('military.capacities.purpose')} actions={begin}>
      <div className={classes.column}>
        <CapacityTabs />
        {data === undefined && <Waiting error={error} again={() => void refetch()} />}
        {data?.items.length === 0 && (
          <Panel title={t('military.capacities.goal.empty.title')}>
            <p className={classes.hint}>{t('military.capacities.goal.empty.text')}</p>
            {begin !== false && <PanelAct>{begin}</PanelAct>}
          </Panel>
        )}
        {(data?.items ?? []).map((goal) => (
          <GoalPanel key={goal.id} goal={goal} />
        ))}
      </div>
      {writing && <GoalForm close={() => setWriting(false)} />}
    </Page>
  );
}

function GoalPanel({ goal }: { goal: GoalView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const title = `${t(`military.contributions.types.${goal.capability}`)} · ${formats.number(goal.amount)} ${goal.unit}`;
  return (
    <Panel
      title={title}
      aside={
        <Badge variant="light" color={colours[goal.state]} tt="none">
          {t(`military.capacities.goal.states.${goal.state}`)}
        </Badge>
      }
    >
      <p className={classes.hint}>
        {t('military.capacities.goal.horizon')} {formats.date(goal.horizon)} · {t('military.capacities.goal.rung')}{' '}
        {t(`military.contributions.rungs.${goal.rung}`)}
        {goal.theatre !== undefined && (
          <>
            {' '}
            · <bdi>{goal.theatre}</bdi>
          </>
        )}
      </p>
      <p className={classes.words} dir="auto">
        {goal.reason}
      </p>
      <GapTable goal={goal} />
      <p className={classes.hint}>
        {t('military.capacities.goal.proposedBy')} <bdi>{goal.by}</bdi> · <When at={goal.at} />
      </p>
      {goal.decided !== undefined && (
        <p className={classes.hint}>
          {t('military.capacities.goal.decidedBy')} <bdi>{goal.decided.by}</bdi> · <When at={goal.decided.at} /> ·{' '}
          <bdi>{goal.decided.reason}</bdi>
        </p>
      )}
      {goal.ended !== undefined && (
        <p className={classes.hint}>
          {t('military.capacities.goal.endedBy')} <bdi>{goal.ended.by}</bdi> · <When at={goal.ended.at} /> ·{' '}
          <bdi>{goal.ended.reason}</bdi>
        </p>
      )}
      <GoalActs goal={goal} />
    </Panel>
  );
}

type GoalAct = 'agree' | 'decline' | 'end';

function GoalActs({ goal }: { goal: GoalView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<GoalAct>();
  const act = useCapacityAct(
    ({ what, reason }: { what: GoalAct; reason: string }): Promise<unknown> =>
      what === 'end'
        ? api.capacities.endGoal({ params: { id: goal.id }, body: { reason } })
        : api.capacities.decideGoal({ params: { id: goal.id }, body: { agree: what === 'agree', reason } }),
    () => setAsking(undefined),
  );
  return (
    <Group gap="sm" className="not-on-paper">
      {goal.may.decide && (
        <>
          <Button size="compact-md" onClick={() => setAsking('agree')}>
            {t('military.capacities.goal.agree')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setAsking('decline')}>
            {t('military.capacities.goal.decline')}
          </Button>
        </>
      )}
      {goal.may.end && (
        <Button size="compact-md" variant="default" onClick={() => setAsking('end')}>
          {t('military.capacities.goal.end')}
        </Button>
      )}
      {asking !== undefined && (
        <ConfirmAct
          opened
          close={() => setAsking(undefined)}
          grave={asking !== 'agree'}
          title={t(`military.capacities.goal.${asking}`)}
          will={[t(`military.capacities.goal.will.${asking}`)]}
          act={t(`military.capacities.goal.${asking}`)}
          reason={10}
          confirm={(reason) => act.mutate({ what: asking, reason })}
          pending={act.isPending}
          error={act.error}
        />
      )}
    </Group>
  );
}
