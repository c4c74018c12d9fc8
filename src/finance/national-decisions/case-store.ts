import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { CaseEventDetail, CaseEventKind } from './case-event.ts';
import type { CaseStanding } from './may.ts';
import type { CaseTables } from './tables.ts';

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

export type LockedCase = CaseStanding & {
  id: string;
  edition: number;
  list: string;
  ref: string;
  version: string | null;
  authority: string;
  name: string;
  effective_from: Date;
  visible_at: Date;
};

/** Locks cases until the transaction ends, in the order of their ids; unknown ones are missing. Lock order: list, case, order. */
export async function lockCases(tx: Tx, ids: readonly string[]): Promise<LockedCase[]> {
  const known = ids.filter(isId);
  if (known.length === 0) return [];
  const { rows } = await sql<LockedCase>`
    select c.id, c.state, c.effect, c.outcome, c.changed_since, d.force, d.source, d.edition, d.list, d.ref,
      d.record_version as version, d.authority, d.name, d.effective_from,
      d.visible_at
    from finance_case c join finance_designation d on d.id = c.designation
    where c.id = any(${known}::uuid[]) order by c.id for update of c`.execute(tx);
  return rows;
}

/**
 * Holds the cases of these designations together with every other case about one of their subjects, in the order of
 * their ids. Whoever ends an effect looks whether another carries the same subject: two that end two of them at once
 * would each wait for the other.
 */
export async function holdWithNeighbours(tx: Tx, designations: readonly string[]): Promise<void> {
  await sql`
    select c.id from finance_case c where c.designation = any(${designations}::uuid[]) or c.designation in (
      select other.designation from finance_designation_subject own
      join finance_designation_subject other on other.subject = own.subject
      where own.designation = any(${designations}::uuid[]))
    order by c.id for update`.execute(tx);
}

/** The designations that these cases decide on. */
export async function designationsOf(tx: Tx, cases: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ designation: string }>`
    select designation from finance_case where id = any(${cases.filter(isId)}::uuid[])`.execute(tx);
  return rows.map(({ designation }) => designation);
}

export type WaitingDecision = Pick<
  CaseTables['finance_case_decision'],
  'id' | 'of_case' | 'outcome' | 'by_id' | 'edition' | 'ground' | 'reason'
>;

/** What waits for a second person in a batch; whoever acts on it locks its cases first and asks again. */
export async function waitingIn(tx: Tx, batch: string): Promise<WaitingDecision[]> {
  if (!isId(batch)) return [];
  const { rows } = await sql<WaitingDecision>`
    select id, of_case, outcome, by_id, edition, ground, reason from finance_case_decision
    where batch = ${batch} and state = 'waiting' order by of_case`.execute(tx);
  return rows;
}

/** The same step in the history of several cases. */
export async function tellCases(
  act: Act,
  cases: readonly string[],
  what: CaseEventKind,
  detail: CaseEventDetail,
): Promise<void> {
  if (cases.length === 0) return;
  await sql`
    insert into finance_case_event (of_case, at, by_id, by_name, what, detail)
    select id, ${act.clock.now()}, ${act.actor.id}, ${act.actor.name}, ${what}, ${JSON.stringify(detail)}::jsonb
    from unnest(${cases}::uuid[]) as id`.execute(act.tx);
}
