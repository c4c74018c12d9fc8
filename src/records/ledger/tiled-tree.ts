import { emptyRoot, foldRight, HASH_SIZE, isTreeSize, largestPower, nodeHash, splitOf } from './merkle-hash.ts';
import { TILE_HEIGHT, TILE_WIDTH, type TileReader, tileWidth } from './tile.ts';

/** A tree of one size, read from tiles; nothing is trusted until a proof made here is verified against a root. */
export interface TiledTree {
  readonly size: number;
  root(): Promise<Uint8Array>;
  /** The hash of the leaf at the index, from its tile. */
  leaf(index: number): Promise<Uint8Array>;
  /** The inclusion proof of a leaf (RFC 6962 §2.1.1), from its sibling up. */
  inclusion(index: number): Promise<Uint8Array[]>;
  /** The consistency proof from an earlier size (RFC 6962 §2.1.2); empty from 0 and from the size itself. */
  consistency(earlier: number): Promise<Uint8Array[]>;
  /** The same with the hash it starts from always written out: evidence that a log forked, see `forkProof`. */
  growthEvidence(earlier: number): Promise<Uint8Array[]>;
}

/** Proofs over a log kept as C2SP tiles. Each tile is read at most once per tree: make a new one for a new size. */
export function tiledTree(read: TileReader, size: number): TiledTree {
  if (!isTreeSize(size)) throw new RangeError('tiledTree: not a tree size');
  const tiles = new Map<string, Promise<Uint8Array>>();

  async function tile(level: number, index: number): Promise<Uint8Array> {
    const key = `${level}/${index}`;
    let found = tiles.get(key);
    if (!found) {
      const width = tileWidth(level, index, size);
      found = read({ level, index, width }).then((bytes) => {
        if (bytes.length < width * HASH_SIZE) throw new RangeError(`tiledTree: tile ${key} is too short`);
        return bytes;
      });
      tiles.set(key, found);
    }
    return found;
  }

  /** The root of the complete subtree of 2^height leaves at the position. */
  async function node(height: number, position: number): Promise<Uint8Array> {
    const level = Math.floor(height / TILE_HEIGHT);
    const span = 2 ** (height % TILE_HEIGHT);
    const first = position * span;
    const bytes = await tile(level, Math.floor(first / TILE_WIDTH));
    const from = (first % TILE_WIDTH) * HASH_SIZE;
    let row: Uint8Array[] = [];
    for (let at = 0; at < span; at += 1) row.push(bytes.subarray(from + at * HASH_SIZE, from + (at + 1) * HASH_SIZE));
    while (row.length > 1) row = pairs(row);
    return row[0] ?? emptyRoot();
  }

  /** The root over leaves [from, to), where `from` is aligned as every range of RFC 6962 is. */
  async function range(from: number, to: number): Promise<Uint8Array> {
    const subtrees: Promise<Uint8Array>[] = [];
    for (let at = from; at < to; ) {
      const span = largestPower(to - at);
      subtrees.push(node(Math.log2(span), at / span));
      at += span;
    }
    return foldRight(await Promise.all(subtrees));
  }

  async function growth(earlier: number, seeded: boolean): Promise<Uint8Array[]> {
    if (!isTreeSize(earlier) || earlier > size) throw new RangeError('tiledTree: not an earlier size');
    if (earlier === 0) return [];
    const path: Promise<Uint8Array>[] = [];
    let [from, to, own] = [0, size, !seeded];
    while (earlier !== to) {
      const middle = from + splitOf(to - from);
      if (earlier <= middle) {
        path.push(range(middle, to));
        to = middle;
      } else {
        path.push(range(from, middle));
        from = middle;
        own = false;
      }
    }
    if (!own) path.push(range(from, to));
    return Promise.all(path.reverse());
  }

  return {
    size,
    root: async () => (size === 0 ? emptyRoot() : range(0, size)),
    leaf: async (index) => {
      if (!isTreeSize(index) || index >= size) throw new RangeError('tiledTree: no such leaf');
      return node(0, index);
    },
    inclusion: async (index) => {
      if (!isTreeSize(index) || index >= size) throw new RangeError('tiledTree: no such leaf');
      const path: Promise<Uint8Array>[] = [];
      let [from, to] = [0, size];
      while (to - from > 1) {
        const middle = from + splitOf(to - from);
        const left = index < middle;
        path.push(left ? range(middle, to) : range(from, middle));
        [from, to] = left ? [from, middle] : [middle, to];
      }
      return Promise.all(path.reverse());
    },
    consistency: (earlier) => growth(earlier, false),
    growthEvidence: (earlier) => growth(earlier, true),
  };
}

function pairs(row: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at + 1 < row.length; at += 2) {
    const [left, right] = [row[at], row[at + 1]];
    if (left && right) above.push(nodeHash(left, right));
  }
  return above;
}
