import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { SectionTabs } from '../../parts/section-tabs.tsx';
import type { Book } from './book-types.ts';
import { bookQuery } from './books-query.ts';
import { ScreenAgain } from './screen-again.tsx';

/** What the screens of one book share: its title and desk, its acts, the way between its parts. */
export function BookFrame({ children }: { children: (book: Book) => ReactNode }) {
  const { t } = useTranslation();
  const may = useMay();
  const { book: key = '' } = useParams({ strict: false }) as { book?: string };
  const { data: book, error, refetch } = useQuery(bookQuery(key));
  if (book === undefined) {
    return (
      <Page title={t('finance.nav.book')} back={{ to: '/books', title: t('finance.books.allBooks') }}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  }
  return (
    <Page
      title={book.title}
      purpose={
        <>
          {t('finance.books.desk')}: <bdi>{book.desk}</bdi>
        </>
      }
      back={{ to: '/books', title: t('finance.books.allBooks') }}
      actions={
        may('finance.books.import') && (
          <>
            <ScreenAgain book={book} />
            <Button
              component={Link}
              to={`/books/${key}/import`}
              leftSection={<IconFileImport size={18} stroke={1.7} />}
            >
              {t('finance.books.importFile')}
            </Button>
          </>
        )
      }
    >
      <SectionTabs
        label={t('finance.books.sections')}
        tabs={[
          { to: `/books/${key}`, title: t('finance.books.rows') },
          { to: `/books/${key}/imports`, title: t('finance.books.imports') },
        ]}
      />
      {children(book)}
    </Page>
  );
}
