import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import { emptyRoot, Frontier, HASH_SIZE, type Tile, type TileReader } from '#records';
import { table } from './tables.ts';

/** A log as it stands here. */
export interface LogRow {
  origin: string;
  name: string;
  own: boolean;
  size: number;
  root: Buffer;
  edge: Buffer;
  note: string;
  confirmed: boolean;
  checked_at: Date;
  doubted_at: Date | null;
  doubted_list: number | null;
  doubted_size: number | null;
}

export async function findLog(db: Database | Tx, origin: string): Promise<LogRow | undefined> {
  return table(db).selectFrom('exchange_log').selectAll().where('origin', '=', origin).executeTakeFirst();
}

export async function listLogs(db: Database | Tx): Promise<LogRow[]> {
  return table(db).selectFrom('exchange_log').selectAll().orderBy('own', 'desc').orderBy('name').execute();
}

/** Locks a log until the transaction ends; it is begun, empty, when this is the first that is heard of it. */
export async function lockLog(
  tx: Tx,
  { origin, name, own }: { origin: string; name: string; own: boolean },
  now: Date,
): Promise<LogRow> {
  await table(tx)
    .insertInto('exchange_log')
    .values({ origin, name, own, root: emptyRoot(), checked_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return table(tx)
    .selectFrom('exchange_log')
    .selectAll()
    .where('origin', '=', origin)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** The right edge of a log, ready to take leaves. */
export function frontierOf(log: Pick<LogRow, 'size' | 'edge'>): Frontier {
  const subtrees: Uint8Array[] = [];
  for (let at = 0; at < log.edge.length; at += HASH_SIZE) subtrees.push(log.edge.subarray(at, at + HASH_SIZE));
  return new Frontier(log.size, subtrees);
}

/** Adds hashes to the ends of tiles; the log must be locked. */
export async function extendTiles(
  tx: Tx,
  origin: string,
  added: readonly { level: number; n: number; hashes: Buffer }[],
): Promise<void> {
  await sql`
    insert into exchange_tile (origin, level, n, hashes)
    select ${origin}, * from unnest(
      ${added.map((tile) => tile.level)}::integer[], ${added.map((tile) => tile.n)}::bigint[],
      ${added.map((tile) => tile.hashes)}::bytea[])
    on conflict (origin, level, n) do update set hashes = exchange_tile.hashes || excluded.hashes`.execute(tx);
}

/** Writes where a locked log stands now, and keeps its checkpoint. */
export async function writeHead(
  tx: Tx,
  origin: string,
  head: { size: number; root: Uint8Array; edge: readonly Uint8Array[]; note: string },
  now: Date,
): Promise<void> {
  const root = Buffer.from(head.root);
  await table(tx)
    .updateTable('exchange_log')
    .set({ size: head.size, root, edge: Buffer.concat(head.edge), note: head.note, checked_at: now })
    .where('origin', '=', origin)
    .execute();
  await table(tx)
    .insertInto('exchange_checkpoint')
    .values({ origin, size: head.size, root, note: head.note, seen_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findCheckpoint(db: Database | Tx, origin: string, size: number) {
  return table(db)
    .selectFrom('exchange_checkpoint')
    .selectAll()
    .where('origin', '=', origin)
    .where('size', '=', size)
    .executeTakeFirst();
}

/** The hashes of a tile as far as they stand here; undefined when fewer than asked. */
export async function findTile(db: Database | Tx, origin: string, tile: Tile): Promise<Buffer | undefined> {
  const row = await table(db)
    .selectFrom('exchange_tile')
    .select('hashes')
    .where('origin', '=', origin)
    .where('level', '=', tile.level)
    .where('n', '=', tile.index)
    .executeTakeFirst();
  const bytes = tile.width * HASH_SIZE;
  return row === undefined || row.hashes.length < bytes ? undefined : row.hashes.subarray(0, bytes);
}

/** Reads the tiles of a log from this database. A tile that is missing is a damaged log. */
export function tilesOf(db: Database | Tx, origin: string): TileReader {
  return async (tile) => {
    const hashes = await findTile(db, origin, tile);
    if (hashes === undefined) throw new Error(`log ${origin}: tile ${tile.level}/${tile.index} is not whole`);
    return hashes;
  };
}

/**
 * After a restored backup the own log waits until others said how far they had seen it, where there are others: also one
 * that is empty in the backup, for it may have been begun since.
 */
export async function doubtOwnLog(tx: Tx, own: LogSeen | undefined, now: Date): Promise<void> {
  if (own === undefined) return;
  await lockLog(tx, { origin: own.member, name: own.log, own: true }, now);
  await table(tx)
    .updateTable('exchange_log')
    .set({ confirmed: false, doubted_at: now, doubted_list: own.list, doubted_size: sql`size` })
    .where('own', '=', true)
    .execute();
}

/** The own log, and the number of the trust list that says who else may have seen it. */
export interface LogSeen {
  member: string;
  log: string;
  list: number;
}

/** Others have said how far they had seen the own log, and it stands there: it may be written on again. */
export async function confirmOwnLog(tx: Tx): Promise<void> {
  await table(tx).updateTable('exchange_log').set({ confirmed: true }).where('own', '=', true).execute();
}
