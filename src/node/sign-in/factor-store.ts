import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import { own, type SignInTables } from './tables.ts';

export type Factor = 'totp' | 'passkey';
export type PasskeyRow = Selectable<SignInTables['node_passkey']>;

/** Which second factors each account has; an account without one is not in the map. */
export async function factorsOf(db: Database | Tx, accounts: readonly string[]): Promise<Map<string, Factor[]>> {
  const { rows } = await sql<{ account: string; factor: Factor }>`
    select account, 'totp' as factor from node_totp where account = any(${accounts})
    union select account, 'passkey' from node_passkey where account = any(${accounts})
    order by factor desc`.execute(db);
  const factors = new Map<string, Factor[]>();
  for (const { account, factor } of rows) factors.set(account, [...(factors.get(account) ?? []), factor]);
  return factors;
}

export async function factorsOfOne(db: Database | Tx, account: string): Promise<Factor[]> {
  return (await factorsOf(db, [account])).get(account) ?? [];
}

export function findTotp(tx: Tx, account: string) {
  return own(tx).selectFrom('node_totp').selectAll().where('account', '=', account).executeTakeFirst();
}

export async function putTotp(tx: Tx, row: Insertable<SignInTables['node_totp']>): Promise<void> {
  const { sealed, last_step, made_at } = row;
  await own(tx)
    .insertInto('node_totp')
    .values(row)
    .onConflict((on) => on.column('account').doUpdateSet({ sealed, last_step, made_at }))
    .execute();
}

/** Uses up the code of a time step; false when it, or a later one, was used before. Of two at once only one succeeds. */
export async function spendStep(tx: Tx, account: string, step: number): Promise<boolean> {
  const row = await own(tx)
    .updateTable('node_totp')
    .set({ last_step: step })
    .where('account', '=', account)
    .where('last_step', '<', step)
    .returning('account')
    .executeTakeFirst();
  return row !== undefined;
}

export function listPasskeys(db: Database | Tx, account: string): Promise<PasskeyRow[]> {
  return own(db).selectFrom('node_passkey').selectAll().where('account', '=', account).orderBy('made_at').execute();
}

export function findPasskey(db: Database, credential: string): Promise<PasskeyRow | undefined> {
  return own(db).selectFrom('node_passkey').selectAll().where('credential', '=', credential).executeTakeFirst();
}

export async function insertPasskey(tx: Tx, row: Insertable<SignInTables['node_passkey']>): Promise<void> {
  await own(tx).insertInto('node_passkey').values(row).execute();
}

/** Notes a use; false when the counter moved in the meantime: somebody used a copy at the same time. */
export async function notePasskeyUse(tx: Tx, row: PasskeyRow, counter: number, now: Date): Promise<boolean> {
  const noted = await own(tx)
    .updateTable('node_passkey')
    .set({ counter, used_at: now })
    .where('id', '=', row.id)
    .where('counter', '=', row.counter)
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

export async function deletePasskey(tx: Tx, account: string, id: string): Promise<boolean> {
  const query = own(tx).deleteFrom('node_passkey').where('account', '=', account).where('id', '=', id);
  return (await query.returning('id').executeTakeFirst()) !== undefined;
}

export async function deleteFactors(tx: Tx, account: string): Promise<void> {
  await own(tx).deleteFrom('node_totp').where('account', '=', account).execute();
  await own(tx).deleteFrom('node_passkey').where('account', '=', account).execute();
}
