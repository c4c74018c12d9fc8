import type { Aligner } from './align.ts';
import { scriptOfCode } from './costs.ts';
import { MOST_PARTS } from './parse.ts';
import type { Rule } from './rules.ts';
import { ROLE, type Side } from './side.ts';
import { LONGEST_WORD } from './symbols.ts';
import { TUNING } from './tuning.ts';
import { aggregate, strength } from './weigh.ts';

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

export interface Scorer {
  /** The score of two sides. Afterwards `meetings` holds what it came from. Symmetric. */
  score(a: Side, b: Side): number;
  readonly meetings: readonly Meeting[];
}

export function createScorer(aligner: Aligner): Scorer {
  const likeness = new Float64Array(MOST_PARTS * MOST_PARTS);
  const metA = new Int8Array(MOST_PARTS);
  const metB = new Int8Array(MOST_PARTS);
  const scratch = new Uint8Array(LONGEST_WORD * 2);
  const meetings: Meeting[] = [];

  function word(a: Side, i: number, b: Side, j: number): number {
    const roleA = a.role[i] ?? 0;
    const roleB = b.role[j] ?? 0;
    const x = a.codes[a.from[i] ?? 0] ?? 0;
    const y = b.codes[b.from[j] ?? 0] ?? 0;
    if (roleA === ROLE.initial || roleB === ROLE.initial) {
      return aligner.likeness(
        a.codes,
        a.from[i] ?? 0,
        (a.from[i] ?? 0) + 1,
        b.codes,
        b.from[j] ?? 0,
        (b.from[j] ?? 0) + 1,
        0.7,
      ) >= 0.8
        ? 0.9
        : 0;
    }
    if (roleA === ROLE.number || roleB === ROLE.number || roleA >= ROLE['legal-form'] || roleB >= ROLE['legal-form']) {
      if (roleA !== roleB && roleA !== ROLE.generic && roleB !== ROLE.generic) return 0;
      if (roleA === ROLE.number || roleA === ROLE['legal-form']) return same(a, i, b, j) ? 1 : 0;
    }
    let found = aligner.likeness(a.codes, a.from[i] ?? 0, a.to[i] ?? 0, b.codes, b.from[j] ?? 0, b.to[j] ?? 0, 0.4);
    const givenA = a.given[i] ?? 0;
    const givenB = b.given[j] ?? 0;
    if (givenA !== 0 && givenA === givenB) return Math.max(0.95, found);
    if (givenA !== 0 && givenB !== 0 && found < 1) return Math.min(0.6, found * 0.7);
    if ((roleA === ROLE.kunya) !== (roleB === ROLE.kunya)) found -= 0.08;
    if (scriptOfCode(x) !== scriptOfCode(y) && found > 0) found += (1 - found) * TUNING.forgiven;
    return found;
  }

  function same(a: Side, i: number, b: Side, j: number): boolean {
    const length = (a.to[i] ?? 0) - (a.from[i] ?? 0);
    if (length !== (b.to[j] ?? 0) - (b.from[j] ?? 0)) return false;
    for (let k = 0; k < length; k++) if (a.codes[(a.from[i] ?? 0) + k] !== b.codes[(b.from[j] ?? 0) + k]) return false;
    return true;
  }

  function joined(a: Side, i: number, i2: number, b: Side, j: number): number {
    let end = 0;
    for (const part of [i, i2])
      for (let k = a.from[part] ?? 0; k < (a.to[part] ?? 0); k++) scratch[end++] = a.codes[k] ?? 0;
    return aligner.likeness(scratch, 0, end, b.codes, b.from[j] ?? 0, b.to[j] ?? 0, 0.7);
  }

  function pairUp(a: Side, b: Side): void {
    metA.fill(-1);
    metB.fill(-1);
    for (let i = 0; i < a.size; i++) for (let j = 0; j < b.size; j++) likeness[i * MOST_PARTS + j] = word(a, i, b, j);
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
          const value = found - 0.004 * Math.abs(i / a.size - j / b.size) - 0.002 * Math.abs(a.size - i - (b.size - j));
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
    joins(a, b, metA, metB, false);
    joins(b, a, metB, metA, true);
    aggregate(a, b, meetings, metA, metB, likeness);
    if (swap) for (const met of meetings) [met.a, met.a2, met.b, met.b2] = [met.b, met.b2, met.a, met.a2];
    let total = 0;
    for (const met of meetings) total += met.weight * met.similarity;
    return Math.min(1, Math.max(0, total));
  }

  /** Two words of `a` that are one word of `b`: Khair Ullah and Khairullah. */
  function joins(a: Side, b: Side, ofA: Int8Array, ofB: Int8Array, flipped: boolean): void {
    for (let j = 0; j < b.size; j++) {
      if ((ofB[j] ?? -1) < -1) continue;
      for (let i = 0; i + 1 < a.size; i++) {
        const [m, m2] = [ofA[i] ?? -1, ofA[i + 1] ?? -1];
        const free =
          (m === -1 || m === j) &&
          (m2 === -1 || m2 === j) &&
          (m !== -1 || m2 !== -1 ? ofB[j] === i || ofB[j] === i + 1 : ofB[j] === -1);
        if (!free) continue;
        const held = m === j ? value(i, j, flipped) : m2 === j ? value(i + 1, j, flipped) : TUNING.sameWord;
        const found = joined(a, i, i + 1, b, j);
        if (found < 0.8 || found < held + 0.06) continue;
        ofA[i] = -2;
        ofA[i + 1] = -2;
        ofB[j] = -2;
        const similarity = strength(found);
        const weight = Math.max(b.weight[j] ?? 0, ((a.weight[i] ?? 0) + (a.weight[i + 1] ?? 0)) / 2);
        meetings.push(
          flipped
            ? { a: j, a2: -1, b: i, b2: i + 1, rule: 'joined', weight, similarity }
            : { a: i, a2: i + 1, b: j, b2: -1, rule: 'joined', weight, similarity },
        );
        break;
      }
    }
  }

  function value(i: number, j: number, flipped: boolean): number {
    return likeness[flipped ? j * MOST_PARTS + i : i * MOST_PARTS + j] ?? 0;
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
