import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { booksQuery } from '../books/books-query.ts';
import { listsQuery } from '../lists/lists-query.ts';

/** Lists and books by their titles; what the reader may not look up is named by its key. */
export function useTitles(): { list: (key: string) => string; book: (key: string) => string } {
  const language = useLanguage();
  const may = useMay();
  const lists = useQuery({ ...listsQuery, enabled: may('finance.lists.read') }).data?.items;
  const books = useQuery({ ...booksQuery, enabled: may('finance.books.read') }).data?.items;
  return useMemo(
    () => ({
      list: (key) => lists?.find((one) => one.key === key)?.title[language] ?? key,
      book: (key) => books?.find((one) => one.key === key)?.title ?? key,
    }),
    [lists, books, language],
  );
}
