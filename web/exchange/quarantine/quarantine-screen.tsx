import { Button, Select } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { allPages, ExportButton } from '../members/export-button.tsx';
import { useMemberName } from '../members/members-query.ts';
import classes from '../records/records.module.css';
import { type Held, heldStates } from './held-type.ts';

/** What the gate did not take, each with its reason in words. */
export function QuarantineScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const state = heldStates.find((one) => one === query['state']) ?? 'held';
  const { code } = query;
  const reasons = useQuery({ queryKey: ['exchange', 'reasons'], queryFn: () => api.gate.gateReasons({}) });
  const read = (after: string | undefined) =>
    api.gate.quarantine({ query: { state, after, limit: 100, ...(code !== undefined && { code }) } });
  const records = useRecords<Held>(['exchange', 'quarantine', language, state, code], read);
  const bring = (
    <Button component={Link} to="/exchange/bundle" leftSection={<IconFileImport size={18} stroke={1.7} />}>
      {t('exchange.nav.bundle')}
    </Button>
  );
  return (
    <Page
      title={t('exchange.nav.quarantine')}
      purpose={t('exchange.quarantine.purpose')}
      actions={
        <>
          <ExportButton
            name="quarantine"
            head={[
              'id',
              'code',
              'message',
              'peer',
              'object',
              'version',
              'bytes',
              'state',
              'times',
              'first_at',
              'last_at',
            ]}
            read={async () =>
              (await allPages(read)).map((one) => [
                one.id,
                one.code,
                one.message,
                one.peer,
                one.objectId,
                one.version,
                one.bytes,
                one.state,
                one.times,
                one.firstAt,
                one.lastAt,
              ])
            }
          />
          {bring}
        </>
      }
    >
      <RecordTable
        screen="exchange-quarantine"
        label={t('exchange.nav.quarantine')}
        columns={useHeldColumns()}
        records={records}
        search={false}
        rowKey={({ id }) => id}
        href={({ id }) => `/exchange/quarantine/${id}`}
        filters={
          <div className={classes.filters}>
            <Select
              w={170}
              allowDeselect={false}
              aria-label={t('exchange.quarantine.state')}
              data={heldStates.map((value) => ({ value, label: t(`exchange.quarantine.stateIs.${value}`) }))}
              value={state}
              onChange={(value) => change({ state: value ?? undefined })}
            />
            <Select
              clearable
              searchable
              w={300}
              placeholder={t('exchange.quarantine.reason')}
              aria-label={t('exchange.quarantine.reason')}
              data={(reasons.data?.items ?? []).map(({ code: value, message }) => ({
                value,
                label: message[language],
              }))}
              value={code ?? null}
              onChange={(value) => change({ code: value ?? undefined })}
            />
          </div>
        }
        empty={{ title: t('exchange.quarantine.empty'), text: t('exchange.quarantine.emptyText') }}
      />
    </Page>
  );
}

function useHeldColumns(): readonly Column<Held>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  return useMemo(
    () => [
      {
        id: 'reason',
        title: t('exchange.quarantine.reason'),
        width: [18, 2.6],
        cell: ({ message }) => <span className={classes.clamp}>{message}</span>,
      },
      {
        id: 'object',
        title: t('exchange.quarantine.object'),
        width: [12, 1.4],
        cell: ({ objectId }) => (
          <bdi dir="ltr" className={classes.hash}>
            {objectId ?? '–'}
          </bdi>
        ),
      },
      {
        id: 'peer',
        title: t('exchange.quarantine.peer'),
        width: [9, 1],
        cell: ({ peer }) => <bdi>{peer === undefined ? t('exchange.quarantine.byHand') : name(peer)}</bdi>,
      },
      {
        id: 'times',
        title: t('exchange.quarantine.times'),
        width: [5, 0.5],
        numeric: true,
        cell: ({ times }) => formats.number(times),
      },
      {
        id: 'size',
        title: t('exchange.quarantine.size'),
        width: [6, 0.6],
        numeric: true,
        cell: ({ bytes }) => formats.bytes(bytes),
      },
      { id: 'last', title: t('exchange.quarantine.last'), width: [7, 0.7], cell: ({ lastAt }) => <When at={lastAt} /> },
    ],
    [t, formats, name],
  );
}
