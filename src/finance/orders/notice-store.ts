import type { Database, Tx } from '#base';
import type { OrderView } from './order-view.ts';
import { seen } from './tables.ts';

/** Releases and licences about a freeze, in the order they were served. */
export async function noticesOf(db: Database | Tx, freeze: string) {
  const rows = await seen(db)
    .selectFrom('finance_order')
    .select(['id', 'number', 'kind', 'ground', 'at'])
    .where('of_freeze', '=', freeze)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...row,
    number: row.number ?? '',
    ground: row.ground as OrderView['notices'][number]['ground'],
  }));
}

export async function numberOf(db: Database | Tx, id: string): Promise<{ id: string; number: string } | undefined> {
  const row = await seen(db)
    .selectFrom('finance_order')
    .select(['id', 'number'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, number: row.number ?? '' };
}
