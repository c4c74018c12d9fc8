import {
  CYRILLIC_AFTER,
  CYRILLIC_ALONE,
  CYRILLIC_BEFORE,
  CYRILLIC_BETWEEN,
  HEBREW_AFTER,
  HEBREW_ALONE,
  HEBREW_BEFORE,
  HEBREW_BETWEEN,
} from './learned-contexts.ts';
import { CODES, FIRST_ARABIC as LATIN, FIRST_CYRILLIC, FIRST_HEBREW, LONGEST_WORD } from './symbols.ts';

/** What a reading costs that was hardly ever seen, in hundredths of a full disagreement. */
const DEAREST = 100;
const WIDE = LONGEST_WORD + 1;
const UNREACHED = 1 << 28;

/** How one script writes Latin letters beside others: rows of `width` costs, and which row a pair of letters has. */
interface Contexts {
  from: number;
  width: number;
  after: Rows;
  before: Rows;
  between: Rows;
}

interface Rows {
  costs: Uint8Array;
  /** Start of the row of letters a and b, at `a * LATIN + b`. */
  starts: Uint32Array;
}

function rowsOf(text: string, width: number, base: (first: number, second: number) => readonly number[]): Rows {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const starts = new Uint32Array(LATIN * LATIN);
  const costs: number[] = [];
  const known = new Map<string, number>();
  const put = (row: readonly number[]): number => {
    const key = row.join();
    const start = known.get(key) ?? costs.length;
    if (start === costs.length) costs.push(...row);
    known.set(key, start);
    return start;
  };
  for (let first = 0; first < LATIN; first++)
    for (let second = 0; second < LATIN; second++) starts[first * LATIN + second] = put(base(first, second));
  each(bytes, width, (first, second, row) => (starts[first * LATIN + second] = put(row)));
  return { costs: Uint8Array.from(costs), starts };
}

function each(bytes: Uint8Array, width: number, take: (first: number, second: number, row: number[]) => void): void {
  for (let at = 0; at < bytes.length; ) {
    const [first = 0, second = 0, count = 0] = bytes.subarray(at, at + 3);
    const row = Array.from({ length: width }, () => DEAREST);
    for (let k = 0; k < count; k++) row[bytes[at + 3 + 2 * k] ?? 0] = bytes[at + 4 + 2 * k] ?? DEAREST;
    take(first, second, row);
    at += 3 + 2 * count;
  }
}

function contextsOf(from: number, to: number, alone: string, after: string, before: string, between: string): Contexts {
  const width = to - from + 1;
  const unseen = Array.from({ length: width }, () => DEAREST);
  const letters = new Map<number, number[]>();
  const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  each(bytes(alone), width, (_first, second, row) => letters.set(second, row));
  let anywhere: number[] = unseen;
  each(bytes(between), width, (first, second, row) => {
    if (first === 0 && second === 0) anywhere = row;
  });
  return {
    from,
    width,
    after: rowsOf(after, width, (_before, letter) => letters.get(letter) ?? unseen),
    before: rowsOf(before, width, (letter) => letters.get(letter) ?? unseen),
    between: rowsOf(between, width, () => anywhere),
  };
}

const HEBREW = contextsOf(FIRST_HEBREW, FIRST_CYRILLIC, HEBREW_ALONE, HEBREW_AFTER, HEBREW_BEFORE, HEBREW_BETWEEN);
const CYRILLIC = contextsOf(FIRST_CYRILLIC, CODES, CYRILLIC_ALONE, CYRILLIC_AFTER, CYRILLIC_BEFORE, CYRILLIC_BETWEEN);

/** Whether it is learned how the script of a code writes Latin letters beside others: Hebrew and Cyrillic. */
export function hasContexts(code: number): boolean {
  return code >= FIRST_HEBREW;
}

/**
 * What it costs that Latin letters were written so in Hebrew or Cyrillic, each read with its neighbours: the sum over the
 * cheapest way, in hundredths of a full disagreement; 0 where every letter has its usual reading.
 */
export function createContextMeter(): (
  latin: Uint8Array,
  fromLatin: number,
  latinLength: number,
  native: Uint8Array,
  fromNative: number,
  nativeLength: number,
) => number {
  const cells = new Int32Array(WIDE * WIDE);
  return (latin, fromLatin, m, native, fromNative, n) => {
    const { from, width, after, before, between } = (native[fromNative] ?? 0) < FIRST_CYRILLIC ? HEBREW : CYRILLIC;
    // Costs are sums of two halves, so everything is counted double.
    cells.fill(UNREACHED, 0, (m + 1) * WIDE);
    cells[0] = 0;
    for (let j = 0; j <= m; j++) {
      const row = j * WIDE;
      const previous = j > 0 ? (latin[fromLatin + j - 1] ?? 0) : 0;
      const here = j < m ? (latin[fromLatin + j] ?? 0) : 0;
      const next = j + 1 < m ? (latin[fromLatin + j + 1] ?? 0) : 0;
      const gap = between.starts[previous * LATIN + here] ?? 0;
      const left = after.starts[previous * LATIN + here] ?? 0;
      const right = before.starts[here * LATIN + next] ?? 0;
      const silent = (after.costs[left] ?? DEAREST) + (before.costs[right] ?? DEAREST);
      for (let i = 0; i <= n; i++) {
        const reached = cells[row + i] ?? UNREACHED;
        const letter = (native[fromNative + i] ?? 0) - from + 1;
        const stranger = letter < 1 || letter >= width;
        if (i < n) {
          const put = reached + 2 * (stranger ? DEAREST : (between.costs[gap + letter] ?? DEAREST));
          if (put < (cells[row + i + 1] ?? 0)) cells[row + i + 1] = put;
        }
        if (j === m) continue;
        const below = row + WIDE + i;
        if (reached + silent < (cells[below] ?? 0)) cells[below] = reached + silent;
        if (i === n) continue;
        const gave = stranger
          ? 2 * DEAREST
          : (after.costs[left + letter] ?? DEAREST) + (before.costs[right + letter] ?? DEAREST);
        if (reached + gave < (cells[below + 1] ?? 0)) cells[below + 1] = reached + gave;
      }
    }
    return (cells[m * WIDE + n] ?? 0) / 2;
  };
}
