/** Levels of the tree in one tile (C2SP tlog-tiles): 256 hashes at its foot. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;

/** A tile: hash `i` of tile `index` at `level` is the root over leaves [(index·256+i)·256^level, +256^level). */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** Hashes in it for the tree size asked about, 1–256. */
  readonly width: number;
}

/** Gives a tile's hashes one after another, at least 32 × width bytes: from the own table, a folder, or a peer. */
export type TileReader = (tile: Tile) => Promise<Uint8Array>;

/** How many hashes the tile has in a tree of this size: 256, fewer at the right edge, 0 when it does not exist yet. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** The path below a log's prefix, as C2SP tlog-tiles writes it: `tile/0/x001/x234/067.p/12`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const steps = groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join('/');
  return `tile/${level}/${steps}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** The tile a path names, or undefined when it is none, or not written the one way it is to be written. */
export function parseTilePath(path: string): Tile | undefined {
  const found = /^tile\/(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!found) return undefined;
  const [, level = '', steps = '', width] = found;
  const tile = {
    level: Number(level),
    index: Number(steps.replace(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const sound = tile.level < 64 && Number.isSafeInteger(tile.index) && tile.width >= 1 && tile.width <= TILE_WIDTH;
  return sound && tilePath(tile) === path ? tile : undefined;
}

/** All tiles of a tree that are not in the tree of the earlier size, from the leaves upwards: what a mirror fetches. */
export function tilesBetween(earlier: number, size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level += 1) {
    const had = Math.floor(earlier / TILE_WIDTH ** level);
    const has = Math.floor(size / TILE_WIDTH ** level);
    if (had === has) break;
    for (let index = Math.floor(had / TILE_WIDTH); index * TILE_WIDTH < has; index += 1)
      tiles.push({ level, index, width: tileWidth(level, index, size) });
  }
  return tiles;
}
