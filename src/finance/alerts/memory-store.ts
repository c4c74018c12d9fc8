import { sql } from 'kysely';
import type { Tx } from '#base';
import type { AlertState, Verdict } from './alert-state.ts';
import type { ClosedBecause, Pair } from './candidate.ts';
import type { Draft } from './draft.ts';

/** An alert as the memory needs it: without its bodies. */
export interface KnownRow {
  id: string;
  book: string;
  row_key: string;
  subject: string;
  state: AlertState;
  verdict: Verdict | null;
  evidence: string;
  shown: string;
  closed_because: ClosedBecause | null;
}

/** Locks the alerts of these pairs, in the order of their ids, as every act does. */
export async function lockPairs(tx: Tx, pairs: readonly Pair[]): Promise<KnownRow[]> {
  if (pairs.length === 0) return [];
  const { rows } = await sql<KnownRow>`
    select a.id, a.book, a.row_key, a.subject, a.state, a.verdict, a.evidence, a.shown, a.closed_because
    from finance_alert a
    join jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as p("book" text, "rowKey" text, "subjectId" uuid)
      on a.book = p.book and a.row_key = p."rowKey" and a.subject = p."subjectId"
    order by a.id for update of a`.execute(tx);
  return rows;
}

/** Inserts what nobody knows yet; a pair that another transaction raised meanwhile is left out of the answer. */
export async function insertAlerts(
  tx: Tx,
  drafts: readonly (Draft & { id: string; due_at: Date })[],
  now: Date,
): Promise<{ id: string; book: string; row_key: string; subject: string }[]> {
  if (drafts.length === 0) return [];
  const { rows } = await sql<{ id: string; book: string; row_key: string; subject: string }>`
    insert into finance_alert (id, book, row_key, subject, list, desk, state, score, schema, row_name, subject_name,
      search, row_body, subject_body, explanation, evidence, shown, raised_at, opened_at, due_at, changed_at)
    select d.id, d.book, d.row_key, d.subject, d.list, d.desk, 'open', d.score, d.schema, d.row_name, d.subject_name,
      d.search, d.row_body, d.subject_body, d.explanation, d.evidence, d.shown, ${now}, ${now}, d.due_at, ${now}
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as d(id uuid, book text, row_key text, subject uuid,
      list text, desk text, score float8, schema text, row_name text, subject_name text, search text, row_body jsonb,
      subject_body jsonb, explanation jsonb, evidence text, shown text, due_at timestamptz)
    on conflict (book, row_key, subject) do nothing
    returning id, book, row_key, subject`.execute(tx);
  return rows;
}

/** A known alert on its way to where the machine of states sends it; `due_at` is given where it is asked anew. */
export interface Move extends Draft {
  id: string;
  state: AlertState;
  verdict: Verdict | null;
  reopened: boolean | null;
  due_at: Date | null;
}

/** Writes both sides as they are now, and the new standing; one statement for all. */
export async function moveAlerts(tx: Tx, moves: readonly Move[], now: Date): Promise<void> {
  if (moves.length === 0) return;
  await sql`
    update finance_alert a set state = m.state, verdict = m.verdict, closed_because = null,
      reopened = coalesce(m.reopened, a.reopened),
      opened_at = case when m.due_at is null then a.opened_at else ${now} end, due_at = coalesce(m.due_at, a.due_at),
      list = m.list, desk = m.desk, score = m.score, schema = m.schema, row_name = m.row_name,
      subject_name = m.subject_name, search = m.search, row_body = m.row_body, subject_body = m.subject_body,
      explanation = m.explanation, evidence = m.evidence, shown = m.shown, changed_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as m(id uuid, state text, verdict text, reopened boolean,
      due_at timestamptz, list text, desk text, score float8, schema text, row_name text, subject_name text,
      search text, row_body jsonb, subject_body jsonb, explanation jsonb, evidence text, shown text)
    where a.id = m.id`.execute(tx);
}

/** Live decisions of these alerts are over: `which` of them. */
export async function replaceDecisions(tx: Tx, alerts: readonly string[], which: 'waiting' | 'live'): Promise<void> {
  if (alerts.length === 0) return;
  const states = which === 'live' ? ['waiting', 'standing'] : ['waiting'];
  await sql`update finance_decision set state = 'replaced'
    where alert = any(${alerts}::uuid[]) and state = any(${states}::text[])`.execute(tx);
}
