import { hash } from 'node:crypto';

/** Bytes of a hash in the tree: SHA-256. */
export const HASH_SIZE = 32;

/** The root of the tree without leaves: SHA-256 of nothing (RFC 6962 §2.1). */
export const emptyRoot = (): Buffer => hash('sha256', '', 'buffer');

/** The hash of a leaf's data: SHA-256(0x00 ‖ data) (RFC 6962 §2.1). */
export function leafHash(data: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + data.length);
  bytes[0] = 0;
  bytes.set(data, 1);
  return hash('sha256', bytes, 'buffer');
}

/** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right). Both are 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_SIZE);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_SIZE);
  return hash('sha256', bytes, 'buffer');
}

/** The root over neighbouring complete subtrees, given from left (largest) to right. At least one. */
export function foldRight(subtrees: readonly Uint8Array[]): Uint8Array {
  let root = subtrees.at(-1) ?? emptyRoot();
  for (let at = subtrees.length - 2; at >= 0; at -= 1) root = nodeHash(subtrees[at] ?? root, root);
  return root;
}

/** The largest power of two that is smaller than `n` (n ≥ 2): where RFC 6962 splits a range. Sizes exceed 32 bits. */
export function splitOf(n: number): number {
  const power = largestPower(n);
  return power === n ? power / 2 : power;
}

/** The largest power of two that is not greater than `n` (n ≥ 1). */
export function largestPower(n: number): number {
  let power = 2 ** Math.floor(Math.log2(n));
  if (power > n) power /= 2;
  else if (power * 2 <= n) power *= 2;
  return power;
}

/** Whether this is a number of leaves: a safe integer, not negative. */
export const isTreeSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
