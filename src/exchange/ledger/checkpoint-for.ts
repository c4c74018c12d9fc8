import { sql } from 'kysely';
import type { Tx } from '#base';
import { findCheckpoint } from './log-store.ts';
import { table } from './tables.ts';

/**
 * The checkpoint to show for a place of a log: the one that most members cosigned, of those that reach it, with their
 * lines; else the newest.
 */
export async function checkpointFor(
  tx: Tx,
  origin: string,
  index: number,
  log: { size: number; note: string },
): Promise<{ note: string; size: number; lines: string[] }> {
  const { rows } = await sql<{ size: number }>`
    select size from exchange_cosignature where origin = ${origin} and size > ${index}
    group by size order by count(*) desc, size desc limit 1`.execute(tx);
  const size = rows[0]?.size;
  const cosigned = size === undefined ? undefined : await findCheckpoint(tx, origin, size);
  if (cosigned === undefined) return { note: log.note, size: log.size, lines: [] };
  const lines = await table(tx)
    .selectFrom('exchange_cosignature')
    .select('line')
    .where('origin', '=', origin)
    .where('size', '=', cosigned.size)
    .orderBy('witness')
    .execute();
  return { note: cosigned.note, size: cosigned.size, lines: lines.map(({ line }) => line) };
}
