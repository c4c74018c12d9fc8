import { type Insertable, sql, type Updateable } from 'kysely';
import type { Database, Tx } from '#base';
import { signInFault } from './faults.ts';
import { own, type Account, type SignInTables } from './tables.ts';

/** A lock inside one transaction: what counts accounts and what changes them go one after the other. The number is arbitrary. */
export async function lockAccounts(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7304202)`.execute(tx);
}

export async function anyAccount(db: Database | Tx): Promise<boolean> {
  return (await own(db).selectFrom('node_account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export function findAccount(db: Database | Tx, id: string): Promise<Account | undefined> {
  return own(db).selectFrom('node_account').selectAll().where('id', '=', id).executeTakeFirst();
}

export function findByUsername(tx: Tx, username: string): Promise<Account | undefined> {
  return own(tx).selectFrom('node_account').selectAll().where('username', '=', username).executeTakeFirst();
}

export function listAccounts(tx: Tx): Promise<Account[]> {
  return own(tx).selectFrom('node_account').selectAll().orderBy('username').execute();
}

/** Throws `account-taken`. */
export async function insertAccount(tx: Tx, row: Insertable<SignInTables['node_account']>): Promise<Account> {
  const query = own(tx)
    .insertInto('node_account')
    .values(row)
    .onConflict((on) => on.doNothing());
  const made = await query.returningAll().executeTakeFirst();
  if (made === undefined) throw signInFault('account-taken');
  return made;
}

export function updateAccount(tx: Tx, id: string, set: Updateable<SignInTables['node_account']>): Promise<Account> {
  return own(tx).updateTable('node_account').set(set).where('id', '=', id).returningAll().executeTakeFirstOrThrow();
}

/** Throws `account-taken` when another account has this address, or is called so by the provider. */
export async function refuseTaken(
  tx: Tx,
  id: string,
  { email, oidc_issuer, oidc_subject }: Pick<Account, 'email' | 'oidc_issuer' | 'oidc_subject'>,
): Promise<void> {
  const other = await own(tx)
    .selectFrom('node_account')
    .select('id')
    .where('id', '!=', id)
    .where((is) =>
      is.or([
        is('email', '=', email),
        is.and([is('oidc_issuer', '=', oidc_issuer), is('oidc_subject', '=', oidc_subject)]),
      ]),
    )
    .executeTakeFirst();
  if (other !== undefined) throw signInFault('account-taken');
}

/** Enabled administrators who can sign in, beside this account. */
export async function otherAdmins(tx: Tx, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from node_account
    where id <> ${id} and not disabled and 'admin' = any(roles)
      and (password_hash is not null or oidc_subject is not null)`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Whoever the provider calls so; the first time, whoever has this verified address and was not called anything yet. */
export async function findByProvider(
  tx: Tx,
  who: { issuer: string; subject: string; email?: string | undefined },
): Promise<Account | undefined> {
  const accounts = own(tx).selectFrom('node_account').selectAll().forUpdate();
  const linked = await accounts
    .where('oidc_issuer', '=', who.issuer)
    .where('oidc_subject', '=', who.subject)
    .executeTakeFirst();
  if (linked !== undefined || who.email === undefined) return linked;
  return accounts.where('email', '=', who.email.toLowerCase()).where('oidc_subject', 'is', null).executeTakeFirst();
}
