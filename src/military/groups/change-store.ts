import { type Selectable, sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { ChangeWhat } from './change.ts';
import { type GroupTables, seen } from './tables.ts';

export type ChangeRow = Selectable<GroupTables['military_group_change']>;
export interface ChangeItem {
  what: 'group' | 'rename' | 'tie';
  body: unknown;
}

/** Holds the register for the rest of the transaction: of two people who change it at once, one comes second. */
export const lockRegister = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext('military-group-register'))`.execute(tx);

/** Writes what somebody proposes, with the items that come to stand if a second person agrees. Gives its id. */
export async function insertChange(
  act: Act,
  change: {
    what: ChangeWhat;
    codes: readonly string[];
    ofChange?: string;
    body: unknown;
    source: string;
    reason: string;
    items: readonly ChangeItem[];
  },
): Promise<string> {
  const id = act.newId();
  await seen(act.tx)
    .insertInto('military_group_change')
    .values({
      id,
      what: change.what,
      codes: [...change.codes],
      of_change: change.ofChange ?? null,
      body: JSON.stringify(change.body),
      source: change.source,
      reason: change.reason,
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      state: 'waiting',
    })
    .execute();
  for (let from = 0; from < change.items.length; from += 500) {
    const values = change.items
      .slice(from, from + 500)
      .map(({ what, body }, i) => ({ change: id, position: from + i, what, body: JSON.stringify(body) }));
    await seen(act.tx).insertInto('military_group_item').values(values).execute();
  }
  return id;
}

export async function findChange(tx: Tx, id: string): Promise<ChangeRow | undefined> {
  return seen(tx).selectFrom('military_group_change').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whether somebody took the change back, or proposes to. */
export async function takenBack(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select from military_group_change
    where of_change = ${id} and state in ('waiting','standing')`.execute(tx);
  return rows.length > 0;
}

/** The second person's word, or the taking back by the first. */
export async function settleChange(
  act: Act,
  change: ChangeRow,
  said: { approve: boolean; reason: string } | 'withdrawn',
): Promise<void> {
  await seen(act.tx)
    .updateTable('military_group_change')
    .set(
      said === 'withdrawn'
        ? { state: 'withdrawn' }
        : {
            state: said.approve ? 'standing' : 'refused',
            second_id: act.actor.id,
            second_name: act.actor.name,
            // A clock that stepped back makes nobody's word older than the first one's.
            second_at: new Date(Math.max(act.clock.now().getTime(), change.at.getTime())),
            second_reason: said.reason,
          },
    )
    .where('id', '=', change.id)
    .execute();
}

/** Changes of one group, or all that wait; the newest first. */
export async function listChanges(
  tx: Tx,
  of: { code: string } | 'waiting',
): Promise<(ChangeRow & { struck: boolean })[]> {
  const which = of === 'waiting' ? sql`c.state = 'waiting'` : sql`(c.codes @> array[${of.code}]::text[])`;
  const { rows } = await sql<ChangeRow & { struck: boolean }>`
    select c.*, exists (select from military_group_change s where s.of_change = c.id and s.state = 'standing') as struck
    from military_group_change c where ${which} order by c.number desc limit 200`.execute(tx);
  return rows;
}

/** Everything that stands, in the order in which it was said. */
export async function standingItems(tx: Tx) {
  const { rows } = await sql<{
    change: string;
    position: number;
    what: ChangeItem['what'];
    body: unknown;
    source: string;
  }>`
    select i.change, i.position, i.what, i.body, c.source
    from military_group_item i join military_group_change c on c.id = i.change
    where c.state = 'standing'
      and not exists (select from military_group_change s where s.of_change = c.id and s.state = 'standing')
    order by c.number, i.position`.execute(tx);
  return rows;
}
