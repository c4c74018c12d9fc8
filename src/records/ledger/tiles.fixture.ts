import type { TileHash } from './frontier.ts';
import { HASH_SIZE } from './merkle-hash.ts';
import { TILE_WIDTH, type TileReader } from './tile.ts';

/** A log's tiles in memory: what a node keeps in a table and a mirror in a folder. */
export function memoryTiles(): { put: TileHash; read: TileReader } {
  const tiles = new Map<string, Buffer>();
  const tile = (level: number, index: number) => {
    const key = `${level}/${index}`;
    let bytes = tiles.get(key);
    if (!bytes) tiles.set(key, (bytes = Buffer.alloc(TILE_WIDTH * HASH_SIZE)));
    return bytes;
  };
  return {
    put: (level, index, hash) =>
      tile(level, Math.floor(index / TILE_WIDTH)).set(hash, (index % TILE_WIDTH) * HASH_SIZE),
    read: async ({ level, index, width }) => tile(level, index).subarray(0, width * HASH_SIZE),
  };
}
