import { fromBase64, toBase64 } from '../signature/base64.ts';
import { HASH_SIZE } from './merkle-hash.ts';

/** No proof over 2^63 leaves is longer (C2SP tlog-witness). */
const mostHashes = 63;

/** Hashes as lines of base64, each with its newline. */
export const hashLines = (hashes: readonly Uint8Array[]): string =>
  hashes.map((hash) => `${toBase64(hash)}\n`).join('');

/** The hashes of such lines, or undefined when one is none or there are more than a proof can have. */
export function parseHashLines(lines: readonly string[]): Uint8Array[] | undefined {
  if (lines.length > mostHashes) return undefined;
  const hashes = lines.map((line) => fromBase64(line, HASH_SIZE));
  return hashes.every((hash) => hash !== undefined) ? hashes : undefined;
}

/** A decimal without sign or leading zero that counts exactly, or undefined. */
export function parseCount(decimal: string | undefined): number | undefined {
  if (decimal === undefined || !/^(0|[1-9]\d{0,15})$/.test(decimal)) return undefined;
  const count = Number(decimal);
  return Number.isSafeInteger(count) ? count : undefined;
}
