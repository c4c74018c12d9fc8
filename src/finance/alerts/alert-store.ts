import { sql } from 'kysely';
import type { Actor, Database, Tx } from '#base';
import type { Standing } from './alert-state.ts';
import { isId } from './alert-id.ts';
import { seen } from './tables.ts';

type Desks = Actor['desks'];

/** Whose desks count: to be part of every query that gives alerts to a reader. */
export const onDesks = (desks: Desks) =>
  desks === '*' ? sql<boolean>`true` : sql<boolean>`desk = any(${desks}::text[])`;

const light = [
  'id',
  'desk',
  'state',
  'verdict',
  'score',
  'evidence',
  'assignee',
  'opened_at',
  'due_at',
  'reopened',
] as const;

/** Locks one alert of these desks until the transaction ends; undefined when it is not there or not theirs. */
export async function lockAlert(tx: Tx, desks: Desks, id: string) {
  if (!isId(id)) return undefined;
  return seen(tx)
    .selectFrom('finance_alert')
    .select(light)
    .where('id', '=', id)
    .where(onDesks(desks))
    .forUpdate()
    .executeTakeFirst();
}
export type LockedAlert = NonNullable<Awaited<ReturnType<typeof lockAlert>>>;

/** Locks several, in the order of their ids; those that are not theirs are missing from the answer. */
export async function lockAlerts(tx: Tx, desks: Desks, ids: readonly string[]) {
  return seen(tx)
    .selectFrom('finance_alert')
    .select(light)
    .where('id', 'in', ids.filter(isId).concat(noId))
    .where(onDesks(desks))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** The nil UUID (RFC 9562 §5.9): keeps a list that is empty a list of ids. */
const noId = '00000000-0000-0000-0000-000000000000';

export async function findAlert(db: Database | Tx, desks: Desks, id: string) {
  if (!isId(id)) return undefined;
  return seen(db).selectFrom('finance_alert').selectAll().where('id', '=', id).where(onDesks(desks)).executeTakeFirst();
}

/** Which desks these alerts lie on; fewer alerts than asked when some are not theirs. */
export async function desksOfAlerts(db: Database | Tx, desks: Desks, ids: readonly string[]) {
  return seen(db)
    .selectFrom('finance_alert')
    .select(['id', 'desk'])
    .where('id', 'in', ids.filter(isId).concat(noId))
    .where(onDesks(desks))
    .execute();
}

/** Writes where an alert stands now. `since` is set when it begins to wait for a first decision again. */
export async function writeStanding(
  tx: Tx,
  id: string,
  standing: Standing & { dueAt?: Date; since?: Date; reopened?: boolean },
  now: Date,
): Promise<void> {
  await seen(tx)
    .updateTable('finance_alert')
    .set({
      state: standing.state,
      verdict: standing.verdict,
      changed_at: now,
      ...(standing.dueAt !== undefined && { due_at: standing.dueAt }),
      ...(standing.since !== undefined && { opened_at: standing.since }),
      ...(standing.reopened !== undefined && { reopened: standing.reopened }),
    })
    .where('id', '=', id)
    .execute();
}

export async function writeDue(tx: Tx, id: string, due: Date, now: Date): Promise<void> {
  await seen(tx).updateTable('finance_alert').set({ due_at: due, changed_at: now }).where('id', '=', id).execute();
}

export async function writeAssignee(
  tx: Tx,
  ids: readonly string[],
  to: { id: string; name: string } | null,
  now: Date,
): Promise<void> {
  await seen(tx)
    .updateTable('finance_alert')
    .set({ assignee: to?.id ?? null, assignee_name: to?.name ?? null, changed_at: now })
    .where('id', 'in', ids.length === 0 ? [noId] : ids)
    .execute();
}
