import { MOST_PARTS } from './parse.ts';
import type { Meeting } from './score.ts';
import type { Side } from './side.ts';
import { TUNING } from './tuning.ts';
import { strength } from './weigh.ts';
import type { WordMeter } from './word-meter.ts';

const AS_ONE = 0.85;
const BETTER_BY = 0.06;
/** Words that met no better than this may be taken apart for a join. */
const LOOSE = 0.75;
const FREE = -1;
const JOINED = -2;
const MOST_JOINED = 3;
/** A part of a join holds a consonant at least. */
const SHORTEST_PART = 100;
/** A join that is so many letters longer or shorter than the word is not looked at. */
const MOST_LETTERS_APART = 4;

/**
 * Finds words of `a` that together are one word of `b` (Khair Ullah and Khairullah, van der Bilt and Vanderbilt), and
 * adds what met to `out`. `flipped` says that `a` is the second side of the comparison.
 */
export function join(
  meter: WordMeter,
  a: Side,
  b: Side,
  ofA: Int8Array,
  ofB: Int8Array,
  likeness: Float64Array,
  flipped: boolean,
  out: Meeting[],
): void {
  if (a.size < 2) return;
  const met = (i: number, j: number): number => likeness[flipped ? j * MOST_PARTS + i : i * MOST_PARTS + j] ?? 0;
  for (let j = 0; j < b.size; j++) {
    const partner = ofB[j] ?? FREE;
    if (partner === JOINED) continue;
    const held = partner >= 0 ? met(partner, j) : TUNING.sameWord;
    if (held >= 1 - BETTER_BY) continue;
    const loose = (i: number): boolean => (ofA[i] ?? FREE) >= 0 && met(i, ofA[i] ?? 0) < LOOSE;
    const run = runFor(meter, a, b, j, ofA, partner, held, loose);
    if (!run) continue;
    for (let i = run.from; i <= run.to; i++) {
      const left = ofA[i] ?? FREE;
      if (left >= 0) ofB[left] = FREE;
      ofA[i] = JOINED;
    }
    if (partner >= 0 && (partner < run.from || partner > run.to)) ofA[partner] = FREE;
    ofB[j] = JOINED;
    let weight = b.weight[j] ?? 0;
    let sum = 0;
    for (let i = run.from; i <= run.to; i++) sum += a.weight[i] ?? 0;
    weight = Math.max(weight, sum / (run.to - run.from + 1));
    const rule = 'joined';
    const similarity = strength(run.likeness);
    out.push(
      flipped
        ? { a: j, a2: -1, b: run.from, b2: run.to, rule, weight, similarity }
        : { a: run.from, a2: run.to, b: j, b2: -1, rule, weight, similarity },
    );
  }
}

interface Run {
  from: number;
  to: number;
  likeness: number;
}

/** Neighbouring words, all free or loosely met but for the partner of `j`, that joined are more like `j` than the partner alone. */
function runFor(
  meter: WordMeter,
  a: Side,
  b: Side,
  j: number,
  ofA: Int8Array,
  partner: number,
  held: number,
  loose: (part: number) => boolean,
): Run | undefined {
  const target = (b.to[j] ?? 0) - (b.from[j] ?? 0);
  for (let count = 2; count <= MOST_JOINED; count++)
    for (let from = 0; from + count <= a.size; from++) {
      const to = from + count - 1;
      if (partner >= 0 && (partner < from || partner > to) && !loose(partner)) continue;
      let free = true;
      let length = 0;
      for (let i = from; i <= to; i++) {
        if ((ofA[i] !== FREE && i !== partner && !loose(i)) || (a.length[i] ?? 0) < SHORTEST_PART) free = false;
        length += (a.to[i] ?? 0) - (a.from[i] ?? 0);
      }
      if (Math.abs(length - target) > MOST_LETTERS_APART) continue;
      if (!free) continue;
      const likeness = meter.joined(a, from, to, b, j);
      if (likeness >= AS_ONE && likeness >= held + BETTER_BY) return { from, to, likeness };
    }
  return undefined;
}
