import { queryOptions } from '@tanstack/react-query';
import { api } from '../../shell/api.ts';

export const booksQuery = queryOptions({ queryKey: ['books'], queryFn: () => api.books.books({}) });

export const bookQuery = (book: string) =>
  queryOptions({ queryKey: ['books', book], queryFn: () => api.books.book({ params: { book } }) });
