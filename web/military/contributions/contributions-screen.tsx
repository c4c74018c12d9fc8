import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capabilityTypes } from '#military/contract';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useAllRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type CapabilityDraft, type CapabilityRow, directions, emptyDraft } from './contribution-types.ts';
import classes from './contributions.module.css';
import { GiveCapability } from './give-capability.tsx';
import { ReadEdxl } from './read-edxl.tsx';

/** What states need and what they offer, with what is promised and what is there. */
export function ContributionsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const direction = directions.find((one) => one === query['direction']) ?? 'need';
  const type = capabilityTypes.find((one) => one === query['type']);
  const [written, setWritten] = useState<CapabilityDraft>();
  const records = useAllRecords<CapabilityRow>(['military', 'capabilities', language, direction, type], () =>
    api.contributions.capabilities({ query: { direction, ...(type !== undefined && { type }) } }),
  );
  const acts = may('military.plan') && (
    <Group gap="sm">
      <ReadEdxl read={setWritten} />
      <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setWritten(emptyDraft(direction))}>
        {t(`military.contributions.begin.${direction}`)}
      </Button>
    </Group>
  );
  return (
    <Page title={t('military.nav.contributions')} purpose={t('military.contributions.purpose')} actions={acts}>
      <RecordTable
        screen="military-capabilities"
        label={t('military.nav.contributions')}
        columns={useColumns(direction)}
        records={records}
        rowKey={(one) => one.id}
        href={(one) => `/military/contributions/${one.id}`}
        tone={(one) => (one.withdrawn ? 'quiet' : undefined)}
        search={false}
        filters={
          <>
            <SegmentedControl
              aria-label={t('military.contributions.which')}
              data={directions.map((value) => ({ value, label: t(`military.contributions.directions.${value}`) }))}
              value={direction}
              onChange={(value) => change({ direction: value })}
            />
            <Select
              clearable
              w={220}
              placeholder={t('military.contributions.allTypes')}
              aria-label={t('military.contributions.type')}
              data={capabilityTypes.map((value) => ({ value, label: t(`military.contributions.types.${value}`) }))}
              value={type ?? null}
              onChange={(value) => change({ type: value ?? undefined })}
            />
          </>
        }
        empty={{
          title: t(`military.contributions.empty.${direction}`),
          text: t('military.contributions.empty.text'),
          action: acts,
        }}
      />
      {written !== undefined && <GiveCapability begun={written} close={() => setWritten(undefined)} />}
    </Page>
  );
}

function useColumns(direction: 'need' | 'offer'): readonly Column<CapabilityRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const amount = (of: (one: CapabilityRow) => number | undefined) => (one: CapabilityRow) => {
      const value = of(one);
      return value === undefined ? '–' : formats.number(value);
    };
    return [
      {
        id: 'name',
        title: t('military.contributions.name'),
        width: [16, 2],
        cell: (one) => (
          <span className={classes.title}>
            <bdi>{one.name}</bdi>
            {one.withdrawn && <span className={classes.small}>{t('military.contributions.withdrawn')}</span>}
          </span>
        ),
        value: (one) => one.name,
      },
      {
        id: 'by',
        title: t('military.contributions.by'),
        width: [10, 1],
        cell: (one) => <bdi>{one.by}</bdi>,
        value: (one) => one.by,
      },
      {
        id: 'type',
        title: t('military.contributions.type'),
        width: [11, 1],
        cell: (one) => (one.type === undefined ? '–' : t(`military.contributions.types.${one.type}`)),
        value: (one) => one.type,
      },
      {
        id: 'day',
        title: t(`military.contributions.days.${direction}`),
        width: [8, 0.7],
        cell: (one) => {
          const day = direction === 'need' ? one.neededBy : one.readyOn;
          return day === undefined ? '–' : formats.date(day);
        },
        value: (one) => one.neededBy ?? one.readyOn,
      },
      direction === 'need'
        ? {
            id: 'priority',
            title: t('military.contributions.priority'),
            width: [5, 0.4],
            numeric: true,
            cell: amount((one) => one.priority),
            value: (one: CapabilityRow) => one.priority,
          }
        : {
            id: 'readiness',
            title: t('military.contributions.readiness'),
            width: [8, 0.7],
            cell: (one: CapabilityRow) => (
              <span>
                {one.readiness ?? '–'}
                {one.verified !== undefined && (
                  <span className={classes.small}>
                    {' '}
                    · {t('military.contributions.verified', { rung: one.verified })}
                  </span>
                )}
              </span>
            ),
            value: (one: CapabilityRow) => one.readiness,
          },
      {
        id: 'quantity',
        title: t('military.contributions.quantity'),
        width: [6, 0.5],
        numeric: true,
        cell: (one) => (
          <span>
            {one.quantity === undefined ? '–' : formats.number(one.quantity)}{' '}
            <bdi className={classes.small}>{one.unit}</bdi>
          </span>
        ),
        value: (one) => one.quantity,
      },
      {
        id: 'committed',
        title: t('military.contributions.committed'),
        width: [6, 0.5],
        numeric: true,
        cell: amount((one) => one.committed),
        value: (one) => one.committed,
      },
      {
        id: 'delivered',
        title: t('military.contributions.delivered'),
        width: [6, 0.5],
        numeric: true,
        cell: amount((one) => one.delivered),
        value: (one) => one.delivered,
      },
    ];
  }, [t, formats, direction]);
}
