import { Alert, Badge, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from '../map/country-code.ts';
import classes from './capacities.module.css';
import { activityQuery, useCapacityAct } from './capacities-query.ts';
import { Lessons } from './lessons.tsx';
import { Nominations } from './nominations.tsx';

const colours = { planned: 'amber', confirmed: 'green', cancelled: 'red' } as const;

/** One activity: what it is, who is sent to it as numbers, and what was learned. */
export function ActivityScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(activityQuery(useLanguage(), id));
  const back = { to: '/military/activities', title: t('military.capacities.tabs.calendar') };
  if (data === undefined)
    return (
      <Page title={t('military.capacities.activity.one')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page
      title={data.name}
      back={back}
      mark={
        <Badge variant="light" color={data.sample ? 'amber' : colours[data.stands]} tt="none">
          {data.sample
            ? t('military.capacities.activity.sample.mark')
            : t(`military.capacities.activity.stands.${data.stands}`)}
        </Badge>
      }
      actions={<Acts activity={data} />}
    >
      <div className={classes.columns}>
        <ActivityFacts activity={data} />
        <div className={classes.column}>
          <Nominations activity={data} />
          <Lessons activity={data} />
        </div>
      </div>
    </Page>
  );
}

function ActivityFacts({ activity: one }: { activity: ActivityView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  const words = (title: string, value: string | undefined): Fact[] =>
    value === undefined || value === '' ? [] : [[title, <bdi key={title}>{value}</bdi>]];
  return (
    <Panel title={t('military.capacities.activity.facts')}>
      {one.sample && <Alert color="amber">{t('military.capacities.activity.sampleHint')}</Alert>}
      <Facts
        facts={[
          ...words(t('military.capacities.activity.kind'), t(`military.capacities.activity.kinds.${one.kind}`)),
          ...words(t('military.capacities.activity.starts'), formats.date(one.starts)),
          ...words(t('military.capacities.activity.ends'), formats.date(one.ends)),
          ...words(t('military.capacities.activity.host'), one.host),
          ...words(t('military.capacities.activity.place'), one.place),
          ...words(t('military.capacities.activity.inState'), one.state === undefined ? undefined : nameOf(one.state)),
          ...words(
            t('military.capacities.activity.capabilities'),
            formats.list(one.capabilities.map((type) => t(`military.contributions.types.${type}`))),
          ),
          ...words(
            t('military.capacities.activity.seats'),
            one.seats === undefined ? undefined : formats.number(one.seats),
          ),
          ...words(t('military.capacities.activity.taken'), formats.number(one.taken)),
          ...words(t('military.capacities.activity.attended'), formats.number(one.attended)),
          ...words(t('military.capacities.activity.description'), one.description),
          ...(one.settled === undefined
            ? []
            : ([
                [
                  t('military.capacities.activity.settledBy'),
                  <>
                    <bdi>{one.settled.by}</bdi> · <bdi>{one.settled.reason}</bdi>
                  </>,
                ],
              ] as Fact[])),
        ]}
      />
      {one.source !== undefined && (
        <p className={classes.hint}>
          <a className={classes.link} dir="ltr" href={one.source} rel="noreferrer noopener" target="_blank">
            {one.source}
          </a>
        </p>
      )}
    </Panel>
  );
}

function Acts({ activity }: { activity: ActivityView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'confirm' | 'cancel'>();
  const settle = useCapacityAct(
    ({ confirm, reason }: { confirm: boolean; reason: string }) =>
      api.capacities.settleActivity({ params: { id: activity.id }, body: { confirm, reason } }),
    () => setAsking(undefined),
  );
  const { confirm, cancel } = activity.may;
  if (!confirm && !cancel) return null;
  return (
    <Group gap="sm" className="not-on-paper">
      {cancel && (
        <Button variant="default" color="red" onClick={() => setAsking('cancel')}>
          {t('military.capacities.activity.cancel')}
        </Button>
      )}
      {confirm && <Button onClick={() => setAsking('confirm')}>{t('military.capacities.activity.confirm')}</Button>}
      {asking !== undefined && (
        <ConfirmAct
          opened
          grave={asking === 'cancel'}
          close={() => setAsking(undefined)}
          title={t(`military.capacities.activity.${asking}`)}
          will={[t(`military.capacities.activity.will.${asking}`)]}
          act={t(`military.capacities.activity.${asking}`)}
          reason={10}
          confirm={(reason) => settle.mutate({ confirm: asking === 'confirm', reason })}
          pending={settle.isPending}
          error={settle.error}
        />
      )}
    </Group>
  );
}
