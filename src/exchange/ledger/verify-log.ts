import { sql } from 'kysely';
import type { z } from 'zod';
import { type Call, commonFault, type Database, need } from '#base';
import { Frontier, HASH_SIZE, peekCheckpoint, same, TILE_WIDTH, tileWidth } from '#records';
import type { verificationShape } from './contract.ts';
import { findLog, tilesOf } from './log-store.ts';
import { table } from './tables.ts';

export type Verification = z.output<typeof verificationShape>;

/** Faults named at most; of more there is nothing to add. */
const MOST_FAULTS = 100;

/**
 * Recomputes a log from its leaves: every tile above them, the root, every checkpoint that was ever seen of it, and that
 * each record here stands at its place. Reads tile by tile: memory stays flat whatever the size.
 */
export async function verifyLog(call: Call, origin: string): Promise<Verification> {
  need(call.actor, 'exchange.members.read');
  const { db } = call;
  const log = await findLog(db, origin);
  if (log === undefined) throw commonFault('not-found');
  const faults: Verification['faults'] = [];
  const fault = (where: string, reason: string) => void (faults.length < MOST_FAULTS && faults.push({ where, reason }));
  const checkpoints = await checkpointsUpTo(db, origin, log.size);
  const read = tilesOf(db, origin);
  const frontier = new Frontier();
  const above = new Map<number, Uint8Array[]>();
  let records = 0;
  for (let n = 0; n * TILE_WIDTH < log.size; n += 1) {
    const width = tileWidth(0, n, log.size);
    const leaves = await read({ level: 0, index: n, width }).catch(() => undefined);
    if (leaves === undefined) {
      fault(`tile/0/${n}`, 'the tile is missing or short');
      break;
    }
    records += await holdRecords(db, origin, n, leaves, fault);
    for (let at = 0; at < width; at += 1) {
      frontier.append(leaves.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE), (level, index, hash) => {
        if (level > 0) keepAbove(above, level, index, hash);
      });
      const root = checkpoints.get(frontier.size);
      if (root !== undefined && !same(root, frontier.root()))
        fault(`checkpoint/${frontier.size}`, 'its root is not the one of the leaves');
    }
    await holdTiles(above, log.size, read, fault);
  }
  if (frontier.size === log.size && !same(frontier.root(), log.root)) fault('root', 'it is not the one of the leaves');
  if (log.note !== '' && !agrees(log)) fault('checkpoint', 'the newest signed checkpoint says something else');
  await call.transact((act) =>
    act.audit({ action: 'exchange.log.verify', objects: [`member:${origin}`], detail: { faults: faults.length } }),
  );
  const root = log.root.toString('hex');
  return { origin, size: log.size, root, sound: faults.length === 0, records, faults };
}

function agrees(log: { note: string; size: number; root: Buffer }): boolean {
  const checkpoint = peekCheckpoint(log.note);
  return checkpoint !== undefined && checkpoint.size === log.size && same(checkpoint.root, log.root);
}

async function checkpointsUpTo(db: Database, origin: string, size: number): Promise<Map<number, Buffer>> {
  const rows = await table(db)
    .selectFrom('exchange_checkpoint')
    .select(['size', 'root'])
    .where('origin', '=', origin)
    .where('size', '<=', size)
    .execute();
  return new Map(rows.map((row) => [row.size, row.root]));
}

/** Hashes above the leaves wait until their tile is full, or the log ends. */
function keepAbove(above: Map<number, Uint8Array[]>, level: number, index: number, hash: Uint8Array): void {
  const hashes = above.get(level) ?? [];
  hashes[index] = hash;
  above.set(level, hashes);
}

async function holdTiles(
  above: Map<number, Uint8Array[]>,
  size: number,
  read: ReturnType<typeof tilesOf>,
  fault: (where: string, reason: string) => void,
): Promise<void> {
  for (const [level, hashes] of above) {
    const n = Math.floor((hashes.length - 1) / TILE_WIDTH);
    const width = tileWidth(level, n, size);
    const mine = hashes.slice(n * TILE_WIDTH, n * TILE_WIDTH + width);
    if (mine.length < width) continue;
    const stored = await read({ level, index: n, width }).catch(() => undefined);
    if (stored === undefined || !same(stored, Buffer.concat(mine)))
      fault(`tile/${level}/${n}`, 'it is not the one of the leaves');
  }
}

/** Holds the records here against their leaves; gives how many stand right. */
async function holdRecords(
  db: Database,
  origin: string,
  n: number,
  leaves: Uint8Array,
  fault: (where: string, reason: string) => void,
): Promise<number> {
  const { rows } = await sql<{ id: string; place: number; leaf: Buffer }>`
    select id, log_index as place, leaf from exchange_record
    where origin = ${origin} and log_index >= ${n * TILE_WIDTH} and log_index < ${(n + 1) * TILE_WIDTH}`.execute(db);
  let right = 0;
  for (const { id, place, leaf } of rows) {
    const at = place - n * TILE_WIDTH;
    if (same(leaves.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE), leaf)) right += 1;
    else fault(`record/${id}`, `it does not stand at place ${place} of the log`);
  }
  return right;
}
