import type { Database, Tx } from '#base';
import { type MembersTables, seen } from './tables.ts';

/** Keeps the second list of a number as proof; once. */
export async function noteUnlike(tx: Tx, unlike: MembersTables['exchange_trust_unlike']): Promise<void> {
  await seen(tx)
    .insertInto('exchange_trust_unlike')
    .values(unlike)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listUnlike(db: Database | Tx) {
  return seen(db)
    .selectFrom('exchange_trust_unlike')
    .select(['hash', 'version', 'from_member', 'found_at'])
    .orderBy('found_at', 'desc')
    .limit(50)
    .execute();
}
