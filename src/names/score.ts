import type { Aligner } from './align.ts';
import { scriptOfCode } from './costs.ts';
import { MOST_PARTS } from './parse.ts';
import type { Rule } from './rules.ts';
import { ROLE, type Side } from './side.ts';
import { LONGEST_WORD } from './symbols.ts';

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

/** Below this likeness two words are not the same word written differently. */
const SAME_WORD = 0.68;
const FULL = 0.92;
const NONE = 0.56;

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
    if (scriptOfCode(x) !== scriptOfCode(y) && found > 0) found = Math.min(1, found + 0.04);
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
          if (found < SAME_WORD) continue;
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
        const held = m === j ? value(i, j, flipped) : m2 === j ? value(i + 1, j, flipped) : SAME_WORD;
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

/** Likeness as evidence: nothing below `NONE`, all from `FULL` on. */
function strength(likeness: number): number {
  return Math.min(1, Math.max(0, (likeness - NONE) / (FULL - NONE)));
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

const EXTRA = 0.08;
const EXTRA_WHEN_THIN = 0.55;
const ENOUGH = 1.5;
const CONTRADICTION = -0.9;

/** Weighs what met against what contradicts: see README, "how a score comes about". */
function aggregate(a: Side, b: Side, out: Meeting[], metA: Int8Array, metB: Int8Array, likeness: Float64Array): void {
  const organisation = a.organisation || b.organisation;
  for (const met of out) met.weight *= 1;
  for (let i = 0; i < a.size; i++) {
    const j = metA[i] ?? -1;
    if (j < 0) continue;
    const found = likeness[i * MOST_PARTS + j] ?? 0;
    const rule = ruleOf(a, i, b, j, found);
    const weight = Math.min(a.weight[i] ?? 0, b.weight[j] ?? 0) * roleFactor(a.role[i] ?? 0, b.role[j] ?? 0);
    out.push({
      a: i,
      a2: -1,
      b: j,
      b2: -1,
      rule,
      weight,
      similarity: rule === 'initial' ? 0.9 : rule === 'known-variant' ? 1 : strength(found),
    });
  }
  const met = out.length;
  let evidence = 0;
  for (let k = 0; k < met; k++) evidence += (out[k]?.weight ?? 0) * (out[k]?.similarity ?? 0);
  const usedB = new Set<number>();
  for (let i = 0; i < a.size; i++) {
    if (metA[i] !== -1) continue;
    const j = rival(a, i, b, metA, metB, usedB);
    if (j < 0) continue;
    usedB.add(j);
    metA[i] = -3;
    const weight =
      Math.max(0.7, ((a.weight[i] ?? 0) + (b.weight[j] ?? 0)) / 2) *
      contradictionFactor(a.role[i] ?? 0, b.role[j] ?? 0);
    const close = likeness[i * MOST_PARTS + j] ?? 0;
    out.push({
      a: i,
      a2: -1,
      b: j,
      b2: -1,
      rule: differs(a, i, b, j, organisation),
      weight,
      similarity: CONTRADICTION + Math.max(0, close - 0.5),
    });
  }
  const thin = Math.max(0, ENOUGH - evidence) / ENOUGH;
  const extra = EXTRA + EXTRA_WHEN_THIN * thin;
  for (let i = 0; i < a.size; i++) if (metA[i] === -1) out.push(left(a, i, extra, organisation, true));
  for (let j = 0; j < b.size; j++)
    if (metB[j] === -1 && !usedB.has(j)) out.push(left(b, j, extra, organisation, false));
  if (!organisation && swapped(a, b, metA))
    out.push({ a: 0, a2: 1, b: 0, b2: 1, rule: 'swapped-order', weight: 1.2, similarity: CONTRADICTION });
  let total = 0;
  for (const one of out) total += one.weight;
  for (const one of out) one.weight /= total || 1;
}

function left(side: Side, part: number, extra: number, organisation: boolean, first: boolean): Meeting {
  const role = side.role[part] ?? 0;
  const light =
    role === ROLE['legal-form']
      ? 0.05
      : role === ROLE.generic
        ? 0.25
        : role === ROLE.initial
          ? 0.3
          : role === ROLE.number
            ? 1.5
            : 1;
  const weight = (side.weight[part] ?? 0) * light * (organisation ? Math.max(extra, 0.5) : extra);
  return {
    a: first ? part : -1,
    a2: -1,
    b: first ? -1 : part,
    b2: -1,
    rule: organisation ? 'unmatched' : 'extra-name',
    weight,
    similarity: 0,
  };
}

function ruleOf(a: Side, i: number, b: Side, j: number, likeness: number): Rule {
  const roleA = a.role[i] ?? 0;
  const roleB = b.role[j] ?? 0;
  if (roleA === ROLE.initial || roleB === ROLE.initial) return 'initial';
  if (roleA === ROLE['legal-form']) return 'legal-form';
  if (roleA === ROLE.generic && roleB === ROLE.generic) return 'generic-word';
  if (roleA === ROLE.number) return 'number';
  if (scriptOfCode(a.codes[a.from[i] ?? 0] ?? 0) !== scriptOfCode(b.codes[b.from[j] ?? 0] ?? 0))
    return 'transliteration';
  if (likeness >= 1) return 'equal';
  return (a.given[i] ?? 0) !== 0 && a.given[i] === b.given[j] ? 'known-variant' : 'spelling';
}

function roleFactor(a: number, b: number): number {
  if (a === ROLE.initial || b === ROLE.initial) return 0.4;
  if (a === ROLE['legal-form']) return 0.1;
  if (a === ROLE.generic || b === ROLE.generic) return 0.3;
  return 1;
}

function contradictionFactor(a: number, b: number): number {
  if (a === ROLE.initial || b === ROLE.initial) return 0.8;
  if (a === ROLE['legal-form'] || b === ROLE['legal-form']) return a === b ? 0.1 : 0.2;
  if (a === ROLE.generic && b === ROLE.generic) return 0.7;
  if (a === ROLE.nisba || b === ROLE.nisba) return 1.25;
  return 1;
}

/** The unmatched part of `b` that stands where part `i` of `a` stands: after or before the same matched neighbour. */
function rival(a: Side, i: number, b: Side, metA: Int8Array, metB: Int8Array, used: ReadonlySet<number>): number {
  const before = neighbour(metA, i, -1, a.size);
  const after = neighbour(metA, i, 1, a.size);
  let second = -1;
  for (let j = 0; j < b.size; j++) {
    if (metB[j] !== -1 || used.has(j)) continue;
    const beforeB = neighbour(metB, j, -1, b.size);
    const afterB = neighbour(metB, j, 1, b.size);
    const meetsBefore = before < 0 ? beforeB < 0 : metA[before] === beforeB;
    const meetsAfter = after < 0 ? afterB < 0 : metA[after] === afterB;
    if (meetsBefore && meetsAfter) return j;
    if ((meetsBefore || meetsAfter) && second < 0) second = j;
  }
  return second;
}

/** The nearest matched part before or after, -1 for none. */
function neighbour(met: Int8Array, from: number, step: number, size: number): number {
  for (let at = from + step; at >= 0 && at < size; at += step) if ((met[at] ?? -1) >= 0) return at;
  return -1;
}

function differs(a: Side, i: number, b: Side, j: number, organisation: boolean): Rule {
  const roleA = a.role[i] ?? 0;
  const roleB = b.role[j] ?? 0;
  if (roleA === ROLE.number && roleB === ROLE.number) return 'different-number';
  if (organisation) return 'different-word';
  if (roleA === ROLE.kunya || roleB === ROLE.kunya) return 'different-kunya';
  if (roleA === ROLE.nisba || roleB === ROLE.nisba) return 'different-nisba';
  if (roleA === ROLE.given && roleB === ROLE.given) return 'different-given';
  if (roleA === ROLE.family || roleB === ROLE.family) return 'different-family';
  return roleA === ROLE.father || roleB === ROLE.father ? 'different-father' : 'different-name';
}

/** The given name of each is the father's name of the other while what follows keeps its place. */
function swapped(a: Side, b: Side, metA: Int8Array): boolean {
  if (metA[0] !== 1 || metA[1] !== 0) return false;
  const said = a.role[1] === ROLE.father || b.role[1] === ROLE.father;
  for (let i = 2; i < a.size; i++) if ((metA[i] ?? -1) >= 2) return true;
  return said && a.size === 2 && b.size === 2 && (a.given[0] ?? 0) !== 0 && (a.given[1] ?? 0) !== 0;
}
