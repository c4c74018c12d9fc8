import { sql } from 'kysely';
import type { Database } from '#base';
import { HASH_SIZE, same, TILE_WIDTH } from '#records';
import { findTile } from './log-store.ts';

/**
 * When this node first saw a signed checkpoint of a log that holds this leaf at this place, RFC 3339; undefined when our
 * copy of the log is not so long, or has another leaf there. The copy was grown leaf by leaf to each checkpoint it has.
 */
export async function witnessedAt(
  db: Database,
  { origin, place, hash }: { origin: string; place: number; hash: Uint8Array },
): Promise<string | undefined> {
  const at = place % TILE_WIDTH;
  const leaves = await findTile(db, origin, { level: 0, index: Math.floor(place / TILE_WIDTH), width: at + 1 });
  if (leaves === undefined || !same(leaves.subarray(at * HASH_SIZE), hash)) return undefined;
  const { rows } = await sql<{ at: Date | null }>`select min(seen_at) as at from exchange_checkpoint
    where origin = ${origin} and size > ${place}`.execute(db);
  return rows[0]?.at?.toISOString();
}
