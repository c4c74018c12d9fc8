import { type Act, type Call, transaction } from '#base';
import {
  type Checkpoint,
  type ForkProof,
  forkProof,
  HASH_SIZE,
  type NoteVerifier,
  openCheckpoint,
  same,
  type Tile,
  TILE_WIDTH,
  tiledTree,
  type TileReader,
} from '#records';
import { grow } from './grow.ts';
import {
  extendTiles,
  findCheckpoint,
  findLog,
  frontierOf,
  lockLog,
  type LogRow,
  tilesOf,
  writeHead,
} from './log-store.ts';
import { reportContradiction } from './report-contradiction.ts';

/** What came of looking at another state's log. */
export type Followed =
  | { state: 'same' | 'older' | 'grown'; size: number }
  /** The note is not its log's word, or the tiles do not lead to it: nothing was taken. `why` is for the operator. */
  | { state: 'refused'; why: string }
  | { state: 'contradicted'; proof: ForkProof };

/** Whose log, under which name and keys, as the trust list says; and where its checkpoint and tiles are had. */
export interface FollowedLog {
  origin: string;
  name: string;
  verifiers: readonly NoteVerifier[];
  note: string;
  tiles: TileReader;
  /** Who gave us the note, when it was not the origin itself. */
  foundWith?: string;
}

/**
 * Follows another state's log to the checkpoint it signed: fetches the new leaves, grows our copy, and takes the step
 * only where the copy comes to the signed root. A checkpoint that cannot be of the log we hold is kept as a proof.
 */
export async function followLog(call: Call, followed: FollowedLog): Promise<Followed> {
  const opened = openCheckpoint(
    followed.note,
    followed.verifiers.filter(({ use }) => use === 'log'),
  );
  if (typeof opened === 'string') return { state: 'refused', why: opened };
  const { checkpoint } = opened;
  if (checkpoint.origin !== followed.name) return { state: 'refused', why: 'wrong-origin' };
  const held = await findLog(call.db, followed.origin);
  if (held !== undefined && checkpoint.size <= held.size) return holdAgainst(call, followed, checkpoint, held);
  return step(call, followed, checkpoint, held);
}

/** A checkpoint of a size we know already: its root must be the one our copy has at that size. */
async function holdAgainst(call: Call, followed: FollowedLog, checkpoint: Checkpoint, held: LogRow): Promise<Followed> {
  const { origin, note } = followed;
  const tree = tiledTree(tilesOf(call.db, origin), checkpoint.size);
  const root = checkpoint.size === held.size ? held.root : await tree.root();
  if (same(root, checkpoint.root)) {
    const state = checkpoint.size === held.size ? 'same' : 'older';
    return { state, size: checkpoint.size };
  }
  const known = await findCheckpoint(call.db, origin, checkpoint.size);
  const later = tiledTree(tilesOf(call.db, origin), held.size);
  const proof =
    known === undefined
      ? forkProof(note, held.note, await later.growthEvidence(checkpoint.size))
      : forkProof(note, known.note);
  return contradicted(call, followed, proof, 'split-view');
}

async function step(
  call: Call,
  followed: FollowedLog,
  checkpoint: Checkpoint,
  held: LogRow | undefined,
): Promise<Followed> {
  const { origin, name, note } = followed;
  const from = held?.size ?? 0;
  const fresh = await leavesBetween(followed.tiles, from, checkpoint.size);
  if (fresh === undefined) return { state: 'refused', why: 'tiles-short' };
  const growth = grow(frontierOf(held ?? { size: 0, edge: Buffer.alloc(0) }), fresh);
  if (!same(growth.root, checkpoint.root)) return rewritten(call, followed, checkpoint, held);
  return transaction(call.db, async (tx): Promise<Followed> => {
    const now = call.clock.now();
    const log = await lockLog(tx, { origin, name, own: false }, now);
    // Somebody else followed meanwhile: the next round goes on from there.
    if (log.size !== from) return { state: 'older', size: checkpoint.size };
    await extendTiles(tx, origin, growth.tiles);
    await writeHead(tx, origin, { ...growth, note }, now);
    return { state: 'grown', size: growth.size };
  });
}

/** The signed root is not our copy grown by its leaves: either the tiles are wrong, or the log was rewritten. */
async function rewritten(
  call: Call,
  followed: FollowedLog,
  checkpoint: Checkpoint,
  held: LogRow | undefined,
): Promise<Followed> {
  if (held === undefined || held.size === 0) return { state: 'refused', why: 'tiles-do-not-fit' };
  const evidence = await tiledTree(followed.tiles, checkpoint.size).growthEvidence(held.size);
  return contradicted(call, followed, forkProof(held.note, followed.note, evidence), 'rewritten');
}

async function contradicted(
  call: Call,
  { origin, foundWith }: FollowedLog,
  proof: ForkProof | undefined,
  kind: 'split-view' | 'rewritten',
): Promise<Followed> {
  if (proof === undefined) return { state: 'refused', why: 'tiles-do-not-fit' };
  await call.transact((act: Act) => reportContradiction(act, { origin, kind, proof, ...(foundWith && { foundWith }) }));
  return { state: 'contradicted', proof };
}

/** The hashes of the leaves [from, to), tile by tile; undefined when a tile is shorter than it must be. */
async function leavesBetween(read: TileReader, from: number, to: number): Promise<Uint8Array[] | undefined> {
  const leaves: Uint8Array[] = [];
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index += 1) {
    const tile: Tile = { level: 0, index, width: Math.min(TILE_WIDTH, to - index * TILE_WIDTH) };
    const hashes = await read(tile);
    if (hashes.length < tile.width * HASH_SIZE) return undefined;
    const first = Math.max(0, from - index * TILE_WIDTH);
    for (let at = first; at < tile.width; at += 1) leaves.push(hashes.subarray(at * HASH_SIZE, (at + 1) * HASH_SIZE));
  }
  return leaves;
}
