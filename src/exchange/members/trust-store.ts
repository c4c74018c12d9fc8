import type { Database, Tx } from '#base';
import { seen } from './tables.ts';

/** A version of the trust list as this node accepted it. */
export interface KeptList {
  version: number;
  /** Of what was signed; the next version names it. */
  hash: string;
  /** The signed document, word for word. */
  body: string;
}

export async function newestList(db: Database | Tx): Promise<KeptList | undefined> {
  return seen(db)
    .selectFrom('exchange_trust_list')
    .select(['version', 'hash', 'body'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function keptVersion(db: Database | Tx, version: number): Promise<KeptList | undefined> {
  return seen(db)
    .selectFrom('exchange_trust_list')
    .select(['version', 'hash', 'body'])
    .where('version', '=', version)
    .executeTakeFirst();
}

/** The versions after one, oldest first. */
export async function listsAfter(db: Database | Tx, version: number, limit: number): Promise<KeptList[]> {
  return seen(db)
    .selectFrom('exchange_trust_list')
    .select(['version', 'hash', 'body'])
    .where('version', '>', version)
    .orderBy('version')
    .limit(limit)
    .execute();
}

export async function listHistory(db: Database | Tx) {
  return seen(db)
    .selectFrom('exchange_trust_list')
    .select(['version', 'hash', 'accepted_at', 'accepted_by'])
    .orderBy('version', 'desc')
    .execute();
}

export async function insertList(tx: Tx, list: KeptList, accepted: { at: Date; by: string }): Promise<void> {
  await seen(tx)
    .insertInto('exchange_trust_list')
    .values({ ...list, accepted_at: accepted.at, accepted_by: accepted.by })
    .execute();
}
