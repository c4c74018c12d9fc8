import { Alert, Button, Group } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { planningRoutes, type PlanView } from '#military/contract';
import { JobProgress } from '../../parts/job-progress.tsx';
import { JobState } from '../../parts/job-state.tsx';
import { ListFiles } from '../../parts/list-files.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { BeginPlan } from './begin-plan.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanLines } from './plan-lines.tsx';
import { PlanShortages } from './plan-shortages.tsx';
import classes from './plans.module.css';
import { planQuery } from './plans-query.ts';

/** One plan: how far it is, then its lines for people to decide, and what is short. */
export function PlanScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(planQuery(language, id));
  const back = { to: '/military/plans', title: t('military.plans.title') };
  if (data === undefined)
    return (
      <Page title={t('military.plans.one')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page
      title={data.name}
      mark={<JobState state={data.state} />}
      purpose={t('military.plans.purpose')}
      back={back}
      actions={data.may.again || data.made !== undefined ? <Acts plan={data} /> : undefined}
    >
      {data.state !== 'done' && (
        <JobProgress id={data.job} ended={() => void queries.invalidateQueries({ queryKey: ['military'] })} />
      )}
      {data.cut && <Alert color="amber">{t('military.plans.cut')}</Alert>}
      {data.state === 'done' && (
        <div className={classes.columns}>
          <div className={classes.column}>
            <PlanLines plan={data} />
          </div>
          <div className={classes.column}>
            <PlanShortages plan={data} />
            <PlanFigures plan={data} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Acts({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const [again, setAgain] = useState(false);
  const formats = plan.made === undefined ? (['csv'] as const) : (['csv', 'json'] as const);
  return (
    <Group gap="sm" className="not-on-paper">
      <ListFiles
        files={formats.map((as) => {
          const format = as.toUpperCase();
          return {
            format,
            label: t('military.plans.file', { format }),
            href: addressOf(planningRoutes.planFile, { params: { id: plan.id, format: as } }),
            // JSON holds more than the lines: what was asked, what was there, and what is short.
            holds: as === 'csv' ? plan.lines : undefined,
          };
        })}
      />
      {plan.may.again && <Button onClick={() => setAgain(true)}>{t('military.plans.again')}</Button>}
      {again && <BeginPlan before={plan} close={() => setAgain(false)} />}
    </Group>
  );
}
