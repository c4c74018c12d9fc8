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
 */
export class HashTable {
  cells: Uint32Array;
  used: number;

  constructor(cells: Uint32Array = new Uint32Array(1024), used = 0) {
    this.cells = cells;
    this.used = used;
  }

  /** The number for which `is` holds, or -1. */
  find(hash: number, is: (value: number) => boolean): number {
    const mask = this.cells.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const held = this.cells[at] ?? 0;
      if (held === 0) return -1;
      if (is(held - 1)) return held - 1;
    }
  }

  /** Adds a number not yet held. `hashOf` is asked for the others when the table grows. */
  add(hash: number, value: number, hashOf: (value: number) => number): void {
    if ((this.used + 1) * 3 > this.cells.length * 2) this.grow(hashOf);
    this.place(hash, value + 1);
    this.used++;
  }

  private place(hash: number, held: number): void {
    const mask = this.cells.length - 1;
    let at = hash & mask;
    while (this.cells[at] !== 0) at = (at + 1) & mask;
    this.cells[at] = held;
  }

  private grow(hashOf: (value: number) => number): void {
    const old = this.cells;
    this.cells = new Uint32Array(old.length * 2);
    for (const held of old) if (held !== 0) this.place(hashOf(held - 1), held);
  }
}
