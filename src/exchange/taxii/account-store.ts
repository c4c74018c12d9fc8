import type { Selectable } from 'kysely';
import type { Database, Tx } from '#base';
import { seen, type TaxiiTables } from './tables.ts';

export type TaxiiAccount = Selectable<TaxiiTables['exchange_taxii_account']>;
export type Grant = Selectable<TaxiiTables['exchange_taxii_grant']>;

export async function findAccount(db: Database | Tx, name: string): Promise<TaxiiAccount | undefined> {
  return seen(db).selectFrom('exchange_taxii_account').selectAll().where('name', '=', name).executeTakeFirst();
}

export async function listAccounts(db: Database | Tx): Promise<TaxiiAccount[]> {
  return seen(db).selectFrom('exchange_taxii_account').selectAll().orderBy('name').execute();
}

/** What an account may do with which collection; those of all accounts where none is named. */
export async function listGrants(db: Database | Tx, account?: string): Promise<Grant[]> {
  return seen(db)
    .selectFrom('exchange_taxii_grant')
    .selectAll()
    .$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
    .execute();
}
