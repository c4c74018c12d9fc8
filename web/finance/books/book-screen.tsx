import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { bookRoutes } from '#finance/contract';
import { PersonName } from '../../parts/person-name.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTerms } from '../subject/terms.ts';
import { BookFrame } from './book-frame.tsx';
import type { Book, BookRow } from './book-types.ts';
import { RowDrawer } from './row-drawer.tsx';

/** One book and its rows. */
export function BookScreen() {
  return <BookFrame>{(book) => <Rows book={book} />}</BookFrame>;
}

function Rows({ book }: { book: Book }) {
  const { t } = useTranslation();
  const may = useMay();
  const { query, change } = useListQuery();
  const filter = useMemo(() => (query['q'] === undefined ? {} : { q: query['q'] }), [query['q']]);
  const records = useRecords<BookRow>(['books', book.key, 'rows', filter], (after) =>
    api.books.rows({ params: { book: book.key }, query: { ...filter, after, limit: 100 } }),
  );
  return (
    <>
      <RecordTable
        screen="book-rows"
        label={t('finance.books.rows')}
        columns={useRowColumns()}
        records={records}
        rowKey={(row) => row.key}
        onOpen={(row) => change({ row: row.key })}
        exportHref={addressOf(bookRoutes.rowsExport, { params: { book: book.key } })}
        empty={{
          title: t('finance.books.rowsEmpty.title'),
          text: t('finance.books.rowsEmpty.text'),
          action: may('finance.books.import') && (
            <Button component={Link} to={`/books/${book.key}/import`}>
              {t('finance.books.importFile')}
            </Button>
          ),
        }}
      />
      <RowDrawer book={book.key} rowKey={query['row']} close={() => change({ row: undefined })} />
    </>
  );
}

function useRowColumns(): readonly Column<BookRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const terms = useTerms();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.books.names'),
        width: [18, 2.5],
        cell: (row) => <PersonName name={row.names[0] ?? ''} />,
      },
      {
        id: 'key',
        title: t('finance.books.rowKey'),
        width: [8, 0.8],
        cell: (row) => <bdi className="tabular">{row.key}</bdi>,
      },
      {
        id: 'kind',
        title: t('finance.subject.field.schema'),
        width: [7, 0.6],
        cell: (row) => terms.schema(row.schema),
      },
      {
        id: 'birth',
        title: t('finance.subject.field.birthDate'),
        width: [10, 1],
        cell: (row) => (row.birthDate === undefined ? '–' : <bdi>{terms.partialDate(row.birthDate)}</bdi>),
      },
      {
        id: 'nationality',
        title: t('finance.books.nationality'),
        width: [9, 1],
        cell: (row) => (row.nationalities.length === 0 ? '–' : formats.list(row.nationalities.map(terms.country))),
      },
      {
        id: 'open',
        title: t('finance.books.openAlerts'),
        width: [7, 0.6],
        numeric: true,
        cell: (row) => formats.number(row.openAlerts),
      },
      {
        id: 'changed',
        title: t('finance.books.changedAt'),
        width: [8, 0.7],
        hidden: true,
        cell: (row) => <When at={row.changedAt} />,
      },
    ],
    [t, formats, terms],
  );
}
