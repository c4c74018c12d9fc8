import type { Database, Tx } from '#base';
import { seen } from './tables.ts';

/** Up to which of our records, by the archive's number, each peer has acknowledged. */
export async function pushedTo(db: Database | Tx): Promise<ReadonlyMap<string, number>> {
  const rows = await seen(db).selectFrom('exchange_peer').select(['member', 'pushed']).execute();
  return new Map(rows.map((row) => [row.member, row.pushed]));
}
