import { firstDuplicate, pointerAt } from './json-path.ts';
import { defaultJsonLimits, type JsonLimits, type JsonRefusalCode, type JsonResult } from './json-refusal.ts';
import { scanJson } from './scan.ts';

/**
 * Reads a text from outside as I-JSON (RFC 7493), stricter than `JSON.parse` in everything two readers could take
 * differently: UTF-8 without a byte order mark, no repeated member, no half surrogate pair or noncharacter, no NUL, no
 * number that is infinite or an integer beyond ±(2^53−1) however it is written, no deeper than allowed. What passes
 * has one canonical form. A member named `__proto__` stays an ordinary own member. Linear in the text's length.
 */
export function readJson(bytes: Uint8Array, limits: JsonLimits = defaultJsonLimits): JsonResult {
  if (bytes.length > limits.maxBytes)
    return refuse('too-large', '', 0, `larger than ${limits.maxBytes} bytes: ${bytes.length}`);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse('byte-order-mark', '', 0, 'begins with a byte order mark');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('not-utf-8', '', firstBadByte(bytes), 'not UTF-8');
  }
  const scan = scanJson(text, limits.maxDepth);
  if ('code' in scan) return refuseAt(text, scan.code, scan.at, scan.message);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return refuseAt(text, 'not-json', place === undefined ? text.length : Number(place), 'not JSON');
  }
  if (countMembers(value) !== scan.members) {
    const found = firstDuplicate(text);
    if (found) return refuse('duplicate-key', found.where, byteOffset(text, found.at), 'a member is given twice');
  }
  return { value };
}

function refuse(code: JsonRefusalCode, where: string, offset: number, message: string): JsonResult {
  return { refusal: { code, where, offset, message } };
}

function refuseAt(text: string, code: JsonRefusalCode, at: number, message: string): JsonResult {
  return refuse(code, pointerAt(text, at), byteOffset(text, at), message);
}

const byteOffset = (text: string, at: number) => Buffer.byteLength(text.slice(0, at), 'utf8');

/** All members of all objects within; the depth is known to be bounded, so recursion is safe. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') members += countMembers(item);
    return members;
  }
  const values = Object.values(value);
  for (const item of values) if (typeof item === 'object') members += countMembers(item);
  return members + values.length;
}

/** Halves the text until the first byte that does not decode is found. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // Streaming: a sequence that is merely cut at the middle is not yet bad.
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
