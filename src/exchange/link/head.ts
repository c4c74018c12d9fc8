import { sql } from 'kysely';
import type { Database } from '#base';

/** Number of the newest record stored. */
export async function headOf(db: Database): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from exchange_head`.execute(db);
  return rows[0]?.seq ?? 0;
}
