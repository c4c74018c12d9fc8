import { type JsonLimits, type JsonRefusal, type JsonResult } from './json-refusal.ts';
import { readJson } from './read-json.ts';

/** A bundle or envelope taken apart: what it says itself (with an empty `objects`), and each object's own bytes. */
export interface SplitObjects {
  /** Views into the bytes given, not copies; each is read, judged and refused by itself. */
  readonly slices: readonly Uint8Array[];
  /** The members beside `objects`: `id` and `type` of a bundle, `more` and `next` of a TAXII 2.1 envelope (§3.7). */
  readonly rest: JsonResult;
}

const QUOTE = 0x22;
const deepest = 1 << 20;
const name = Buffer.from('"objects"');

/**
 * Finds the elements of the top-level array `objects` without reading them, so that one poisoned object (bad UTF-8,
 * repeated members, 10^5 brackets) condemns neither its neighbours nor the envelope. Only brackets that do not pair
 * condemn the rest, since nobody can say then where the object ends: the slices before it are still given.
 */
export function splitObjects(bytes: Uint8Array, limits: JsonLimits): SplitObjects {
  if (bytes.length > limits.maxBytes) return { slices: [], rest: readJson(bytes, limits) };
  const slices: Uint8Array[] = [];
  let closers = new Uint8Array(1024);
  let depth = 0;
  let at = 0;
  let list: { from: number; to: number } | undefined;
  let inList = false;
  let start = -1;
  const refuse = (code: JsonRefusal['code'], message: string): SplitObjects => ({
    slices,
    rest: { refusal: { code, where: inList ? `/objects/${slices.length}` : '', offset: at, message } },
  });
  const end = (upTo: number) => {
    if (start >= 0) slices.push(bytes.subarray(start, upTo));
    start = -1;
  };
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= 0x20) continue;
    if (inList && depth === 2 && byte === 0x2c) {
      if (start < 0) return refuse('not-json', 'an element is missing');
      end(at);
      continue;
    }
    if (byte === 0x7b || byte === 0x5b) {
      if (inList && depth === 2 && start < 0) start = at;
      if (depth === deepest) return refuse('too-deep', `nested deeper than ${deepest} levels`);
      if (depth === closers.length) closers = Buffer.concat([closers, new Uint8Array(closers.length)]);
      closers[depth] = byte + 2;
      depth += 1;
      if (depth === 2 && !list && byte === 0x5b && followsName(bytes, at)) {
        list = { from: at + 1, to: -1 };
        inList = true;
      }
    } else if (byte === 0x7d || byte === 0x5d) {
      if (depth === 0 || closers[depth - 1] !== byte) return refuse('not-json', 'brackets that do not pair');
      if (inList && depth === 2 && list) {
        end(at);
        list.to = at;
        inList = false;
      }
      depth -= 1;
    } else {
      if (inList && depth === 2 && start < 0) start = at;
      if (byte === QUOTE) at = closingQuote(bytes, at + 1);
    }
  }
  if (depth !== 0) return refuse('not-json', 'it ends in the middle');
  if (list)
    return { slices, rest: readJson(Buffer.concat([bytes.subarray(0, list.from), bytes.subarray(list.to)]), limits) };
  const rest = readJson(bytes, limits);
  // A name written with escapes ("\u006fbjects") hides from the search above: written plainly, it is found.
  return 'value' in rest && hasObjects(rest.value)
    ? splitObjects(Buffer.from(JSON.stringify(rest.value)), limits)
    : { slices, rest };
}

function hasObjects(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'objects' in value && Array.isArray(value.objects);
}

/** Whether the array that begins here is the value of a top-level member named exactly `"objects"`. */
function followsName(bytes: Uint8Array, bracket: number): boolean {
  let at = bracket - 1;
  const blank = () => {
    while ((bytes[at] ?? 0x21) <= 0x20) at -= 1;
  };
  blank();
  if (bytes[at] !== 0x3a) return false;
  at -= 1;
  blank();
  const from = at - name.length + 1;
  return from > 0 && name.equals(bytes.subarray(from, at + 1)) && bytes[from - 1] !== 0x5c;
}

function closingQuote(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === 0x5c ? 2 : 1;
  return at;
}
