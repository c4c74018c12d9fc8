import { sql } from 'kysely';
import type { Database } from '#base';

/** How many leaves our own log has: it grows with each record of ours, whichever process published it. */
export async function sizeOfOwnLog(db: Database): Promise<number> {
  const { rows } = await sql<{ size: number }>`select size from exchange_log where own`.execute(db);
  return rows[0]?.size ?? 0;
}
