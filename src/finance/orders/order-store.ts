import { type Insertable, sql } from 'kysely';
import type { Actor, Database, Tx } from '#base';
import { isId } from '../alerts/alert-id.ts';
import { type OrderTables, seen } from './tables.ts';

export type NewOrder = Insertable<OrderTables['finance_order']>;

/** What no order has when it is written down first. */
export const unserved = {
  number: null,
  second_id: null,
  second_name: null,
  second_at: null,
  second_reason: null,
  terms: null,
  terms_sha256: null,
  letter: null,
  letter_sha256: null,
  language: null,
  served_at: null,
  answer_by: null,
  acknowledged_at: null,
  acknowledged_id: null,
  acknowledged_name: null,
  released_at: null,
  released_by: null,
  report_draft: null,
  doubted_at: null,
} as const;

export async function insertOrder(tx: Tx, order: NewOrder): Promise<void> {
  await seen(tx).insertInto('finance_order').values(order).execute();
}

/** Whose desks count: to be part of every query that gives orders to an officer. */
const onDesks = (desks: Actor['desks']) =>
  desks === '*' ? sql<boolean>`true` : sql<boolean>`desk = any(${[...desks]}::text[])`;

/** Locks one order of these desks until the transaction ends; undefined when it is not there or not theirs. */
export async function lockOrder(tx: Tx, desks: Actor['desks'], id: string) {
  if (!isId(id)) return undefined;
  return seen(tx)
    .selectFrom('finance_order')
    .selectAll()
    .where('id', '=', id)
    .where(onDesks(desks))
    .forUpdate()
    .executeTakeFirst();
}
export type OrderRow = NonNullable<Awaited<ReturnType<typeof lockOrder>>>;

export async function findOrder(db: Database | Tx, desks: Actor['desks'], id: string): Promise<OrderRow | undefined> {
  if (!isId(id)) return undefined;
  return seen(db).selectFrom('finance_order').selectAll().where('id', '=', id).where(onDesks(desks)).executeTakeFirst();
}

/** Freezes that wait or stand on these cases, in the order of their ids. */
export async function liveOnCases(tx: Tx, cases: readonly string[]) {
  return seen(tx)
    .selectFrom('finance_order')
    .select(['id', 'subject'])
    .where('of_case', 'in', [...cases])
    .where('kind', '=', 'freeze')
    .where('state', 'in', ['proposed', 'served'])
    .orderBy('id')
    .execute();
}

/** Whether a freeze waits or stands on this alert. */
export async function liveOfAlert(tx: Tx, alert: string): Promise<boolean> {
  const row = await seen(tx)
    .selectFrom('finance_order')
    .select('id')
    .where('alert', '=', alert)
    .where('kind', '=', 'freeze')
    .where('state', 'in', ['proposed', 'served'])
    .executeTakeFirst();
  return row !== undefined;
}

/** Numbers of the freezes that stand on the same holder beside this one. */
export async function standingBeside(
  tx: Tx,
  { id, entity, row_key, book }: { id: string; entity: string; row_key: string; book: string },
): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select number from finance_order
    where entity = ${entity} and row_key = ${row_key} and holder->>'book' = ${book} and id <> ${id}
      and kind = 'freeze' and state = 'served'
    order by number`.execute(tx);
  return rows.map(({ number }) => number);
}

/**
 * The next number of a year, without a gap: a transaction that is undone gives its number back. `2026-00012`, and
 * `2026-R1-00012` once a backup was restored: an order served after the backup may bear the plain number.
 */
export async function nextNumber(tx: Tx, now: Date): Promise<string> {
  const year = now.getUTCFullYear();
  const { rows } = await sql<{ n: number }>`
    insert into finance_order_count (year, n) values (${year}, 1)
    on conflict (year) do update set n = finance_order_count.n + 1 returning n`.execute(tx);
  const series = await sql<{ restores: number }>`select restores from finance_order_series`.execute(tx);
  const restores = series.rows[0]?.restores ?? 0;
  return `${year}-${restores === 0 ? '' : `R${restores}-`}${String(rows[0]?.n ?? 0).padStart(5, '0')}`;
}

export async function updateOrder(tx: Tx, id: string, change: Partial<Omit<OrderRow, 'id' | 'holder'>>): Promise<void> {
  await seen(tx).updateTable('finance_order').set(change).where('id', '=', id).execute();
}
