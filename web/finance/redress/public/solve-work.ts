const BATCH = 256;

/**
 * Does the work a challenge asks for: finds the counter whose hash begins with so many zero bits. In batches, so that the
 * page stays alive; gives up when the page is left.
 */
export async function solveWork(challenge: string, bits: number, signal?: AbortSignal): Promise<number> {
  const encoder = new TextEncoder();
  for (let from = 0; ; from += BATCH) {
    signal?.throwIfAborted();
    const hashes = await Promise.all(
      Array.from({ length: BATCH }, (_, n) =>
        crypto.subtle.digest('SHA-256', encoder.encode(`${challenge}:${from + n}`)),
      ),
    );
    const found = hashes.findIndex((hash) => zeroBits(new Uint8Array(hash)) >= bits);
    if (found >= 0) return from + found;
  }
}

/** Leading bits that are zero. */
export function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}
