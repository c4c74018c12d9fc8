import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { useRecordTerms } from '../terms/record-terms.ts';
import { CameMark } from './came-mark.tsx';
import type { InboxRow, OutboxRow } from './record-types.ts';
import { RecordTitle } from './record-title.tsx';
import { TlpMark } from './tlp-mark.tsx';

/** The columns that both boxes share. */
function useSharedColumns<Row extends InboxRow | OutboxRow>(): Record<
  'type' | 'axis' | 'tlp' | 'added' | 'versions',
  Column<Row>
> {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const formats = useFormats();
  return useMemo(
    () => ({
      type: {
        id: 'type',
        title: t('exchange.records.type'),
        sort: 'type',
        width: [9, 1],
        cell: (row) => terms.type(row.type),
      },
      axis: {
        id: 'axis',
        title: t('exchange.records.axis'),
        width: [7, 0.6],
        hidden: true,
        cell: (row) => t(`exchange.axis.${row.axis}`),
      },
      tlp: {
        id: 'tlp',
        title: t('exchange.records.marking'),
        width: [9, 0.7],
        cell: (row) => <TlpMark tlp={row.tlp} />,
      },
      added: {
        id: 'added',
        title: t('exchange.records.added'),
        sort: 'added',
        width: [8, 0.7],
        cell: (row) => <When at={row.addedAt} />,
      },
      versions: {
        id: 'versions',
        title: t('exchange.records.versions'),
        width: [5, 0.4],
        numeric: true,
        hidden: true,
        cell: (row) => formats.number(row.versions),
      },
    }),
    [t, terms, formats],
  );
}

export function useInboxColumns(): readonly Column<InboxRow>[] {
  const { t } = useTranslation();
  const { type, axis, tlp, added, versions } = useSharedColumns<InboxRow>();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('exchange.records.title'),
        width: [16, 3],
        cell: (row) => <RecordTitle title={row.title} unread={row.unread} revoked={row.revoked} />,
      },
      {
        id: 'origin',
        title: t('exchange.records.origin'),
        sort: 'origin',
        width: [8, 1],
        cell: (row) => <bdi>{row.origin.name}</bdi>,
      },
      type,
      tlp,
      {
        id: 'first',
        title: t('exchange.records.firstRead'),
        width: [9, 0.9],
        cell: (row) => (row.firstRead === undefined ? t('exchange.records.nobodyYet') : <bdi>{row.firstRead.by}</bdi>),
      },
      added,
      axis,
      versions,
    ],
    [t, type, axis, tlp, added, versions],
  );
}

export function useOutboxColumns(): readonly Column<OutboxRow>[] {
  const { t } = useTranslation();
  const { type, axis, tlp, added, versions } = useSharedColumns<OutboxRow>();
  return useMemo(
    () => [
      {
        id: 'title',
        title: t('exchange.records.title'),
        width: [16, 3],
        cell: (row) => <RecordTitle title={row.title} revoked={row.revoked} recalled={row.recalled} />,
      },
      type,
      tlp,
      {
        id: 'came',
        title: t('exchange.records.came'),
        width: [15, 1.6],
        cell: (row) => <CameMark row={row} />,
      },
      { ...added, title: t('exchange.records.published') },
      axis,
      versions,
    ],
    [t, type, axis, tlp, added, versions],
  );
}
