import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { JobState } from '../../parts/job-state.tsx';
import type { Column } from '../../parts/record-table/column.ts';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { useRecords } from '../../parts/record-table/records.ts';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { BookFrame } from './book-frame.tsx';
import type { Book, BookImport } from './book-types.ts';

/** What was imported into a book, newest first. */
export function ImportsScreen() {
  return <BookFrame>{(book) => <Imports book={book} />}</BookFrame>;
}

function Imports({ book }: { book: Book }) {
  const { t } = useTranslation();
  const records = useRecords<BookImport>(['books', book.key, 'imports'], (after) =>
    api.books.imports({ params: { book: book.key }, query: { after } }),
  );
  return (
    <RecordTable
      screen="imports"
      label={t('finance.books.imports')}
      search={false}
      columns={useImportColumns()}
      records={records}
      rowKey={(one) => one.id}
      href={(one) => `/books/${book.key}/imports/${one.id}`}
      tone={(one) => (one.state === 'failed' ? 'late' : undefined)}
      empty={{ title: t('finance.books.importsEmpty.title'), text: t('finance.books.importsEmpty.text') }}
    />
  );
}

function useImportColumns(): readonly Column<BookImport>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const count = (id: keyof BookImport['rows']): Column<BookImport> => ({
      id,
      title: t(`finance.books.counts.${id}`),
      width: [6, 0.5],
      numeric: true,
      cell: (one) => formats.number(one.rows[id]),
    });
    return [
      {
        id: 'file',
        title: t('finance.books.fileName'),
        width: [13, 2],
        cell: (one) => <bdi dir="ltr">{one.fileName}</bdi>,
      },
      { id: 'state', title: t('finance.books.state'), width: [8, 0.8], cell: (one) => <JobState state={one.state} /> },
      {
        id: 'mode',
        title: t('finance.books.mode'),
        width: [7, 0.7],
        cell: (one) => t(`finance.books.modes.${one.mode}`),
      },
      count('added'),
      count('changed'),
      count('removed'),
      count('refused'),
      count('warned'),
      {
        id: 'madeAt',
        title: t('finance.books.madeAt'),
        width: [8, 0.8],
        cell: (one) => <When at={one.madeAt} />,
      },
      {
        id: 'madeBy',
        title: t('finance.books.madeBy'),
        width: [9, 1],
        hidden: true,
        cell: (one) => <bdi>{one.madeBy}</bdi>,
      },
    ];
  }, [t, formats]);
}
