import { Modal, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, EventView } from '#military/contract';
import { type Fact, Facts } from '../../parts/facts.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { figures } from './figures.ts';
import classes from './groups.module.css';
import { IncidentMap } from './incident-map.tsx';

const types = ['1', '2', '3'] as const;
type Row = EventView & { between: readonly [string, string] };

/** The events an assessment counted: on the map and as a list, each with its source one click away. */
export function EventsPanel({ found }: { found: AssessmentView }) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const type = types.find((one) => one === query['type']);
  const [open, setOpen] = useState<Row>();
  const { run, theatre, head } = found;
  const records = useRecords<Row>(['groups', 'events', run, theatre, head, type], async (after) => {
    const page = await api.groups.assessedEvents({
      query: {
        run,
        theatre,
        head,
        limit: 100,
        ...(after !== undefined && { after }),
        ...(type !== undefined && { type }),
      },
    });
    const name = (side: string) => page.sides[side] ?? side;
    return {
      ...page,
      items: page.items.map((event) => ({ ...event, between: [name(event.sideA), name(event.sideB)] as const })),
    };
  });
  return (
    <>
      <Panel title={t('military.groups.map.title')}>
        <IncidentMap events={records.rows} open={setOpen} />
      </Panel>
      <Panel title={t('military.groups.eventList.title')}>
        <RecordTable
          screen="military-group-events"
          label={t('military.groups.eventList.title')}
          columns={useColumns()}
          records={records}
          rowKey={(one) => one.id}
          onOpen={setOpen}
          search={false}
          filters={
            <Select
              clearable
              w={200}
              aria-label={t('military.groups.eventList.type')}
              placeholder={t('military.groups.eventList.allTypes')}
              data={types.map((value) => ({ value, label: t(`military.groups.eventList.types.t${value}`) }))}
              value={type ?? null}
              onChange={(value) => change({ type: value ?? undefined })}
            />
          }
          empty={{ title: t('military.groups.eventList.empty.title'), text: t('military.groups.eventList.empty.text') }}
        />
      </Panel>
      {open !== undefined && <EventDialog event={open} found={found} close={() => setOpen(undefined)} />}
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const say = figures(formats);
    return [
      {
        id: 'day',
        title: t('military.groups.eventList.day'),
        width: [9, 0.8],
        cell: (one) => formats.date(one.day),
      },
      {
        id: 'type',
        title: t('military.groups.eventList.type'),
        width: [8, 0.8],
        cell: (one) => t(`military.groups.eventList.types.t${one.type as 1 | 2 | 3}`),
      },
      {
        id: 'where',
        title: t('military.groups.eventList.where'),
        width: [10, 1.2],
        cell: (one) => <bdi>{[one.adm2, one.adm1].filter(Boolean).join(' · ') || '–'}</bdi>,
      },
      {
        id: 'sides',
        title: t('military.groups.eventList.sides'),
        width: [14, 1.8],
        cell: (one) => (
          <span className={classes.stacked}>
            {one.between.map((side) => (
              <bdi key={side}>{side}</bdi>
            ))}
          </span>
        ),
      },
      {
        id: 'deaths',
        title: t('military.groups.eventList.deaths'),
        width: [9, 0.8],
        numeric: true,
        cell: (one) => say.range(one.low, one.best, one.high),
      },
    ];
  }, [t, formats]);
}

/** One event whole, with where it was reported and the data it stands in. */
function EventDialog({ event, found, close }: { event: Row; found: AssessmentView; close: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const say = figures(formats);
  const facts: readonly Fact[] = [
    [
      t('military.groups.eventList.source'),
      <bdi key="source">{event.source ?? t('military.groups.eventList.noSource', { id: event.id })}</bdi>,
    ],
    [t('military.groups.about.source'), <bdi key="file">{found.eventsSource}</bdi>],
    [t('military.groups.about.mark'), <bdi key="mark" dir="ltr">{`TLP:${found.mark.toUpperCase()}`}</bdi>],
    [t('military.groups.code'), <bdi key="id">{event.id}</bdi>],
    [t('military.groups.eventList.sides'), <bdi key="sides">{event.between.join(' – ')}</bdi>],
    [
      t('military.groups.eventList.where'),
      <bdi key="where">{[event.adm2, event.adm1].filter(Boolean).join(' · ')}</bdi>,
    ],
    [t('military.groups.eventList.deaths'), say.range(event.low, event.best, event.high)],
    [t('military.groups.eventList.civilians'), formats.number(event.civilians)],
    [
      t('military.groups.eventList.precision'),
      `${formats.number(event.datePrecision)} · ${formats.number(event.wherePrecision)}`,
    ],
  ];
  return (
    <Modal opened onClose={close} title={formats.date(event.day)} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <Facts facts={facts} />
    </Modal>
  );
}
