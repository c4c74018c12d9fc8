import { sql } from 'kysely';
import { type Act, type Database, insertSoon, type Tx } from '#base';
import type { Reader } from '../reader.ts';
import { type ReceiptType, seen } from './tables.ts';

/** A version of another state's record. */
export interface Received {
  id: string;
  version: string;
  origin: string;
  /** When it became so, where that is not now. */
  at?: Date;
}

export const receiptsKind = 'exchange.receipts.send';
/** Seconds in which what is to be told gathers into one receipt. */
const GATHER = 2;

/** Has the receipts sent soon: something is to be told, or something came. */
export async function hurryReceipts(act: Act): Promise<void> {
  await insertSoon(act.tx, { id: act.newId(), kind: receiptsKind, madeBy: 'node' }, GATHER);
}

/** Something to tell the originators of these, with the next receipt. Told once for each version. */
export async function noteReceipt(
  act: Act,
  records: readonly Received[],
  what: ReceiptType,
  byName = '',
): Promise<void> {
  if (records.length === 0) return;
  await seen(act.tx)
    .insertInto('exchange_receipt_due')
    .values(
      records.map(({ id, version, origin, at = act.clock.now() }) => ({
        record: id,
        version,
        origin,
        what,
        at,
        by_name: byName,
        sent_in: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await hurryReceipts(act);
}

/**
 * What came since the last walk, in the order of storing, as far as this reader may see it: without receipts themselves,
 * or two nodes would acknowledge each other for ever, and without markings, which say nothing of their own.
 */
export async function walkReceived(
  tx: Tx,
  reader: Reader,
  limit: number,
): Promise<{ records: Received[]; more: boolean }> {
  const { rows: places } = await sql<{ seq: number }>`select seq from exchange_receipt_walk for update`.execute(tx);
  const from = places[0]?.seq ?? 0;
  const { rows } = await sql<Received & { seq: number; type: string; added: number }>`
    select seq, id, version, origin, type, added from exchange_record
    where seq > ${from} and not own and keys && ${reader.keys}::text[] order by seq limit ${limit}`.execute(tx);
  const last = rows.at(-1);
  if (last !== undefined) await seen(tx).updateTable('exchange_receipt_walk').set({ seq: last.seq }).execute();
  const silent = new Set(['delivery-receipt', 'marking-definition']);
  return {
    records: rows
      .filter((row) => !silent.has(row.type))
      .map(({ id, version, origin, added }) => ({ id, version, origin, at: new Date(added / 1000) })),
    more: rows.length === limit,
  };
}

export interface DueEntry {
  record: string;
  version: string;
  at: Date;
}

/** What waits to be told, by originator and kind, at most so many entries of one: the oldest first. */
export async function nextDue(
  tx: Tx,
  origins: readonly string[],
  limit: number,
): Promise<{ origin: string; what: ReceiptType; entries: DueEntry[] } | undefined> {
  const first = await seen(tx)
    .selectFrom('exchange_receipt_due')
    .select(['origin', 'what'])
    .where('sent_in', 'is', null)
    .where('origin', 'in', origins.length === 0 ? [''] : origins)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  if (first === undefined) return undefined;
  const entries = await seen(tx)
    .selectFrom('exchange_receipt_due')
    .select(['record', 'version', 'at'])
    .where('sent_in', 'is', null)
    .where('origin', '=', first.origin)
    .where('what', '=', first.what)
    .orderBy('at')
    .orderBy('record')
    .limit(limit)
    .execute();
  return { ...first, entries };
}

export async function markSent(
  tx: Tx,
  receipt: string,
  what: ReceiptType,
  entries: readonly DueEntry[],
): Promise<void> {
  await sql`update exchange_receipt_due d set sent_in = ${receipt}
    from unnest(${entries.map((entry) => entry.record)}::text[], ${entries.map((entry) => entry.version)}::text[])
      as e(record, version)
    where d.record = e.record and d.version = e.version and d.what = ${what}`.execute(tx);
}

/** What this state has told, or will tell, about a record of another. */
export async function receiptsOn(db: Database | Tx, record: string) {
  return seen(db)
    .selectFrom('exchange_receipt_due')
    .select(['version', 'what', 'at', 'by_name', 'sent_in'])
    .where('record', '=', record)
    .orderBy('at')
    .execute();
}

/** The marking of our receipts to a state; `fresh` when it is to be published with the first. */
export async function receiptMarking(tx: Tx, origin: string, id: string): Promise<{ fresh: boolean }> {
  const row = await seen(tx)
    .insertInto('exchange_receipt_marking')
    .values({ origin, marking: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('origin')
    .executeTakeFirst();
  return { fresh: row !== undefined };
}
