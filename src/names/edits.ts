import { LONGEST_WORD } from './symbols.ts';

/** More than so many edits are not counted further. */
export const MOST_EDITS = 4;

const WIDTH = LONGEST_WORD + 1;

/** Counts plain edits (put in, left out, replaced, neighbours swapped) between two words' codes, up to `MOST_EDITS`. */
export function createEditCounter(): (
  a: Uint8Array,
  fromA: number,
  toA: number,
  b: Uint8Array,
  fromB: number,
  toB: number,
) => number {
  const cells = new Uint8Array(WIDTH * WIDTH);
  return (a, fromA, toA, b, fromB, toB) => {
    const n = Math.min(LONGEST_WORD, toA - fromA);
    const m = Math.min(LONGEST_WORD, toB - fromB);
    if (Math.abs(n - m) >= MOST_EDITS) return MOST_EDITS;
    for (let j = 0; j <= m; j++) cells[j] = j;
    for (let i = 1; i <= n; i++) {
      const row = i * WIDTH;
      cells[row] = i;
      let least = i;
      for (let j = 1; j <= m; j++) {
        const same = a[fromA + i - 1] === b[fromB + j - 1];
        let best = (cells[row - WIDTH + j - 1] ?? 0) + (same ? 0 : 1);
        best = Math.min(best, (cells[row - WIDTH + j] ?? 0) + 1, (cells[row + j - 1] ?? 0) + 1);
        if (i > 1 && j > 1 && a[fromA + i - 1] === b[fromB + j - 2] && a[fromA + i - 2] === b[fromB + j - 1])
          best = Math.min(best, (cells[row - 2 * WIDTH + j - 2] ?? 0) + 1);
        cells[row + j] = best;
        if (best < least) least = best;
      }
      if (least >= MOST_EDITS) return MOST_EDITS;
    }
    return Math.min(MOST_EDITS, cells[n * WIDTH + m] ?? 0);
  };
}
