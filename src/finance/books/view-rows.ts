import type { z } from 'zod';
import { type Act, commonFault, pageOf, readCursor } from '#base';
import { searchText } from '../search-text.ts';
import type { bookRoutes } from './contract.ts';
import { bookOf } from './make-book.ts';
import { type BookRowRecord, countFound, findRow, listRows } from './row-list-store.ts';

type Reply<K extends 'rows' | 'row'> = z.input<(typeof bookRoutes)[K]['response']>;

/** What the audit log calls a row of a book. */
export const rowObject = (book: string, key: string): string => `book-row:${book}/${key}`;

/** A page of a book in the order of keys; `q` is looked for in key and names. */
export async function viewRows(
  act: Act,
  key: string,
  query: { limit: number; after?: string | undefined; q?: string | undefined },
): Promise<Reply<'rows'>> {
  const book = await bookOf(act, key);
  const q = query.q === undefined ? '' : searchText(query.q);
  const after = readCursor(query.after)?.[1];
  const found = await listRows(act.tx, act.actor.desks, key, { q, limit: query.limit, after });
  const { rows, ...rest } = pageOf(found, query.limit, (row) => ['', row.key]);
  await act.audit({
    action: 'finance.book.read-rows',
    objects: rows.map((row) => rowObject(key, row.key)),
    detail: { book: key, ...(q !== '' && { q }) },
  });
  const total = q === '' ? book.rows : await countFound(act.tx, act.actor.desks, key, q);
  return { items: rows.map(rowView), total, ...rest };
}

export async function viewRow(act: Act, book: string, key: string): Promise<Reply<'row'>> {
  const row = await findRow(act.tx, act.actor.desks, book, key);
  if (row === undefined) throw commonFault('not-found');
  await act.audit({ action: 'finance.book.read-row', objects: [rowObject(book, key)] });
  return rowView(row);
}

function rowView(row: BookRowRecord): Reply<'row'> {
  return { ...row.body, changedAt: row.changed_at.toISOString(), openAlerts: row.open_alerts };
}
