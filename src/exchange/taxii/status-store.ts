import type { Database, Tx } from '#base';
import { seen } from './tables.ts';

/** The status of an Add Objects (TAXII 2.1 §4.3) as JSON text; only for whoever sent them. */
export async function findStatus(
  db: Database | Tx,
  root: string,
  account: string,
  id: string,
): Promise<string | undefined> {
  const row = await seen(db)
    .selectFrom('exchange_taxii_status')
    .select('body')
    .where('id', '=', id)
    .where('root', '=', root)
    .where('account', '=', account)
    .executeTakeFirst();
  return row?.body;
}

export async function insertStatus(
  tx: Tx,
  status: { id: string; root: string; account: string; body: string; at: Date },
): Promise<void> {
  await seen(tx).insertInto('exchange_taxii_status').values(status).execute();
}

/** A status stands at least a day (TAXII 2.1 Interoperability §2); then nobody asks for it any more. */
export async function forgetStatuses(tx: Tx, before: Date): Promise<void> {
  await seen(tx).deleteFrom('exchange_taxii_status').where('at', '<', before).execute();
}
