import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { type Actor, commonFault, type Cursor, type Database, type Text, type Tx } from '#base';
import { isId } from '../alerts/alert-id.ts';
import type { orderFilter } from './contract.ts';
import { hasEffect, isSame } from './ground-store.ts';
import type { OrderKind, OrderState } from './order.ts';

export type OrderFilter = z.output<typeof orderFilter>;

export interface OrderQueueRow {
  id: string;
  number: string | null;
  kind: OrderKind;
  state: OrderState;
  entity: string;
  entity_names: Text;
  holder_name: string;
  row_key: string;
  ground: string;
  by_id: string;
  by_name: string;
  at: Date;
  served_at: Date | null;
  answer_by: Date | null;
  acknowledged_at: Date | null;
  changed_at: Date;
  late: boolean;
  lost: LostGround | null;
  to_review: number;
}

export interface OrderReader {
  actor: Pick<Actor, 'id' | 'desks'>;
  now: Date;
}

const answered = sql<boolean>`exists (select 1 from finance_answer a where a.of_order = o.id
  and a.kind in ('frozen', 'nothing-found', 'released') and a.state in ('received', 'accepted'))`;
/** Answers that nobody has reviewed. */
const toReview = sql<number>`(select count(*)::int from finance_answer a where a.of_order = o.id and a.state = 'received')`;
/** Over `finance_order o`: served, not answered, and the time is over. */
export const isLate = (now: Date): RawBuilder<boolean> =>
  sql<boolean>`(o.state = 'served' and o.answer_by < ${now} and not ${answered})`;
const isFreezeServed = sql<boolean>`(o.kind = 'freeze' and o.state = 'served')`;
type LostGround = 'effect' | 'match' | 'restored';
const lost = sql<LostGround | null>`case when not ${isFreezeServed} then null when not ${hasEffect} then 'effect'
  when not ${isSame} then 'match' when o.doubted_at is not null then 'restored' end`;

const onTheirDesks = (desks: Actor['desks']): RawBuilder<boolean> =>
  desks === '*' ? sql<boolean>`true` : sql<boolean>`o.desk = any(${[...desks]}::text[])`;

const waiting = ({ actor, now }: OrderReader): Readonly<Record<string, RawBuilder<boolean>>> => ({
  second: sql<boolean>`(o.state = 'proposed' and o.by_id <> ${actor.id})`,
  review: sql<boolean>`exists (select 1 from finance_answer a where a.of_order = o.id and a.state = 'received')`,
  late: isLate(now),
  lost: sql<boolean>`(${isFreezeServed} and not (${hasEffect} and ${isSame} and o.doubted_at is null))`,
});

function matching(reader: OrderReader, filter: OrderFilter): RawBuilder<boolean> {
  const { state, kind, entity, alert, waits, q } = filter;
  const asked: RawBuilder<boolean>[] = [onTheirDesks(reader.actor.desks)];
  if (state !== undefined) asked.push(sql`o.state = ${state}`);
  if (kind !== undefined) asked.push(sql`o.kind = ${kind}`);
  if (entity !== undefined) asked.push(sql`o.entity = ${entity}`);
  if (alert !== undefined) asked.push(isId(alert) ? sql`o.alert = ${alert}` : sql`false`);
  const waited = waits === undefined ? undefined : waiting(reader)[waits];
  if (waited !== undefined) asked.push(waited);
  const text = q?.trim().toLowerCase() ?? '';
  if (text !== '')
    asked.push(sql`(position(${text} in lower(o.holder_name)) > 0 or position(${text} in lower(o.row_key)) > 0
      or position(${text} in coalesce(o.number, '')) > 0)`);
  return sql<boolean>`(${sql.join(asked, sql` and `)})`;
}

/** One order more than the page holds, so that one sees whether there is a next page. */
export async function queueOf(
  db: Database | Tx,
  reader: OrderReader,
  filter: OrderFilter,
  after: Cursor | undefined,
  limit: number,
): Promise<OrderQueueRow[]> {
  const { rows } = await sql<OrderQueueRow>`
    select o.id, o.number, o.kind, o.state, o.entity, e.names as entity_names, o.holder_name, o.row_key, o.ground, o.by_id,
      o.by_name, o.at, o.served_at, o.answer_by, o.acknowledged_at, o.changed_at, ${isLate(reader.now)} as late,
      ${lost} as lost, ${toReview} as to_review
    from finance_order o join finance_entity e on e.key = o.entity
    where ${matching(reader, filter)} and ${after === undefined ? sql`true` : beyond(after)}
    order by o.changed_at desc, o.id desc limit ${limit + 1}`.execute(db);
  return rows;
}

/** How many there are in all, and how many wait for what. */
export async function countOrders(db: Database | Tx, reader: OrderReader, filter: OrderFilter) {
  const { second, review, late, lost: gone } = waiting(reader);
  const { rows } = await sql<{ total: number; second: number; review: number; late: number; lost: number }>`
    select count(*) filter (where ${matching(reader, filter)})::int as total,
      count(*) filter (where ${second})::int as second, count(*) filter (where ${review})::int as review,
      count(*) filter (where ${late})::int as late, count(*) filter (where ${gone})::int as lost
    from finance_order o where ${onTheirDesks(reader.actor.desks)}`.execute(db);
  return rows[0] ?? { total: 0, second: 0, review: 0, late: 0, lost: 0 };
}

/** One order as the queue shows it. */
export async function queueRowOf(
  db: Database | Tx,
  reader: OrderReader,
  id: string,
): Promise<OrderQueueRow | undefined> {
  const { rows } = await sql<OrderQueueRow>`
    select o.id, o.number, o.kind, o.state, o.entity, e.names as entity_names, o.holder_name, o.row_key, o.ground, o.by_id,
      o.by_name, o.at, o.served_at, o.answer_by, o.acknowledged_at, o.changed_at, ${isLate(reader.now)} as late,
      ${lost} as lost, ${toReview} as to_review
    from finance_order o join finance_entity e on e.key = o.entity where o.id = ${id}`.execute(db);
  return rows[0];
}

export const cursorOf = (row: OrderQueueRow): Cursor => [row.changed_at.toISOString(), row.id];

function beyond([at, id]: Cursor): RawBuilder<boolean> {
  if (Number.isNaN(Date.parse(String(at))) || !isId(id))
    throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
  return sql<boolean>`(o.changed_at, o.id) < (${String(at)}::timestamptz, ${id}::uuid)`;
}
