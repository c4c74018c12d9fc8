import { type Selectable, sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import { type ChangeBodies, type ChangeKind, graveKinds, type MemberChange } from './change.ts';
import { seen } from './tables.ts';

const select = (db: Database | Tx) => seen(db).selectFrom('pact_member_change').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const changeOf = (row: Selectable<Row>): MemberChange =>
  // What the body says follows from `what`; both were written together.
  ({
    id: row.id,
    number: row.number,
    member: row.member,
    what: row.what,
    body: row.body,
    reason: row.reason,
    by: { id: row.by_id, name: row.by_name },
    at: row.at,
    state: row.state,
    ...(row.of_change !== null && { ofChange: row.of_change }),
    ...(row.second_id !== null &&
      row.second_at !== null && {
        second: {
          by: { id: row.second_id, name: row.second_name ?? '' },
          at: row.second_at,
          reason: row.second_reason ?? '',
        },
      }),
  }) as MemberChange;

/** Holds a member for the rest of the transaction: of two people who change it at once, one comes second. */
export const lockMember = (tx: Tx, member: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`pact-member ${member}`}))`.execute(tx);

/** Every change, or those of one member, in the order in which they were said. */
export async function readChanges(db: Database | Tx, member?: string): Promise<MemberChange[]> {
  const query = member === undefined ? select(db) : select(db).where('member', '=', member);
  return (await query.orderBy('number').execute()).map(changeOf);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function findChange(db: Database | Tx, id: string): Promise<MemberChange | undefined> {
  if (!uuid.test(id)) return undefined;
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row && changeOf(row);
}

/** Writes what somebody said; what takes two people waits. Gives its id. */
export async function insertChange<K extends ChangeKind>(
  act: Act,
  change: { member: string; what: K; body: ChangeBodies[K]; reason: string; ofChange?: string },
): Promise<string> {
  const id = act.newId();
  const grave = (graveKinds as readonly ChangeKind[]).includes(change.what);
  await seen(act.tx)
    .insertInto('pact_member_change')
    .values({
      id,
      member: change.member,
      what: change.what,
      of_change: change.ofChange ?? null,
      body: JSON.stringify(change.body),
      reason: change.reason,
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      state: grave ? 'waiting' : 'standing',
    })
    .execute();
  return id;
}

/** The second person's word. A clock that stepped back makes nobody's word older than the first one's. */
export async function writeSecond(act: Act, change: MemberChange, approve: boolean, reason: string): Promise<void> {
  await seen(act.tx)
    .updateTable('pact_member_change')
    .set({
      state: approve ? 'standing' : 'refused',
      second_id: act.actor.id,
      second_name: act.actor.name,
      second_at: new Date(Math.max(act.clock.now().getTime(), change.at.getTime())),
      second_reason: reason,
    })
    .where('id', '=', change.id)
    .execute();
}

export const writeWithdrawn = (tx: Tx, id: string) =>
  seen(tx).updateTable('pact_member_change').set({ state: 'withdrawn' }).where('id', '=', id).execute();

/** How many proposals on who is a member wait for this person's word: those that others made. */
export async function proposalsFor({ tx, actor }: Pick<Act, 'tx' | 'actor'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from pact_member_change
    where state = 'waiting' and by_id <> ${actor.id}`.execute(tx);
  return rows[0]?.count ?? 0;
}
