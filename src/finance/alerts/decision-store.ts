import { sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import type { Verdict } from './alert-state.ts';
import { isId } from './alert-id.ts';
import type { LockedAlert } from './alert-store.ts';
import { seen } from './tables.ts';

/** Writes a decision with what was on the screen, copied inside the database. The alert must be locked. */
export async function insertDecision(
  act: Act,
  alert: LockedAlert,
  decision: { verdict: Verdict; reason: string },
): Promise<string> {
  const id = act.newId();
  const now = act.clock.now();
  const waits = decision.verdict === 'same';
  await sql`
    insert into finance_decision (id, alert, verdict, reason, by_id, by_name, at, state, settled_at, opened_at, due_at,
      evidence, seen)
    select ${id}, id, ${decision.verdict}, ${decision.reason}, ${act.actor.id}, ${act.actor.name}, ${now},
      ${waits ? 'waiting' : 'standing'}, ${waits ? null : now}, opened_at, due_at, evidence,
      jsonb_build_object('row', row_body, 'subject', subject_body, 'explanation', explanation)
    from finance_alert where id = ${alert.id}`.execute(act.tx);
  return id;
}

/** "Different", of two people at once, with what was on the screen; it binds from now. The alert must be locked. */
export async function insertReleased(
  act: Act,
  alert: LockedAlert,
  { proposer, reason, secondReason }: { proposer: { id: string; name: string }; reason: string; secondReason: string },
): Promise<string> {
  const id = act.newId();
  const now = act.clock.now();
  await sql`
    insert into finance_decision (id, alert, verdict, reason, by_id, by_name, at, state, second_id, second_name, second_at,
      second_reason, settled_at, opened_at, due_at, evidence, seen)
    select ${id}, id, 'different', ${reason}, ${proposer.id}, ${proposer.name}, ${now}, 'standing', ${act.actor.id},
      ${act.actor.name}, ${now}, ${secondReason}, ${now}, opened_at, due_at, evidence,
      jsonb_build_object('row', row_body, 'subject', subject_body, 'explanation', explanation)
    from finance_alert where id = ${alert.id}`.execute(act.tx);
  return id;
}

/** The decision that waits or binds now. */
export async function liveDecision(tx: Tx, alert: string) {
  return seen(tx)
    .selectFrom('finance_decision')
    .select(['id', 'verdict', 'state'])
    .where('alert', '=', alert)
    .where('state', 'in', ['waiting', 'standing'])
    .executeTakeFirst();
}

export async function findDecision(tx: Tx, alert: string, id: string) {
  if (!isId(id)) return undefined;
  return seen(tx)
    .selectFrom('finance_decision')
    .select(['id', 'verdict', 'state', 'by_id', 'evidence'])
    .where('alert', '=', alert)
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * The second person's word: from now on it binds, or it is refused for good. What was proposed in time is measured
 * against the second person's due date from here on; what was late stays late.
 */
export async function writeSecond(
  act: Act,
  alert: LockedAlert,
  id: string,
  { approve, reason }: { approve: boolean; reason: string },
): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('finance_decision')
    .set({
      state: approve ? 'standing' : 'refused',
      second_id: act.actor.id,
      second_name: act.actor.name,
      second_at: now,
      second_reason: reason,
      settled_at: approve ? now : null,
      due_at: sql`case when at <= due_at then ${alert.due_at}::timestamptz else due_at end`,
    })
    .where('id', '=', id)
    .execute();
}

export async function writeWithdrawn(act: Act, id: string): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_decision')
    .set({ state: 'withdrawn', withdrawn_id: act.actor.id })
    .where('id', '=', id)
    .execute();
}

/** Who took back the newest decision that had ever bound this alert, if it said "same"; undefined otherwise. */
export async function withdrewConfirmed(tx: Tx, alert: string): Promise<string | undefined> {
  const last = await seen(tx)
    .selectFrom('finance_decision')
    .select(['verdict', 'state', 'withdrawn_id'])
    .where('alert', '=', alert)
    .where('settled_at', 'is not', null)
    .orderBy('settled_at', 'desc')
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.verdict === 'same' && last.state === 'withdrawn' ? (last.withdrawn_id ?? undefined) : undefined;
}

export async function listDecisions(db: Database | Tx, alert: string) {
  return seen(db)
    .selectFrom('finance_decision')
    .select([
      'id',
      'verdict',
      'reason',
      'by_id',
      'by_name',
      'at',
      'state',
      'second_id',
      'second_name',
      'second_at',
      'second_reason',
      'evidence',
    ])
    .where('alert', '=', alert)
    .orderBy('n')
    .execute();
}

/** What was seen by whoever made the newest decision that changed evidence overtook. */
export async function lastReplaced(db: Database | Tx, alert: string) {
  const row = await seen(db)
    .selectFrom('finance_decision')
    .select('seen')
    .where('alert', '=', alert)
    .where('state', '=', 'replaced')
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seen;
}
