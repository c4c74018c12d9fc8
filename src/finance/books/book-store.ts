import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#base';
import type { Mapping } from './mapping.ts';
import { type Db, seen, type TableFormat } from './tables.ts';

export type Desks = Actor['desks'];

/** What restricts a query to books of these desks; `book` names the table in it. */
export function ofDesks(desks: Desks): RawBuilder<boolean> {
  return desks === '*' ? sql<boolean>`true` : sql<boolean>`book.desk = any(${[...desks]}::text[])`;
}

export interface BookRecord {
  key: string;
  title: string;
  desk: string;
  mapping: Mapping | null;
  rows: number;
  screened_at: Date | null;
  open_alerts: number;
  last_id: string | null;
  last_state: string | null;
  last_at: Date | null;
}

/** Books of these desks, or one of them, with their newest import and how many alerts wait for a decision. */
export async function listBooks(db: Db, desks: Desks, key?: string): Promise<BookRecord[]> {
  const { rows } = await sql<BookRecord>`
    select book.key, book.title, book.desk, book.mapping, book.rows, book.screened_at,
      (select count(*)::int from finance_alert a where a.book = book.key and a.state in ('open', 'proposed')) as open_alerts,
      last.id as last_id, last.state as last_state, last.made_at as last_at
    from finance_book book
    left join lateral (
      select i.id, i.made_at, ${importState} as state
      from finance_import i left join base_job j on j.id = i.job
      where i.book = book.key order by i.made_at desc, i.id desc limit 1) last on true
    where ${ofDesks(desks)} and ${key === undefined ? sql`true` : sql`book.key = ${key}`}
    order by book.title, book.key`.execute(db);
  return rows;
}

/**
 * The state of import `i` with its job `j`: a job can end without the import hearing of it, when it is cancelled before
 * it began, or has failed too often.
 */
export const importState = sql<string>`
  case when i.state in ('waiting', 'running') and j.state in ('failed', 'cancelled') then j.state else i.state end`;

/** Makes a book; false when the key is taken, also by a book of another desk. */
export async function insertBook(db: Db, book: { key: string; title: string; desk: string }): Promise<boolean> {
  const row = await seen(db)
    .insertInto('finance_book')
    .values(book)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps other imports of the book waiting until the transaction ends, and remembers how its files are read. */
export async function rememberMapping(db: Db, key: string, mapping: Mapping): Promise<void> {
  await seen(db)
    .updateTable('finance_book')
    .set({ mapping: JSON.stringify(mapping) })
    .where('key', '=', key)
    .execute();
}

export interface BookFile {
  book: string;
  sha256: string;
  bytes: number;
  fileName: string;
  format: TableFormat;
  columns: readonly string[];
  at: Date;
  by: string;
}

export async function noteFile(db: Db, file: BookFile): Promise<void> {
  const columns = JSON.stringify(file.columns);
  await seen(db)
    .insertInto('finance_book_file')
    .values({
      book: file.book,
      sha256: file.sha256,
      bytes: file.bytes,
      file_name: file.fileName,
      format: file.format,
      columns,
      made_at: file.at,
      made_by: file.by,
    })
    .onConflict((conflict) =>
      conflict.columns(['book', 'sha256']).doUpdateSet({ file_name: file.fileName, format: file.format, columns }),
    )
    .execute();
}

export async function findFile(db: Db, book: string, sha256: string) {
  return seen(db)
    .selectFrom('finance_book_file')
    .selectAll()
    .where('book', '=', book)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}
