import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { ListFrame } from './list-frame.tsx';
import type { List, Snapshot } from './list-types.ts';

/** What was loaded into a list, newest first. */
export function SnapshotsScreen() {
  return <ListFrame>{(list) => <Snapshots list={list} />}</ListFrame>;
}

function Snapshots({ list }: { list: List }) {
  const { t } = useTranslation();
  const records = useRecords<Snapshot>(['lists', list.key, 'snapshots'], (after) =>
    api.lists.snapshots({ params: { list: list.key }, query: { after } }),
  );
  return (
    <RecordTable
      screen="snapshots"
      label={t('finance.lists.snapshots')}
      search={false}
      columns={useSnapshotColumns()}
      records={records}
      rowKey={(row) => row.id}
      href={(row) => `/lists/${list.key}/snapshots/${row.id}`}
      empty={{ title: t('finance.lists.snapshotsEmpty.title'), text: t('finance.lists.snapshotsEmpty.text') }}
    />
  );
}

function useSnapshotColumns(): readonly Column<Snapshot>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const count = (id: 'added' | 'changed' | 'removed' | 'unchanged'): Column<Snapshot> => ({
      id,
      title: t(`finance.lists.${id}`),
      width: [6, 0.5],
      numeric: true,
      cell: (row) => formats.number(row.counts[id]),
    });
    return [
      {
        id: 'loadedAt',
        title: t('finance.lists.loadedAt'),
        width: [11, 1],
        cell: (row) => <When at={row.loadedAt} show="moment" />,
      },
      {
        id: 'publishedAt',
        title: t('finance.lists.published'),
        width: [9, 1],
        cell: (row) => (row.publishedAt === undefined ? '–' : <bdi>{formats.date(row.publishedAt)}</bdi>),
      },
      count('added'),
      count('changed'),
      count('removed'),
      count('unchanged'),
      {
        id: 'source',
        title: t('finance.lists.source'),
        width: [11, 1.5],
        cell: (row) => <bdi dir="ltr">{row.source}</bdi>,
      },
      { id: 'format', title: t('finance.lists.format'), width: [7, 0.7], cell: (row) => <bdi>{row.format}</bdi> },
      {
        id: 'loadedBy',
        title: t('finance.lists.loadedBy'),
        hidden: true,
        cell: (row) => <bdi>{row.loadedBy}</bdi>,
      },
      {
        id: 'bytes',
        title: t('finance.lists.size'),
        hidden: true,
        numeric: true,
        cell: (row) => formats.bytes(row.bytes),
      },
      {
        id: 'sha256',
        title: t('finance.lists.sha256'),
        hidden: true,
        cell: (row) => <code dir="ltr">{row.sha256.slice(0, 16)}…</code>,
      },
    ];
  }, [t, formats]);
}
