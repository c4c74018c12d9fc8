import { HASH_SIZE, isTreeSize, nodeHash } from './merkle-hash.ts';

/** That a leaf stands at an index of the tree of a size and root. Hashes are 32 bytes. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** That the tree of size2 begins with the tree of size1. */
export interface ConsistencyClaim {
  readonly size1: number;
  readonly root1: Uint8Array;
  readonly size2: number;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Verifies an inclusion proof (RFC 9162 §2.1.3.2). Anything malformed is false, never an error. */
export function verifyInclusion({ index, size, leaf, root, proof }: InclusionClaim): boolean {
  if (!isTreeSize(index) || !isTreeSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [own, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (own % 2 === 1 || own === last) {
      hash = nodeHash(sibling, hash);
      while (own % 2 === 0 && own !== 0) [own, last] = [half(own), half(last)];
    } else hash = nodeHash(hash, sibling);
    [own, last] = [half(own), half(last)];
  }
  return last === 0 && same(hash, root);
}

/**
 * Verifies a consistency proof (RFC 9162 §2.1.4.2). Growth from the empty tree proves nothing and is refused, as the
 * reference vectors want it: who has seen nothing asks for no proof.
 */
export function verifyConsistency({ size1, root1, size2, root2, proof }: ConsistencyClaim): boolean {
  if (!isTreeSize(size1) || !isTreeSize(size2) || size1 === 0 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && same(root1, root2);
  if (proof.length === 0 || !areHashes([root1, root2, ...proof])) return false;
  const roots = rootsOfGrowth(size1, size2, isPower(size1) ? [root1, ...proof] : proof);
  return roots !== undefined && same(roots.root1, root1) && same(roots.root2, root2);
}

/**
 * Both roots as a proof of growth implies them, with the hash it starts from written out (`growthEvidence`). If
 * `root2` is the true one, every hash is truly the tree's, and `root1` is what that tree has at its earlier size.
 */
export function rootsOfGrowth(
  size1: number,
  size2: number,
  hashes: readonly Uint8Array[],
): { root1: Uint8Array; root2: Uint8Array } | undefined {
  const [seed, ...path] = hashes;
  if (!isTreeSize(size1) || !isTreeSize(size2) || size1 === 0 || size1 >= size2) return undefined;
  if (!seed || !areHashes(hashes)) return undefined;
  let [first, second] = [size1 - 1, size2 - 1];
  while (first % 2 === 1) [first, second] = [half(first), half(second)];
  let [root1, root2] = [seed, seed];
  for (const hash of path) {
    if (second === 0) return undefined;
    if (first % 2 === 1 || first === second) {
      root1 = nodeHash(hash, root1);
      root2 = nodeHash(hash, root2);
      while (first % 2 === 0 && first !== 0) [first, second] = [half(first), half(second)];
    } else root2 = nodeHash(root2, hash);
    [first, second] = [half(first), half(second)];
  }
  return second === 0 ? { root1, root2 } : undefined;
}

/** Whether two hashes are the same bytes. They are public: no constant time is needed. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const half = (n: number) => Math.floor(n / 2);
const areHashes = (hashes: readonly Uint8Array[]) => hashes.every(({ length }) => length === HASH_SIZE);

function isPower(n: number): boolean {
  let rest = n;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}
