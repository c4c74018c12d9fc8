import { Badge, Button, Checkbox, Group, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { activityKinds, type ActivityRow, capacityRoutes } from '#military/contract';
import { ListFiles } from '../../parts/list-files.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { ActivityForm } from './activity-form.tsx';
import classes from './capacities.module.css';
import { useCapacityAct } from './capacities-query.ts';
import { CapacityTabs } from './capacity-tabs.tsx';

const activitiesKey = (language: string, kind?: string, past = true) => [
  'military',
  'activities',
  language,
  kind ?? '',
  past,
];

/** The calendar of initiatives, courses and exercises. */
export function ActivitiesScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const kind = activityKinds.find((one) => one === query['kind']);
  const past = query['past'] === 'true';
  const [writing, setWriting] = useState(false);
  const records = useAllRecords<ActivityRow>(activitiesKey(language, kind, past), () =>
    api.capacities.activities({ query: { ...(kind !== undefined && { kind }), ...(past && { past: 'true' }) } }),
  );
  // The files hold the whole calendar, what is past and every kind.
  const everything = useAllRecords<ActivityRow>(activitiesKey(language), () =>
    api.capacities.activities({ query: { past: 'true' } }),
  );
  const sampled = records.rows.some(({ sample }) => sample);
  const sample = useCapacityAct(
    (): Promise<unknown> => (sampled ? api.capacities.removeSample({}) : api.capacities.loadSample({})),
  );
  const begin = may('military.plan') && (
    <Group gap="sm">
      <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate(undefined)}>
        {t(`military.capacities.activity.sample.${sampled ? 'remove' : 'load'}`)}
      </Button>
      <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setWriting(true)}>
        {t('military.capacities.activity.begin')}
      </Button>
    </Group>
  );
  return (
    <Page
      title={t('military.capacities.tabs.calendar')}
      purpose={t('military.capacities.activity.purpose')}
      actions={
        <Group gap="sm" className="not-on-paper">
          <ListFiles
            files={(['ics', 'csv'] as const).map((as) => {
              const format = as === 'ics' ? 'iCalendar' : 'CSV';
              return {
                format,
                label: t('military.capacities.activity.file', { format }),
                href: addressOf(capacityRoutes.activitiesFile, { params: { format: as } }),
                holds: everything.pending ? undefined : everything.total,
              };
            })}
          />
          {begin}
        </Group>
      }
    >
      <div className={classes.column}>
        <CapacityTabs />
        <Refusal error={sample.error} />
        <RecordTable
          screen="military-activities"
          label={t('military.capacities.tabs.calendar')}
          columns={useColumns()}
          records={records}
          rowKey={(one) => one.id}
          href={(one) => `/military/activities/${one.id}`}
          tone={(one) => (one.stands === 'cancelled' ? 'quiet' : undefined)}
          search={false}
          filters={
            <>
              <Select
                clearable
                w={180}
                placeholder={t('military.capacities.activity.allKinds')}
                aria-label={t('military.capacities.activity.kind')}
                data={activityKinds.map((value) => ({
                  value,
                  label: t(`military.capacities.activity.kinds.${value}`),
                }))}
                value={kind ?? null}
                onChange={(value) => change({ kind: value ?? undefined })}
              />
              <Checkbox
                label={t('military.capacities.activity.past')}
                checked={past}
                onChange={(event) => change({ past: event.currentTarget.checked ? 'true' : undefined })}
              />
            </>
          }
          empty={{
            title: t('military.capacities.activity.empty.title'),
            text: t('military.capacities.activity.empty.text'),
            action: begin,
          }}
        />
      </div>
      {writing && <ActivityForm close={() => setWriting(false)} />}
    </Page>
  );
}

function useColumns(): readonly Column<ActivityRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('military.capacities.activity.name'),
        width: [16, 2],
        cell: (one) => (
          <span>
            <bdi>{one.name}</bdi>{' '}
            {one.sample && (
              <Badge variant="light" color="amber" tt="none">
                {t('military.capacities.activity.sample.mark')}
              </Badge>
            )}
          </span>
        ),
        value: (one) => one.name,
      },
      {
        id: 'kind',
        title: t('military.capacities.activity.kind'),
        width: [7, 0.6],
        cell: (one) => t(`military.capacities.activity.kinds.${one.kind}`),
        value: (one) => one.kind,
      },
      {
        id: 'starts',
        title: t('military.capacities.activity.starts'),
        width: [8, 0.7],
        cell: (one) => formats.date(one.starts),
        value: (one) => one.starts,
      },
      {
        id: 'ends',
        title: t('military.capacities.activity.ends'),
        width: [8, 0.7],
        cell: (one) => formats.date(one.ends),
        value: (one) => one.ends,
      },
      {
        id: 'place',
        title: t('military.capacities.activity.place'),
        width: [9, 0.8],
        cell: (one) => <bdi>{one.place ?? one.state ?? '–'}</bdi>,
        value: (one) => one.place,
      },
      {
        id: 'state',
        title: t('military.capacities.activity.state'),
        width: [6, 0.5],
        cell: (one) => t(`military.capacities.activity.stands.${one.stands}`),
        value: (one) => one.stands,
      },
      {
        id: 'seats',
        title: t('military.capacities.activity.seats'),
        width: [6, 0.5],
        numeric: true,
        cell: (one) =>
          one.seats === undefined
            ? formats.number(one.taken)
            : `${formats.number(one.taken)} / ${formats.number(one.seats)}`,
        value: (one) => one.taken,
      },
      {
        id: 'lessons',
        title: t('military.capacities.activity.lessons'),
        width: [6, 0.5],
        numeric: true,
        cell: (one) => formats.number(one.openLessons),
        value: (one) => one.openLessons,
      },
    ],
    [t, formats],
  );
}
