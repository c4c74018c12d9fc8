import { ending, prefix, suffix } from './affixes.ts';
import { LAST_LEFT_OUT, LEFT_OUT, LENGTH, SUBSTITUTE, scriptOfCode, UNIT } from './costs.ts';
import { createContextMeter, hasContexts } from './contexts.ts';
import { CODES, FIRST_ARABIC, LONGEST_WORD, SPLIT } from './symbols.ts';

const WIDTH = LONGEST_WORD + 1;
const SWAPPED = 60;
const SPLIT_TOLL = 8;
const NEVER = 1 << 28;
/** Where it is learned how letters are written beside others, so much of a word's cost is still that of single letters. */
const LETTERS = 0.3;
/** Likeness by single letters under which neighbours are not looked at. */
const LETTERS_LOWEST = 0.4;
/** The rest is the cost of letters beside others, brought to the scale of single letters. */
const CONTEXT = 0.8;

/**
 * Aligns words by weighted edits on reused memory. One aligner serves one caller at a time (it is not re-entrant);
 * every index and every comparison makes its own.
 */
export interface Aligner {
  /**
   * The likeness of two words, 1 for the same and 0 from a full disagreement down: one less the cost of the cheapest
   * alignment over the mean length of the two, both in weighted letters. Codes lie in `a[fromA, toA)`, `b[fromB, toB)`.
   * Symmetric. Likenesses below `floor` may come back as 0.
   */
  likeness(a: Uint8Array, fromA: number, toA: number, b: Uint8Array, fromB: number, toB: number, floor: number): number;
}

export function createAligner(): Aligner {
  const cells = new Int32Array(WIDTH * WIDTH);
  const missing = new Int32Array(WIDTH);
  const besides = createContextMeter();

  function cost(
    a: Uint8Array,
    fromA: number,
    n: number,
    b: Uint8Array,
    fromB: number,
    m: number,
    limit: number,
  ): number {
    const scriptA = scriptOfCode(a[fromA] ?? 0);
    const scriptB = scriptOfCode(b[fromB] ?? 0);
    const same = scriptA === scriptB;
    let splits = false;
    cells[0] = 0;
    for (let j = 1; j <= m; j++) {
      const y = b[fromB + j - 1] ?? 0;
      const out = (j === m ? LAST_LEFT_OUT : LEFT_OUT)[y * 4 + scriptA] ?? UNIT;
      missing[j] = out;
      cells[j] = (cells[j - 1] ?? 0) + out;
      if (SPLIT[y * 2] !== 0) splits = true;
    }
    for (let i = 1; i <= n; i++) {
      const x = a[fromA + i - 1] ?? 0;
      const row = i * WIDTH;
      const above = row - WIDTH;
      const substitutes = x * CODES;
      const out = (i === n ? LAST_LEFT_OUT : LEFT_OUT)[x * 4 + scriptB] ?? UNIT;
      const special = splits || SPLIT[x * 2] !== 0;
      const before = i > 1 ? (a[fromA + i - 2] ?? 0) : 0;
      let left = (cells[above] ?? 0) + out;
      let corner = cells[above] ?? 0;
      let least = left;
      let previous = 0;
      cells[row] = left;
      for (let j = 1; j <= m; j++) {
        const y = b[fromB + j - 1] ?? 0;
        const up = cells[above + j] ?? 0;
        let best = corner + (SUBSTITUTE[substitutes + y] ?? UNIT);
        if (up + out < best) best = up + out;
        const across = left + (missing[j] ?? 0);
        if (across < best) best = across;
        if (same && x === previous && y === before && x !== y) {
          const swapped = (cells[above - WIDTH + j - 2] ?? 0) + SWAPPED;
          if (swapped < best) best = swapped;
        }
        if (special) best = Math.min(best, split(above, j, x, y, before, previous));
        cells[row + j] = best;
        if (best < least) least = best;
        corner = up;
        left = best;
        previous = y;
      }
      if (least > limit) return limit + 1;
    }
    return (cells[n * WIDTH + m] ?? 0) + ending(a[fromA + n - 1] ?? 0, b[fromB + m - 1] ?? 0);
  }

  /** A digraph read as two letters against the two letters before this place; without one, no cost that counts. */
  function split(above: number, j: number, x: number, y: number, before: number, previous: number): number {
    let best = NEVER;
    const x1 = SPLIT[x * 2] ?? 0;
    if (x1 !== 0 && previous !== 0)
      best =
        (cells[above + j - 2] ?? 0) +
        (SUBSTITUTE[x1 * CODES + previous] ?? UNIT) +
        (SUBSTITUTE[(SPLIT[x * 2 + 1] ?? 0) * CODES + y] ?? UNIT) +
        SPLIT_TOLL;
    const y1 = SPLIT[y * 2] ?? 0;
    if (y1 !== 0 && before !== 0)
      best = Math.min(
        best,
        (cells[above - WIDTH + j - 1] ?? 0) +
          (SUBSTITUTE[before * CODES + y1] ?? UNIT) +
          (SUBSTITUTE[x * CODES + (SPLIT[y * 2 + 1] ?? 0)] ?? UNIT) +
          SPLIT_TOLL,
      );
    return best;
  }

  function likeness(
    a: Uint8Array,
    fromA: number,
    toA: number,
    b: Uint8Array,
    fromB: number,
    toB: number,
    floor: number,
  ): number {
    const n = Math.min(LONGEST_WORD, toA - fromA);
    const m = Math.min(LONGEST_WORD, toB - fromB);
    if (n === 0 || m === 0) return 0;
    const whole = plain(a, fromA, n, b, fromB, m, floor);
    if (whole === 1) return 1;
    const [skipA, skipB] = [prefix(a, fromA, n), prefix(b, fromB, m)];
    const [dropA, dropB] = [suffix(a, fromA, n), suffix(b, fromB, m)];
    let best = whole;
    if (skipA !== 0 && skipB === 0)
      best = Math.max(
        best,
        plain(a, fromA + (skipA >> 8), n - (skipA >> 8), b, fromB, m, floor) - (skipA & 255) / 1000,
      );
    if (skipB !== 0 && skipA === 0)
      best = Math.max(
        best,
        plain(a, fromA, n, b, fromB + (skipB >> 8), m - (skipB >> 8), floor) - (skipB & 255) / 1000,
      );
    if (dropA !== 0 && dropB === 0)
      best = Math.max(best, plain(a, fromA, n - (dropA >> 8), b, fromB, m, floor) - (dropA & 255) / 1000);
    if (dropB !== 0 && dropA === 0)
      best = Math.max(best, plain(a, fromA, n, b, fromB, m - (dropB >> 8), floor) - (dropB & 255) / 1000);
    return best < floor ? 0 : best;
  }

  function plain(
    a: Uint8Array,
    fromA: number,
    n: number,
    b: Uint8Array,
    fromB: number,
    m: number,
    floor: number,
  ): number {
    let length = 0;
    for (let i = 0; i < n; i++) length += LENGTH[a[fromA + i] ?? 0] ?? UNIT;
    for (let j = 0; j < m; j++) length += LENGTH[b[fromB + j] ?? 0] ?? UNIT;
    length /= 2;
    const [x, y] = [a[fromA] ?? 0, b[fromB] ?? 0];
    const crossing = x < FIRST_ARABIC ? hasContexts(y) : y < FIRST_ARABIC && hasContexts(x);
    const lowest = crossing ? Math.min(floor, LETTERS_LOWEST) : floor;
    const limit = Math.floor((1 - lowest) * length) + 1;
    const found = cost(a, fromA, n, b, fromB, m, limit);
    if (found > limit) return 0;
    if (!crossing) return Math.max(0, 1 - found / length);
    const beside =
      x < FIRST_ARABIC ? besides(a, fromA, n, b, fromB, m) / length : besides(b, fromB, m, a, fromA, n) / length;
    return Math.max(0, 1 - LETTERS * (found / length) - (1 - LETTERS) * CONTEXT * beside);
  }

  return { likeness };
}
