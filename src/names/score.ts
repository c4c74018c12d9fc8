import { join } from './join.ts';
import { MOST_PARTS } from './parse.ts';
import type { Rule } from './rules.ts';
import type { Side } from './side.ts';
import { TUNING } from './tuning.ts';
import { aggregate } from './weigh.ts';
import type { WordMeter } from './word-meter.ts';

/** What met, flat: parts `a` and `b` (-1 for none; `a2`, `b2` for the second of two joined). Reused between comparisons. */
export interface Meeting {
  a: number;
  a2: number;
  b: number;
  b2: number;
  rule: Rule;
  weight: number;
  similarity: number;
}

/** Two first words meet rather than a first and a later one. */
const BOTH_FIRST = 0.006;

export interface Scorer {
  /** The score of two sides. Afterwards `meetings` holds what it came from. Symmetric. */
  score(a: Side, b: Side): number;
  readonly meetings: readonly Meeting[];
}

export function createScorer(meter: WordMeter): Scorer {
  const likeness = new Float64Array(MOST_PARTS * MOST_PARTS);
  const metA = new Int8Array(MOST_PARTS);
  const metB = new Int8Array(MOST_PARTS);
  const meetings: Meeting[] = [];

  function pairUp(a: Side, b: Side): void {
    metA.fill(-1);
    metB.fill(-1);
    for (let i = 0; i < a.size; i++)
      for (let j = 0; j < b.size; j++) likeness[i * MOST_PARTS + j] = meter.word(a, i, b, j);
    meet(a, b);
  }

  /** Pairs words still free, the likest first. */
  function meet(a: Side, b: Side): void {
    for (;;) {
      let best = 0;
      let bestI = -1;
      let bestJ = -1;
      for (let i = 0; i < a.size; i++) {
        if (metA[i] !== -1) continue;
        for (let j = 0; j < b.size; j++) {
          if (metB[j] !== -1) continue;
          const found = likeness[i * MOST_PARTS + j] ?? 0;
          if (found < TUNING.sameWord) continue;
          const firsts = i === 0 && j === 0 ? BOTH_FIRST : 0;
          const value =
            found + firsts - 0.004 * Math.abs(i / a.size - j / b.size) - 0.002 * Math.abs(a.size - i - (b.size - j));
          if (value > best) [best, bestI, bestJ] = [value, i, j];
        }
      }
      if (bestI < 0) return;
      metA[bestI] = bestJ;
      metB[bestJ] = bestI;
    }
  }

  function score(x: Side, y: Side): number {
    const swap = later(x, y);
    const [a, b] = swap ? [y, x] : [x, y];
    meetings.length = 0;
    pairUp(a, b);
    join(meter, a, b, metA, metB, likeness, false, meetings);
    join(meter, b, a, metB, metA, likeness, true, meetings);
    if (meetings.length > 0) meet(a, b);
    aggregate(a, b, meetings, metA, metB, likeness);
    if (swap) for (const met of meetings) [met.a, met.a2, met.b, met.b2] = [met.b, met.b2, met.a, met.a2];
    let total = 0;
    for (const met of meetings) total += met.weight * met.similarity;
    return Math.min(1, Math.max(0, total));
  }

  return { score, meetings };
}

/** A fixed order of two sides, so that the score of (a, b) and of (b, a) is one computation. */
function later(x: Side, y: Side): boolean {
  if (x.size !== y.size) return x.size > y.size;
  for (let part = 0; part < x.size; part++) {
    const [from, to, from2, to2] = [x.from[part] ?? 0, x.to[part] ?? 0, y.from[part] ?? 0, y.to[part] ?? 0];
    if (to - from !== to2 - from2) return to - from > to2 - from2;
    for (let k = 0; k < to - from; k++) {
      const difference = (x.codes[from + k] ?? 0) - (y.codes[from2 + k] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    if (x.role[part] !== y.role[part]) return (x.role[part] ?? 0) > (y.role[part] ?? 0);
  }
  return false;
}
