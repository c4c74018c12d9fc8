import { sql } from 'kysely';
import type { Actor, Tx } from '#base';
import type { MatchExplanation } from '../explanation.ts';
import type { ListedSubject, SubjectSchema } from '../subject.ts';
import { isId } from './case-store.ts';
import { type CaseRow, caseColumns, caseTables, onTheirDesks, type Reader } from './queue-store.ts';
import { type CaseTables, seen } from './tables.ts';

export async function findCase(tx: Tx, reader: Reader, id: string): Promise<CaseRow | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<CaseRow>`select ${caseColumns(reader)} from ${caseTables} where c.id = ${id}`.execute(tx);
  return rows[0];
}

export async function subjectsOf(tx: Tx, designation: string) {
  const { rows } = await sql<{ id: string; ref: string; listed: boolean; body: ListedSubject }>`
    select p.id, p.ref, p.status = 'listed' as listed, p.body
    from finance_designation_subject s join finance_subject p on p.id = s.subject
    where s.designation = ${designation} order by p.name, p.id`.execute(tx);
  return rows;
}

/** So many are shown beside a case; the queue of alerts shows all. */
const MOST_MATCHES = 50;

export interface MatchRow {
  alert: string;
  book: string;
  desk: string;
  rowKey: string;
  rowName: string;
  subject: string;
  subjectName: string;
  schema: SubjectSchema;
  score: number;
  state: 'open' | 'proposed' | 'decided' | 'closed';
  verdict: 'same' | 'different' | 'undetermined' | null;
  explanation: MatchExplanation;
}

/** Alerts about a designation's subjects, on these desks and no other; the likeliest first. */
export async function matchesOf(tx: Tx, desks: Actor['desks'], designation: string): Promise<MatchRow[]> {
  const { rows } = await sql<MatchRow>`
    select a.id as alert, a.book, a.desk, a.row_key as "rowKey", a.row_name as "rowName", a.subject,
      a.subject_name as "subjectName", a.schema, a.score, a.state, a.verdict, a.explanation
    from finance_designation_subject s join finance_alert a on a.subject = s.subject
    where s.designation = ${designation} and a.state <> 'closed' and ${onTheirDesks(desks)}
    order by a.score desc, a.id limit ${MOST_MATCHES}`.execute(tx);
  return rows;
}

export type DecisionRow = Omit<CaseTables['finance_case_decision'], 'seen' | 'n'> & { waiting: number };

export async function decisionsOf(tx: Tx, id: string): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select k.id, k.of_case, k.batch, k.outcome, k.ground, k.reason, k.by_id, k.by_name, k.at, k.state, k.second_id,
      k.second_name, k.second_at, k.second_reason, k.withdrawn_id, k.settled_at, k.opened_at, k.due_at, k.edition,
      (select count(*) from finance_case_decision o where o.batch = k.batch and o.state = 'waiting') as waiting
    from finance_case_decision k where k.of_case = ${id} order by k.n`.execute(tx);
  return rows;
}

export async function eventsOf(tx: Tx, id: string) {
  return seen(tx)
    .selectFrom('finance_case_event')
    .select(['at', 'by_name', 'what', 'detail'])
    .where('of_case', '=', id)
    .orderBy('n')
    .execute();
}
