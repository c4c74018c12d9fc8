import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { Book } from './book-types.ts';

export function useBookColumns(): readonly Column<Book>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('finance.books.name'),
        width: [15, 2],
        value: (book) => book.title,
        cell: (book) => <bdi>{book.title}</bdi>,
      },
      {
        id: 'desk',
        title: t('finance.books.desk'),
        value: (book) => book.desk,
        cell: (book) => <bdi>{book.desk}</bdi>,
      },
      {
        id: 'rows',
        title: t('finance.books.rows'),
        width: [7, 0.7],
        numeric: true,
        value: (book) => book.rows,
        cell: (book) => formats.number(book.rows),
      },
      {
        id: 'open',
        title: t('finance.books.openAlerts'),
        width: [8, 0.8],
        numeric: true,
        value: (book) => book.openAlerts,
        cell: (book) => (
          <Anchor component={Link} to="/alerts" search={{ state: 'open', book: book.key } as never}>
            {formats.number(book.openAlerts)}
          </Anchor>
        ),
      },
      {
        id: 'import',
        title: t('finance.books.lastImport'),
        value: (book) => book.lastImport?.at,
        cell: (book) => (book.lastImport === undefined ? '–' : <When at={book.lastImport.at} />),
      },
      {
        id: 'screened',
        title: t('finance.books.screenedAt'),
        value: (book) => book.screenedAt,
        cell: (book) =>
          book.screenedAt === undefined ? t('finance.books.notScreened') : <When at={book.screenedAt} />,
      },
    ],
    [t, formats],
  );
}
