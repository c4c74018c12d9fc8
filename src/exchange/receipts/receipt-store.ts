import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import { type ReceiptType, seen } from './tables.ts';

export interface ReceiptEntry {
  record: string;
  version: string;
  at: Date;
}

/** Keeps what a member says of our records; of others' it has nothing to say to us. The first word stands. */
export async function writeReceipts(
  tx: Tx,
  receipt: { id: string; member: string; what: ReceiptType },
  entries: readonly ReceiptEntry[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with kept as (
      insert into exchange_receipt (record, version, member, what, at, receipt)
      select distinct on (e.record, e.version) e.record, e.version, ${receipt.member}, ${receipt.what}, e.at, ${receipt.id}
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e(record text, version text, at timestamptz)
      join exchange_record r on r.id = e.record and r.version = e.version and r.own
      on conflict do nothing returning 1
    ) select count(*) as n from kept`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What members said of a version of our records. */
export async function receiptsFor(db: Database | Tx, record: string, version: string) {
  return seen(db)
    .selectFrom('exchange_receipt')
    .select(['member', 'what', 'at'])
    .where('record', '=', record)
    .where('version', '=', version)
    .execute();
}

/** When each member said that it acted on these records, by record and member. */
export async function actedOn(tx: Tx, records: readonly string[]): Promise<Map<string, Map<string, Date>>> {
  if (records.length === 0) return new Map();
  const rows = await seen(tx)
    .selectFrom('exchange_receipt')
    .select(['record', 'member', 'at'])
    .where('what', '=', 'acted')
    .where('record', 'in', records)
    .execute();
  const found = new Map<string, Map<string, Date>>();
  for (const { record, member, at } of rows) {
    const of = found.get(record) ?? new Map<string, Date>();
    found.set(record, of.set(member, at));
  }
  return found;
}
