import { memory } from './lists.ts';

const FIRST_CELLS = 1024;

/** FNV-1a over bytes, 32 bits. */
export function hashBytes(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return spread(hash);
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/**
 * A table of numbers found by hash: the caller keeps what they stand for and says whether one is the one meant.
 * Open addressing on one flat array; 0 is a free cell, so numbers are kept one higher.
 *
 * In shared memory a table of 2^k cells lies at [2^k, 2^(k+1)), and cell 0 says how many there are: whoever reads while
 * another thread makes it wider finds either table whole. In memory of one thread it lies at 0.
 */
export class HashTable {
  cells: Uint32Array;
  used: number;
  private readonly shared: boolean;

  constructor(buffer = memory(FIRST_CELLS * 4), used = 0) {
    this.cells = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
    this.used = used;
    this.shared = buffer instanceof SharedArrayBuffer;
  }

  /** How many cells. */
  get size(): number {
    return this.shared ? Atomics.load(this.cells, 0) : this.cells.length;
  }

  /** The number for which `is` holds, or -1. */
  find(hash: number, is: (value: number) => boolean): number {
    const { size } = this;
    if (this.shared && size * 2 > this.cells.length) this.follow();
    const { cells } = this;
    const from = this.shared ? size : 0;
    const mask = size - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const held = cells[from + at] ?? 0;
      if (held === 0) return -1;
      if (is(held - 1)) return held - 1;
    }
  }

  /** Adds a number not yet held. `hashOf` is asked for the others when the table grows. */
  add(hash: number, value: number, hashOf: (value: number) => number): void {
    if ((this.used + 1) * 3 > this.size * 2) this.grow(hashOf);
    place(this.cells, this.shared ? this.size : 0, this.size, hash, value + 1);
    this.used++;
  }

  follow(): void {
    const { buffer } = this.cells;
    if (buffer.byteLength > this.cells.byteLength) this.cells = new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
  }

  /** The cells of the table as bytes. */
  trimmed(): Uint8Array {
    return new Uint8Array(this.cells.buffer, this.shared ? this.size * 4 : 0, this.size * 4);
  }

  private grow(hashOf: (value: number) => number): void {
    const { size } = this;
    const old = this.cells.subarray(this.shared ? size : 0, this.shared ? size * 2 : size);
    if (this.shared) {
      const { buffer } = this.cells;
      if (buffer instanceof SharedArrayBuffer && buffer.byteLength < size * 16) {
        if (size * 16 > buffer.maxByteLength) throw new RangeError('a shared name index is full');
        buffer.grow(size * 16);
      }
      this.follow();
    } else this.cells = new Uint32Array(size * 2);
    const from = this.shared ? size * 2 : 0;
    for (const held of old) if (held !== 0) place(this.cells, from, size * 2, hashOf(held - 1), held);
    if (this.shared) Atomics.store(this.cells, 0, size * 2);
  }
}

/** Puts a number into the first free cell from its place on. */
function place(cells: Uint32Array, from: number, size: number, hash: number, held: number): void {
  const mask = size - 1;
  let at = hash & mask;
  while (cells[from + at] !== 0) at = (at + 1) & mask;
  cells[from + at] = held;
}
