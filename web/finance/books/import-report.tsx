import { Badge, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { bookRoutes } from '#finance/contract';
import { Panel } from '../../parts/panel.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { BookImport, BookRefusal } from './book-types.ts';
import classes from './import-screen.module.css';

interface ImportReportProps {
  book: string;
  id: string;
  rows: BookImport['rows'];
}

/** Line by line what was not taken, or not wholly, and why. */
export function ImportReport({ book, id, rows }: ImportReportProps) {
  const { t } = useTranslation();
  const { query, change } = useListQuery();
  const severity = (['refused', 'warning'] as const).find((s) => s === query['severity']);
  const filter = useMemo(() => (severity === undefined ? {} : { severity }), [severity]);
  const params = { book, import: id };
  const records = useRecords<BookRefusal>(['books', book, 'refusals', id, filter], (after) =>
    api.books.refusals({ params, query: { ...filter, after, limit: 100 } }),
  );
  if (rows.refused + rows.warned === 0) {
    return (
      <Panel title={t('finance.books.report.all')}>
        <p className={classes.good}>{t('finance.books.report.allText')}</p>
      </Panel>
    );
  }
  return (
    <RecordTable
      screen="refusals"
      label={t('finance.books.report.heading')}
      search={false}
      columns={useReportColumns()}
      records={records}
      rowKey={(one) => `${one.line} ${one.code} ${one.column ?? ''} ${one.value}`}
      exportHref={addressOf(bookRoutes.refusalsExport, { params })}
      filters={
        <SegmentedControl
          aria-label={t('finance.books.report.severity')}
          data={[
            { value: '', label: t('shell.all') },
            { value: 'refused', label: t('finance.books.report.refused') },
            { value: 'warning', label: t('finance.books.report.warning') },
          ]}
          value={severity ?? ''}
          onChange={(value) => change({ severity: value })}
        />
      }
      empty={{ title: t('finance.books.report.all'), text: t('finance.books.report.allText') }}
    />
  );
}

function useReportColumns(): readonly Column<BookRefusal>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'line',
        title: t('finance.books.report.line'),
        width: [5, 0.4],
        cell: (one) => formats.number(one.line),
      },
      {
        id: 'severity',
        title: t('finance.books.report.severity'),
        width: [8, 0.7],
        cell: (one) => <Severity severity={one.severity} />,
      },
      { id: 'key', title: t('finance.books.rowKey'), width: [8, 0.8], cell: (one) => <bdi>{one.key ?? '–'}</bdi> },
      {
        id: 'column',
        title: t('finance.books.report.column'),
        width: [8, 0.8],
        cell: (one) => <bdi>{one.column ?? '–'}</bdi>,
      },
      { id: 'value', title: t('finance.books.report.value'), width: [10, 1.2], cell: (one) => <bdi>{one.value}</bdi> },
      { id: 'why', title: t('finance.books.report.why'), width: [16, 2.5], cell: (one) => one.message },
    ],
    [t, formats],
  );
}

function Severity({ severity }: { severity: BookRefusal['severity'] }) {
  const { t } = useTranslation();
  const Icon = severity === 'refused' ? IconX : IconAlertTriangle;
  return (
    <Badge
      variant="light"
      color={severity === 'refused' ? 'red' : 'amber'}
      tt="none"
      leftSection={<Icon size={13} stroke={2} />}
    >
      {t(`finance.books.report.${severity}`)}
    </Badge>
  );
}
