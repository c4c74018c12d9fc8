import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import type { Records } from '../../parts/record-table/records.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useBookColumns } from './book-columns.tsx';
import type { Book } from './book-types.ts';
import { booksQuery } from './books-query.ts';
import { MakeBook } from './make-book.tsx';

/** The books of the reader's desks. */
export function BooksScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { query } = useListQuery();
  const answer = useQuery(booksQuery);
  const [making, setMaking] = useState(false);
  const items = answer.data?.items;
  const q = query['q']?.toLowerCase() ?? '';
  const rows = useMemo(
    () => (items ?? []).filter(({ key, title, desk }) => `${key} ${title} ${desk}`.toLowerCase().includes(q)),
    [items, q],
  );
  const records: Records<Book> = {
    rows,
    total: rows.length,
    pending: answer.isPending,
    stale: false,
    error: answer.error,
    again: () => void answer.refetch(),
    loadingMore: false,
  };
  const make = may('finance.books.import') && (
    <Button leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => setMaking(true)}>
      {t('finance.books.make')}
    </Button>
  );
  return (
    <Page title={t('finance.books.title')} purpose={t('finance.books.purpose')} actions={make}>
      <RecordTable
        screen="books"
        label={t('finance.books.title')}
        columns={useBookColumns()}
        records={records}
        rowKey={(book) => book.key}
        href={(book) => `/books/${book.key}`}
        empty={{ title: t('finance.books.empty.title'), text: t('finance.books.empty.text'), action: make }}
      />
      <MakeBook opened={making} close={() => setMaking(false)} />
    </Page>
  );
}
