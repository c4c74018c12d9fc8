import type { Frontier } from '#records';
import { TILE_WIDTH } from '#records';

/** What leaves add to the tiles of a log: for each tile the hashes that come to its end. */
export interface Growth {
  size: number;
  root: Uint8Array;
  edge: readonly Uint8Array[];
  tiles: readonly { level: number; n: number; hashes: Buffer }[];
}

/** Grows a right edge by leaves and collects what that adds to each tile. The frontier is changed. */
export function grow(frontier: Frontier, leaves: readonly Uint8Array[]): Growth {
  const added = new Map<string, { level: number; n: number; hashes: Uint8Array[] }>();
  for (const leaf of leaves) {
    frontier.append(leaf, (level, index, hash) => {
      const n = Math.floor(index / TILE_WIDTH);
      const key = `${level}/${n}`;
      const tile = added.get(key) ?? { level, n, hashes: [] };
      tile.hashes.push(hash);
      added.set(key, tile);
    });
  }
  return {
    size: frontier.size,
    root: frontier.root(),
    edge: frontier.subtrees,
    tiles: [...added.values()].map(({ level, n, hashes }) => ({ level, n, hashes: Buffer.concat(hashes) })),
  };
}
