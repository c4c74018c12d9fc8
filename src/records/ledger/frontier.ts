import { emptyRoot, foldRight, HASH_SIZE, isTreeSize, nodeHash } from './merkle-hash.ts';
import { TILE_HEIGHT } from './tile.ts';

/** Told for every hash a tile holds, the moment it is final: leaves at level 0, roots of full tiles above. */
export type TileHash = (level: number, index: number, hash: Uint8Array) => void;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, at most 53 hashes for any size. Enough to
 * append and to know the root; proofs are made from tiles. One writer at a time, as for the log itself.
 */
export class Frontier {
  #size: number;
  readonly #subtrees: Uint8Array[];

  /** An empty tree, or the one that was written down: its size and subtrees from left to right, as `subtrees` gives. */
  constructor(size = 0, subtrees: readonly Uint8Array[] = []) {
    if (!isTreeSize(size) || subtrees.length !== ones(size) || subtrees.some((hash) => hash.length !== HASH_SIZE))
      throw new TypeError('Frontier: the subtrees are not those of the size');
    this.#size = size;
    this.#subtrees = [...subtrees];
  }

  get size(): number {
    return this.#size;
  }

  get subtrees(): readonly Uint8Array[] {
    return [...this.#subtrees];
  }

  /** Adds a leaf by its hash (`leafHash`, `statementLeaf`) and returns its index. */
  append(leaf: Uint8Array, completed?: TileHash): number {
    const index = this.#size;
    completed?.(0, index, leaf);
    let hash = leaf;
    let height = 0;
    let position = index;
    while (position % 2 === 1) {
      hash = nodeHash(this.#subtrees.pop() ?? hash, hash);
      position = (position - 1) / 2;
      height += 1;
      if (height % TILE_HEIGHT === 0) completed?.(height / TILE_HEIGHT, position, hash);
    }
    this.#subtrees.push(hash);
    this.#size += 1;
    return index;
  }

  /** The root of the tree as it stands (RFC 6962 §2.1). */
  root(): Uint8Array {
    return this.#size === 0 ? emptyRoot() : foldRight(this.#subtrees);
  }
}

function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
