import type { Selectable } from 'kysely';
import type { Database, Tx } from '#base';
import { hashOf } from './keys.ts';
import { seenEvery } from './session.ts';
import { own, type SignInTables } from './tables.ts';

export type TokenRow = Selectable<SignInTables['node_token']>;

/** A token that stands; notes that it was used, at most once a minute. */
export async function findToken(db: Database, token: string, now: Date): Promise<TokenRow | undefined> {
  const row = await own(db)
    .selectFrom('node_token')
    .selectAll()
    .where('hash', '=', hashOf(token))
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  if (row !== undefined && now.getTime() - (row.used_at?.getTime() ?? 0) > seenEvery) {
    await own(db).updateTable('node_token').set({ used_at: now }).where('id', '=', row.id).execute();
  }
  return row;
}

export async function insertToken(
  tx: Tx,
  row: Pick<TokenRow, 'id' | 'hash' | 'name' | 'roles' | 'desks' | 'made_at' | 'made_by' | 'ends_at'>,
): Promise<void> {
  await own(tx).insertInto('node_token').values(row).execute();
}

/** Tokens that stand, newest first. */
export function listTokens(tx: Tx, now: Date): Promise<TokenRow[]> {
  const all = own(tx).selectFrom('node_token').selectAll();
  return all.where('ended_at', 'is', null).where('ends_at', '>', now).orderBy('made_at', 'desc').execute();
}

/** Ends a token; false when there is none that stands. */
export async function endTokenRow(tx: Tx, id: string, now: Date): Promise<boolean> {
  const row = await own(tx)
    .updateTable('node_token')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
