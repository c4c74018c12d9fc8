import { type RawBuilder, sql } from 'kysely';
import type { BookRow } from '../book-row.ts';
import { type Desks, ofDesks } from './book-store.ts';
import type { Db } from './tables.ts';

export interface BookRowRecord {
  key: string;
  body: BookRow;
  changed_at: Date;
  open_alerts: number;
}

/** `q` is folded as `search` is. */
const holding = (q: string | undefined): RawBuilder<boolean> =>
  q === undefined || q === ''
    ? sql<boolean>`true`
    : sql<boolean>`r.search like ${`%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`;

/** Rows of a book of these desks in the order of keys, behind a key. One more than `limit`, so that the end is known. */
export async function listRows(
  db: Db,
  desks: Desks,
  book: string,
  page: { q?: string | undefined; limit: number; after?: string | undefined },
): Promise<BookRowRecord[]> {
  const { rows } = await sql<BookRowRecord>`
    select r.key, r.body, r.changed_at, (
      select count(*)::int from finance_alert a
      where a.book = r.book and a.row_key = r.key and a.state in ('open', 'proposed')) as open_alerts
    from finance_book_row r join finance_book book on book.key = r.book
    where r.book = ${book} and not r.left_book and ${ofDesks(desks)} and ${holding(page.q)}
      and ${page.after === undefined ? sql`true` : sql`r.key > ${page.after}`}
    order by r.key limit ${page.limit + 1}`.execute(db);
  return rows;
}

/** How many rows the search finds; without one, `finance_book.rows` says it. */
export async function countFound(db: Db, desks: Desks, book: string, q: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from finance_book_row r join finance_book book on book.key = r.book
    where r.book = ${book} and not r.left_book and ${ofDesks(desks)} and ${holding(q)}`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function findRow(db: Db, desks: Desks, book: string, key: string): Promise<BookRowRecord | undefined> {
  const { rows } = await sql<BookRowRecord>`
    select r.key, r.body, r.changed_at, (
      select count(*)::int from finance_alert a
      where a.book = r.book and a.row_key = r.key and a.state in ('open', 'proposed')) as open_alerts
    from finance_book_row r join finance_book book on book.key = r.book
    where r.book = ${book} and r.key = ${key} and not r.left_book and ${ofDesks(desks)}`.execute(db);
  return rows[0];
}
