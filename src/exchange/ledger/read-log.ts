import { sql } from 'kysely';
import type { Tx } from '#base';
import { HASH_SIZE } from '#records';
import { checkpointFor } from './checkpoint-for.ts';
import { findLog } from './log-store.ts';

/**
 * A log as far as one checkpoint goes, which reaches the place asked for where any does: the checkpoint with its
 * cosignatures, and the hashes of all leaves below it. Undefined where no signed checkpoint is held here.
 */
export async function readLog(
  tx: Tx,
  origin: string,
  place: number,
): Promise<{ checkpoint: string; leaves: Buffer } | undefined> {
  const log = await findLog(tx, origin);
  if (log === undefined || log.note === '') return undefined;
  const { note, size, lines } = await checkpointFor(tx, origin, Math.min(place, log.size - 1), log);
  const { rows } = await sql<{ hashes: Buffer }>`select hashes from exchange_tile
    where origin = ${origin} and level = 0 order by n`.execute(tx);
  const leaves = Buffer.concat(rows.map(({ hashes }) => hashes)).subarray(0, size * HASH_SIZE);
  if (leaves.length < size * HASH_SIZE) throw new Error(`log ${origin}: its leaves are not whole`);
  return { checkpoint: note + lines.join(''), leaves };
}
