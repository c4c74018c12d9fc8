import { sql } from 'kysely';
import type { Act } from '#base';
import type { ReceiptType } from './receipts/index.ts';
import { holdersOf, houseReader, type ReleaseDeps } from './release/index.ts';

/** How far an own record came at one member that is to have it: the first receipt of each type it signed, over all versions. */
export interface Journey {
  record: string;
  /** `identity--…`. */
  member: string;
  told: Partial<Record<ReceiptType, Date>>;
}

/**
 * How far own records came, at every other member that may read one of their versions. Times only: nothing of what the
 * records say.
 */
export async function journeys(act: Act, deps: ReleaseDeps, records: readonly string[]): Promise<Journey[]> {
  const own = await deps.own(act);
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  const held = await sql<{ id: string; keys: string[] }>`
    select id, keys from exchange_record
    where own and id = any(${records}::text[]) and keys && ${houseReader.keys}::text[]`.execute(act.tx);
  const told = await sql<{ record: string; member: string; what: ReceiptType; at: Date }>`
    select record, member, what, min(at) as at from exchange_receipt
    where record = any(${records}::text[]) group by record, member, what`.execute(act.tx);
  const holders = held.rows.flatMap(({ id, keys }) => holdersOf(keys, members).map((member) => `${id} ${member}`));
  const receipts = Map.groupBy(told.rows, ({ record, member }) => `${record} ${member}`);
  return [...new Set([...holders, ...receipts.keys()])].sort().map((key) => {
    const [record = '', member = ''] = key.split(' ');
    return { record, member, told: Object.fromEntries((receipts.get(key) ?? []).map(({ what, at }) => [what, at])) };
  });
}
