import { type Kysely, sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { ScreeningTables } from './tables.ts';

type Db = Database | Tx;
const on = (db: Db): Kysely<ScreeningTables> => db.withTables<ScreeningTables>();

/** How far a book was screened: rows with a higher number have not been compared yet. */
export async function screenedTo(db: Db, book: string): Promise<number> {
  const row = await on(db).selectFrom('finance_screening').select('seq').where('book', '=', book).executeTakeFirst();
  return Number(row?.seq ?? 0);
}

export async function noteScreenedTo(tx: Tx, book: string, seq: number): Promise<void> {
  await sql`
    insert into finance_screening (book, seq) values (${book}, ${seq})
    on conflict (book) do update set seq = greatest(finance_screening.seq, excluded.seq)`.execute(tx);
}

/** Where a sweep of the whole book stands; 0 for one that has not begun, or was overtaken by another. */
export async function sweptTo(db: Db, book: string, job: string): Promise<number> {
  const row = await on(db)
    .selectFrom('finance_screening')
    .select('sweep_seq')
    .where('book', '=', book)
    .where('sweep', '=', job)
    .executeTakeFirst();
  return Number(row?.sweep_seq ?? 0);
}

export async function noteSweptTo(tx: Tx, book: string, job: string, seq: number): Promise<void> {
  await sql`
    insert into finance_screening (book, seq, sweep, sweep_seq) values (${book}, ${seq}, ${job}, ${seq})
    on conflict (book) do update set seq = greatest(finance_screening.seq, excluded.seq),
      sweep = excluded.sweep, sweep_seq = excluded.sweep_seq`.execute(tx);
}

/** The book was compared as a whole, for those who look at the list of books. */
export async function noteScreenedAt(tx: Tx, book: string, at: Date): Promise<void> {
  await sql`update finance_book set screened_at = ${at} where key = ${book}`.execute(tx);
}
