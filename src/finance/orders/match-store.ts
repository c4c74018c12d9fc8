import { sql } from 'kysely';
import type { Actor, Tx } from '#base';
import type { BookRow } from '../book-row.ts';

/** An alert that two people decided: it is the same. With the row as it stands. */
export interface Match {
  alert: string;
  decision: string;
  subject: string;
  book: string;
  desk: string;
  row: BookRow;
}

/**
 * The confirmed match of an alert on these desks, held until the transaction ends, so that nobody withdraws it
 * meanwhile; `match` is undefined while two people have not confirmed it on the evidence that stands. The whole is
 * undefined when there is no such alert.
 */
export async function matchOf(
  tx: Tx,
  desks: Actor['desks'],
  alert: string,
): Promise<{ subject: string; book: string; match: Match | undefined } | undefined> {
  const seesAll = desks === '*';
  const { rows } = await sql<Omit<Match, 'decision'> & { decision: string | null }>`
    select a.id as alert, a.subject, a.book, a.desk, a.row_body as row, d.id as decision
    from finance_alert a
    left join finance_decision d on d.alert = a.id and d.state = 'standing' and d.verdict = 'same'
      and d.second_id is not null and d.evidence = a.evidence and a.state = 'decided'
    where a.id = ${alert} and (${seesAll} or a.desk = any(${seesAll ? [] : [...desks]}::text[]))
    for share of a`.execute(tx);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { decision, ...rest } = row;
  return { subject: row.subject, book: row.book, match: decision === null ? undefined : { ...rest, decision } };
}

/** On which desk and about whom an alert is, without holding it. */
export async function subjectOfAlert(tx: Tx, alert: string): Promise<string | undefined> {
  const { rows } = await sql<{ subject: string }>`select subject from finance_alert where id = ${alert}`.execute(tx);
  return rows[0]?.subject;
}
