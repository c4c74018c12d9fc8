/** Growing flat memory: numbers and bytes without an object each, in this thread's memory or in shared. */

const FIRST = 1024;

/** Memory for so many bytes: this thread's own, or, with the most it may ever grow to, shared and growing in place. */
export function memory(bytes: number, most?: number): ArrayBuffer | SharedArrayBuffer {
  if (most === undefined) return new ArrayBuffer(bytes);
  return new SharedArrayBuffer(bytes, { maxByteLength: Math.max(bytes, most) });
}

/** What a list needs of memory that grew: shared memory grows in place, other is copied into wider. */
function widened(held: Uint8Array | Uint32Array, bytes: number): ArrayBuffer | SharedArrayBuffer {
  const { buffer } = held;
  const wanted = Math.max(bytes, Math.ceil(held.byteLength * 1.5), FIRST);
  if (buffer instanceof SharedArrayBuffer) {
    if (bytes > buffer.maxByteLength) throw new RangeError('a shared name index is full');
    buffer.grow(Math.min(buffer.maxByteLength, (wanted + 4095) & ~4095));
    return buffer;
  }
  const wider = new Uint8Array((wanted + 3) & ~3);
  wider.set(new Uint8Array(buffer, held.byteOffset, held.byteLength));
  return wider.buffer;
}

/** A view of a fixed length: one that follows growing memory by itself is many times slower to read. */
function numbersIn(buffer: ArrayBuffer | SharedArrayBuffer): Uint32Array {
  return new Uint32Array(buffer, 0, buffer.byteLength >>> 2);
}

function bytesIn(buffer: ArrayBuffer | SharedArrayBuffer): Uint8Array {
  return new Uint8Array(buffer, 0, buffer.byteLength);
}

export class NumberList {
  items: Uint32Array;
  length: number;

  constructor(buffer = memory(FIRST * 4), length = 0) {
    this.items = numbersIn(buffer);
    this.length = length;
  }

  push(value: number): number {
    if (this.length === this.items.length) this.reserve(this.length + 1);
    this.items[this.length] = value;
    return this.length++;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  /** Room for so many numbers in all, zero where not written. */
  reserve(size: number): void {
    if (size > this.items.length) this.items = numbersIn(widened(this.items, size * 4));
  }

  /** Takes in what the thread that writes has made room for since. */
  follow(): void {
    if (this.items.buffer.byteLength > this.items.byteLength) this.items = numbersIn(this.items.buffer);
  }

  trimmed(): Uint8Array {
    return new Uint8Array(this.items.buffer, 0, this.length * 4);
  }
}

export class ByteList {
  items: Uint8Array;
  length: number;

  constructor(buffer = memory(FIRST), length = 0) {
    this.items = bytesIn(buffer);
    this.length = length;
  }

  push(value: number): number {
    this.reserve(this.length + 1);
    this.items[this.length] = value;
    return this.length++;
  }

  append(bytes: Uint8Array): number {
    this.reserve(this.length + bytes.length);
    this.items.set(bytes, this.length);
    this.length += bytes.length;
    return this.length - bytes.length;
  }

  reserve(size: number): void {
    if (size > this.items.length) this.items = bytesIn(widened(this.items, size));
  }

  follow(): void {
    if (this.items.buffer.byteLength > this.items.byteLength) this.items = bytesIn(this.items.buffer);
  }

  trimmed(): Uint8Array {
    return this.items.subarray(0, this.length);
  }
}

/** Strings in one buffer, each known by its number. */
export class TextList {
  readonly bytes: ByteList;
  /** Where each begins, and where the next will. */
  readonly starts: NumberList;

  constructor(bytes: ByteList, starts: NumberList) {
    this.bytes = bytes;
    this.starts = starts;
    if (starts.length === 0) starts.push(0);
  }

  push(text: string): number {
    this.bytes.reserve(this.bytes.length + text.length * 3);
    this.bytes.length += ENCODER.encodeInto(text, this.bytes.items.subarray(this.bytes.length)).written;
    return this.starts.push(this.bytes.length) - 1;
  }

  at(index: number): string {
    return DECODER.decode(this.bytes.items.subarray(this.starts.at(index), this.starts.at(index + 1)));
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
