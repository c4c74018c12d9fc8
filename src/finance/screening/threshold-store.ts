import type { Kysely } from 'kysely';
import type { Database, Tx } from '#base';
import { DEFAULT_THRESHOLD } from '#names';
import type { ScreeningTables } from './tables.ts';

const key = 'screening.threshold';
const on = (db: Database | Tx): Kysely<ScreeningTables> => db.withTables<ScreeningTables>();

/** From which score on a possible match is raised, 0.5..0.99; the shipped one until somebody changed it. */
export async function threshold(db: Database | Tx): Promise<number> {
  const row = await on(db).selectFrom('finance_setting').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value.threshold ?? DEFAULT_THRESHOLD;
}

export async function storeThreshold(tx: Tx, value: number, at: Date, by: string): Promise<void> {
  const row = { key, value: JSON.stringify({ threshold: value }), changed_at: at, changed_by: by };
  await on(tx)
    .insertInto('finance_setting')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}
