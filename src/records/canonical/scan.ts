import type { JsonRefusalCode } from './json-refusal.ts';

/** What the scan found: the first offence and its place in the text (UTF-16 units), or how many members the text has. */
export type Scan =
  | { readonly members: number }
  | { readonly code: JsonRefusalCode; readonly at: number; readonly message: string };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * One pass over a JSON text for what `JSON.parse` takes but I-JSON (RFC 7493 §2.1–2.2) does not, and for depth: it
 * keeps no stack, so 10^5 brackets cost 10^5 steps. It does not judge the grammar; `JSON.parse` does, afterwards.
 * Members (colons outside strings) are counted because a repeated name is lost in parsing: the counts then differ.
 */
export function scanJson(text: string, maxDepth: number): Scan {
  const { length } = text;
  let depth = 0;
  let members = 0;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      const end = scanString(text, at + 1);
      if (typeof end === 'object') return end;
      at = end;
      continue;
    }
    if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      if (depth > maxDepth) return { code: 'too-deep', at, message: `nested deeper than ${maxDepth} levels` };
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
    else if (unit === 0x3a) members += 1;
    else if (unit === 0x2d || (unit >= 0x30 && unit <= 0x39)) {
      const end = endOfNumber(text, at + 1);
      // 15 digits without an exponent are always exact.
      if (end - at > 15 || hasExponent(text, at, end)) {
        const value = Number(text.slice(at, end));
        if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
          return { code: 'number-out-of-range', at, message: 'a number beyond what I-JSON can carry exactly' };
      }
      at = end;
      continue;
    }
    at += 1;
  }
  return { members };
}

/** From the first unit of a string's content to the unit after its closing quote, or the first thing wrong in it. */
function scanString(text: string, start: number): number | Exclude<Scan, { members: number }> {
  const { length } = text;
  let at = start;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit === BACKSLASH) {
      if (text.charCodeAt(at + 1) !== 0x75) {
        at += 2;
        continue;
      }
      const code = escaped(text, at);
      if (code === 0) return { code: 'nul-character', at, message: 'a NUL character in a string' };
      if (isHigh(code)) {
        const low = escaped(text, at + 6);
        if (!isLow(low)) return { code: 'lone-surrogate', at, message: 'half of a surrogate pair' };
        if (endsPlane(code, low)) return { code: 'noncharacter', at, message: 'a Unicode noncharacter' };
        at += 12;
        continue;
      }
      if (isLow(code)) return { code: 'lone-surrogate', at, message: 'half of a surrogate pair' };
      if (isNoncharacter(code)) return { code: 'noncharacter', at, message: 'a Unicode noncharacter' };
      at += 6;
      continue;
    }
    if (unit >= 0xd800) {
      if (isNoncharacter(unit) || (isLow(unit) && endsPlane(text.charCodeAt(at - 1), unit)))
        return { code: 'noncharacter', at, message: 'a Unicode noncharacter' };
    }
    at += 1;
  }
  return at;
}

/** The code unit of a `\uXXXX` escape at this place, -1 when there is none (the grammar is JSON.parse's affair). */
function escaped(text: string, at: number): number {
  if (text.charCodeAt(at) !== BACKSLASH || text.charCodeAt(at + 1) !== 0x75) return -1;
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const inside = (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x2b || unit === 0x2d;
    if (!inside && unit !== 0x65 && unit !== 0x45) break;
  }
  return at;
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((text.charCodeAt(at) | 0x20) === 0x65) return true;
  return false;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isNoncharacter = (unit: number) => unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef);
/** U+nFFFE and U+nFFFF: the last two of a plane. */
const endsPlane = (high: number, low: number) => low >= 0xdffe && (high & 0x3f) === 0x3f;
