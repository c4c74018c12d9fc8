import { type Kept, newGround } from './ground.ts';
import { Store } from './store.ts';

/** "MNX" and the version of the layout; a change of codes, keys or layout is a new version. */
const MAGIC = 0x4d4e5803;
const HEADER = 3;
const CUT = 'snapshot of a name index is cut short';

/** The store as one run of bytes: magic, bearers removed, number of lists; then every list with its length and what is used of it before it. */
export function writeSnapshot(store: Store): Uint8Array {
  const kept = store.kept();
  const out = new Uint8Array(kept.reduce((sum, { bytes }) => sum + 8 + padded(bytes.byteLength), HEADER * 4));
  const numbers = new DataView(out.buffer);
  for (const [at, number] of [MAGIC, store.dead, kept.length].entries()) numbers.setUint32(at * 4, number, true);
  let at = HEADER * 4;
  for (const { bytes, used } of kept) {
    numbers.setUint32(at, bytes.byteLength, true);
    numbers.setUint32(at + 4, used, true);
    out.set(bytes, at + 8);
    at += 8 + padded(bytes.byteLength);
  }
  return out;
}

/** The store a snapshot holds, in memory of its own (`most`: see `newGround`). Throws a RangeError where the bytes are no snapshot. */
export function readSnapshot(bytes: Uint8Array, most: number | undefined): Store {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER * 4 || numbers.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a snapshot of a name index');
  const kept: Kept[] = [];
  for (let at = HEADER * 4; kept.length < numbers.getUint32(8, true); ) {
    if (at + 8 > bytes.byteLength) throw new RangeError(CUT);
    const length = numbers.getUint32(at, true);
    if (at + 8 + length > bytes.byteLength) throw new RangeError(CUT);
    kept.push({ bytes: bytes.subarray(at + 8, at + 8 + length), used: numbers.getUint32(at + 4, true) });
    at += 8 + padded(length);
  }
  const store = new Store(newGround(most, kept), numbers.getUint32(4, true));
  if (store.ground.lists.length !== kept.length) throw new RangeError(CUT);
  return store;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
