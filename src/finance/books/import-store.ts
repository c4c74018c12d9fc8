import { type Selectable, sql } from 'kysely';
import type { Cursor, JobProblem, Tx } from '#base';
import { type Desks, importState, ofDesks } from './book-store.ts';
import type { Mapping } from './mapping.ts';
import { type BookTables, type Db, type ImportState, seen, type TableFormat } from './tables.ts';

export type ImportRecord = Selectable<BookTables['finance_import']>;

export interface NewImport {
  id: string;
  book: string;
  job: string;
  mode: 'update' | 'replace';
  fileName: string;
  sha256: string;
  bytes: number;
  format: TableFormat;
  accept: boolean;
  mapping: Mapping;
  at: Date;
  by: string;
}

export async function insertImport(tx: Tx, made: NewImport): Promise<void> {
  await seen(tx)
    .insertInto('finance_import')
    .values({
      id: made.id,
      book: made.book,
      job: made.job,
      state: 'waiting',
      mode: made.mode,
      file_name: made.fileName,
      sha256: made.sha256,
      bytes: made.bytes,
      format: made.format,
      accept: made.accept,
      mapping: JSON.stringify(made.mapping),
      made_at: made.at,
      made_by: made.by,
      ended_at: null,
    })
    .execute();
}

/**
 * Whether an import of the book is under way. Keeps others from beginning one until the transaction ends, and closes
 * imports whose job ended without them.
 */
export async function importUnderWay(tx: Tx, book: string): Promise<boolean> {
  await sql`select 1 from finance_book where key = ${book} for update`.execute(tx);
  await sql`
    update finance_import i set state = j.state, ended_at = j.ended_at, problem = j.problem
    from base_job j
    where j.id = i.job and i.book = ${book} and i.state in ('waiting', 'running')
      and j.state in ('failed', 'cancelled')`.execute(tx);
  const row = await seen(tx)
    .selectFrom('finance_import')
    .select('id')
    .where('book', '=', book)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row !== undefined;
}

/** The newest first. */
export async function listImports(
  db: Db,
  desks: Desks,
  book: string,
  limit: number,
  after?: Cursor,
): Promise<ImportRecord[]> {
  const behind =
    after === undefined ? sql`true` : sql`(i.made_at, i.id) < (${String(after[0])}::timestamptz, ${after[1]}::uuid)`;
  const { rows } = await sql<ImportRecord>`
    select i.*, ${importState} as state, coalesce(i.problem, j.problem) as problem
    from finance_import i join finance_book book on book.key = i.book left join base_job j on j.id = i.job
    where i.book = ${book} and ${ofDesks(desks)} and ${behind}
    order by i.made_at desc, i.id desc limit ${limit + 1}`.execute(db);
  return rows;
}

export async function countImports(db: Db, book: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from finance_import where book = ${book}`.execute(db);
  return rows[0]?.n ?? 0;
}

export async function findImport(db: Db, desks: Desks, book: string, id: string): Promise<ImportRecord | undefined> {
  const { rows } = await sql<ImportRecord>`
    select i.*, ${importState} as state, coalesce(i.problem, j.problem) as problem
    from finance_import i join finance_book book on book.key = i.book left join base_job j on j.id = i.job
    where i.book = ${book} and i.id::text = ${id} and ${ofDesks(desks)}`.execute(db);
  return rows[0];
}

/** The import as it stands, held until the transaction ends: two processes cannot both take its next batch. */
export async function holdImport(tx: Tx, id: string): Promise<ImportRecord | undefined> {
  return seen(tx).selectFrom('finance_import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export interface Tally {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  refused: number;
  warned: number;
}

/** Moves the import forward, and the book's number of rows with it. */
export async function advanceImport(tx: Tx, held: ImportRecord, by: Partial<Tally>): Promise<void> {
  const { read = 0, added = 0, changed = 0, unchanged = 0, removed = 0, refused = 0, warned = 0 } = by;
  await sql`
    update finance_import set state = 'running', read_rows = read_rows + ${read}, added = added + ${added},
      changed = changed + ${changed}, unchanged = unchanged + ${unchanged}, removed = removed + ${removed},
      refused = refused + ${refused}, warned = warned + ${warned}
    where id = ${held.id}`.execute(tx);
  if (added !== removed) {
    await sql`update finance_book set rows = rows + ${added - removed} where key = ${held.book}`.execute(tx);
  }
}

export async function endImport(tx: Tx, id: string, state: ImportState, at: Date, problem?: JobProblem): Promise<void> {
  await seen(tx)
    .updateTable('finance_import')
    .set({ state, ended_at: at, problem: problem === undefined ? null : JSON.stringify(problem) })
    .where('id', '=', id)
    .execute();
}
