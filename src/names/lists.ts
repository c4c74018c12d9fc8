/** Growing flat memory: numbers and bytes without an object each. */

const FIRST = 1024;

export class NumberList {
  items: Uint32Array;
  length: number;

  constructor(items: Uint32Array = new Uint32Array(FIRST), length = 0) {
    this.items = items;
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
    if (size <= this.items.length) return;
    const wider = new Uint32Array(Math.max(size, Math.ceil(this.items.length * 1.5), FIRST));
    wider.set(this.items);
    this.items = wider;
  }

  trimmed(): Uint32Array {
    return this.items.slice(0, this.length);
  }
}

export class ByteList {
  items: Uint8Array;
  length: number;

  constructor(items: Uint8Array = new Uint8Array(FIRST), length = 0) {
    this.items = items;
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
    if (size <= this.items.length) return;
    const wider = new Uint8Array(Math.max(size, Math.ceil(this.items.length * 1.5), FIRST));
    wider.set(this.items);
    this.items = wider;
  }

  trimmed(): Uint8Array {
    return this.items.slice(0, this.length);
  }
}

/** Strings in one buffer, each known by its number. */
export class TextList {
  readonly bytes: ByteList;
  readonly starts: NumberList;

  constructor(bytes: ByteList = new ByteList(), starts: NumberList = new NumberList()) {
    this.bytes = bytes;
    this.starts = starts;
  }

  push(text: string): number {
    this.bytes.reserve(this.bytes.length + text.length * 3);
    const start = this.starts.push(this.bytes.length);
    this.bytes.length += ENCODER.encodeInto(text, this.bytes.items.subarray(this.bytes.length)).written;
    return start;
  }

  at(index: number): string {
    const end = index + 1 < this.starts.length ? this.starts.at(index + 1) : this.bytes.length;
    return DECODER.decode(this.bytes.items.subarray(this.starts.at(index), end));
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
