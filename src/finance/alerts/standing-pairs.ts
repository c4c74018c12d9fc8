import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { Pair } from './candidate.ts';

/** A pair that has an alert which is not closed. */
export interface StandingPair extends Pair {
  /** Decided or proposed as the same person: never closed as `no-longer-similar`; raise it with the score it has now. */
  confirmed: boolean;
}

/** What stands for these subjects, in any book. For screening: it compares with all books whoever reads them. */
export async function pairsOfSubjects(db: Database | Tx, subjectIds: readonly string[]): Promise<StandingPair[]> {
  const { rows } = await sql<StandingPair>`
    select book, row_key as "rowKey", subject as "subjectId", coalesce(verdict = 'same', false) as confirmed
    from finance_alert where subject = any(${subjectIds}::uuid[]) and state <> 'closed'
    order by id`.execute(db);
  return rows;
}

/** What stands for these rows of a book. For screening, as above. */
export async function pairsOfRows(
  db: Database | Tx,
  book: string,
  rowKeys: readonly string[],
): Promise<StandingPair[]> {
  const { rows } = await sql<StandingPair>`
    select book, row_key as "rowKey", subject as "subjectId", coalesce(verdict = 'same', false) as confirmed
    from finance_alert where book = ${book} and row_key = any(${rowKeys}::text[]) and state <> 'closed'
    order by id`.execute(db);
  return rows;
}
