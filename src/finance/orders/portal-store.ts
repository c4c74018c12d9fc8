import { sql, type RawBuilder } from 'kysely';
import { commonFault, type Cursor, type Database, type Tx } from '#base';
import { isId } from '../alerts/alert-id.ts';
import { isLate } from './order-queue.ts';
import type { OrderKind } from './order.ts';

/** Everything here takes the entity first: no question is asked without it. */
export type Waits = 'unread' | 'unanswered' | 'late' | 'returned';

export interface PortalRow {
  id: string;
  number: string;
  kind: OrderKind;
  standing: boolean;
  holder_name: string;
  row_key: string;
  served_at: Date;
  answer_by: Date | null;
  acknowledged_at: Date | null;
  answered: boolean;
  returned: boolean;
  late: boolean;
}

const answered = sql<boolean>`exists (select 1 from finance_answer a where a.of_order = o.id
  and a.kind <> 'attempted-transaction' and a.state in ('received', 'accepted'))`;
const returned = sql<boolean>`exists (select 1 from finance_answer a where a.of_order = o.id and a.state = 'returned')`;
const isServed = sql<boolean>`o.state in ('served', 'released')`;

const waiting = (now: Date): Readonly<Record<Waits, RawBuilder<boolean>>> => ({
  unread: sql<boolean>`(o.acknowledged_at is null)`,
  unanswered: sql<boolean>`(o.state = 'served' and o.kind in ('freeze', 'release') and not ${answered})`,
  late: isLate(now),
  returned,
});

const columns = (now: Date) => sql`o.id, o.number, o.kind, o.state = 'served' as standing, o.holder_name, o.row_key,
  o.served_at, o.answer_by, o.acknowledged_at, ${answered} as answered, ${returned} as returned, ${isLate(now)} as late`;

export async function portalPage(
  db: Database | Tx,
  entity: string,
  now: Date,
  { waits, after, limit }: { waits: Waits | undefined; after: Cursor | undefined; limit: number },
): Promise<{ rows: PortalRow[]; total: number }> {
  const asked = waits === undefined ? sql<boolean>`true` : waiting(now)[waits];
  const { rows } = await sql<PortalRow>`
    select ${columns(now)} from finance_order o
    where o.entity = ${entity} and ${isServed} and ${asked} and ${after === undefined ? sql`true` : beyond(after)}
    order by o.served_at desc, o.id desc limit ${limit + 1}`.execute(db);
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from finance_order o where o.entity = ${entity} and ${isServed} and ${asked}`.execute(
    db,
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

export const portalCursor = (row: PortalRow): Cursor => [row.served_at.toISOString(), row.id];

function beyond([at, id]: Cursor): RawBuilder<boolean> {
  if (Number.isNaN(Date.parse(String(at))) || !isId(id))
    throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
  return sql<boolean>`(o.served_at, o.id) < (${String(at)}::timestamptz, ${id}::uuid)`;
}

export type PortalOrder = PortalRow & { terms: string; terms_sha256: string; letter: string; letter_sha256: string };

/** One order that was served on this entity; undefined for any other, be it there or not. */
export async function portalOrderOf(
  db: Database | Tx,
  entity: string,
  now: Date,
  id: string,
): Promise<PortalOrder | undefined> {
  if (!isId(id)) return undefined;
  const { rows } = await sql<PortalOrder>`
    select ${columns(now)}, o.terms, o.terms_sha256, o.letter, o.letter_sha256 from finance_order o
    where o.entity = ${entity} and ${isServed} and o.id = ${id}`.execute(db);
  return rows[0];
}

export async function portalWaits(db: Database | Tx, entity: string, now: Date): Promise<Record<Waits, number>> {
  const { unread, unanswered, late, returned: back } = waiting(now);
  const { rows } = await sql<Record<Waits, number>>`
    select count(*) filter (where ${unread})::int as unread, count(*) filter (where ${unanswered})::int as unanswered,
      count(*) filter (where ${late})::int as late, count(*) filter (where ${back})::int as returned
    from finance_order o where o.entity = ${entity} and ${isServed}`.execute(db);
  return rows[0] ?? { unread: 0, unanswered: 0, late: 0, returned: 0 };
}
