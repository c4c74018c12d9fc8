import { ending, prefix, suffix } from './affixes.ts';
import { LEFT_OUT, LENGTH, SUBSTITUTE, scriptOfCode, UNIT } from './costs.ts';
import { CODES, LONGEST_WORD, SPLIT } from './symbols.ts';

const WIDTH = LONGEST_WORD + 1;
const SWAPPED = 60;
const SPLIT_TOLL = 8;

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
    cells[0] = 0;
    for (let j = 1; j <= m; j++)
      cells[j] = (cells[j - 1] ?? 0) + (LEFT_OUT[(b[fromB + j - 1] ?? 0) * 4 + scriptA] ?? UNIT);
    for (let i = 1; i <= n; i++) {
      const x = a[fromA + i - 1] ?? 0;
      const row = i * WIDTH;
      const above = row - WIDTH;
      const out = LEFT_OUT[x * 4 + scriptB] ?? UNIT;
      const x1 = SPLIT[x * 2] ?? 0;
      const x2 = SPLIT[x * 2 + 1] ?? 0;
      let least = (cells[above] ?? 0) + out;
      cells[row] = least;
      for (let j = 1; j <= m; j++) {
        const y = b[fromB + j - 1] ?? 0;
        let best = (cells[above + j - 1] ?? 0) + (SUBSTITUTE[x * CODES + y] ?? UNIT);
        const down = (cells[above + j] ?? 0) + out;
        if (down < best) best = down;
        const across = (cells[row + j - 1] ?? 0) + (LEFT_OUT[y * 4 + scriptA] ?? UNIT);
        if (across < best) best = across;
        if (x1 !== 0 && j > 1) {
          const split =
            (cells[above + j - 2] ?? 0) +
            (SUBSTITUTE[x1 * CODES + (b[fromB + j - 2] ?? 0)] ?? UNIT) +
            (SUBSTITUTE[x2 * CODES + y] ?? UNIT) +
            SPLIT_TOLL;
          if (split < best) best = split;
        }
        const y1 = SPLIT[y * 2] ?? 0;
        if (y1 !== 0 && i > 1) {
          const split =
            (cells[above - WIDTH + j - 1] ?? 0) +
            (SUBSTITUTE[(a[fromA + i - 2] ?? 0) * CODES + y1] ?? UNIT) +
            (SUBSTITUTE[x * CODES + (SPLIT[y * 2 + 1] ?? 0)] ?? UNIT) +
            SPLIT_TOLL;
          if (split < best) best = split;
        }
        if (same && i > 1 && j > 1 && x === b[fromB + j - 2] && y === a[fromA + i - 2] && x !== y) {
          const swapped = (cells[above - WIDTH + j - 2] ?? 0) + SWAPPED;
          if (swapped < best) best = swapped;
        }
        cells[row + j] = best;
        if (best < least) least = best;
      }
      if (least > limit) return limit + 1;
    }
    return (cells[n * WIDTH + m] ?? 0) + ending(a[fromA + n - 1] ?? 0, b[fromB + m - 1] ?? 0);
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
    const limit = Math.floor((1 - floor) * length) + 1;
    const found = cost(a, fromA, n, b, fromB, m, limit);
    return found > limit ? 0 : Math.max(0, 1 - found / length);
  }

  return { likeness };
}
