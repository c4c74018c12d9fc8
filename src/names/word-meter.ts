import { prefix, suffix } from './affixes.ts';
import type { Aligner } from './align.ts';
import { scriptOfCode } from './costs.ts';
import { createEditCounter } from './edits.ts';
import { ROLE, type Side } from './side.ts';
import { strangers } from './sieve.ts';
import { LONGEST_WORD } from './symbols.ts';
import { TUNING } from './tuning.ts';

/** How alike two words of two names are, knowing what part they play. Symmetric. */
export interface WordMeter {
  /** 0..1; for two initials or an initial and a word 0.9 or 0. */
  word(a: Side, i: number, b: Side, j: number): number;
  /** The words `from` to `to` of `a` written as one against word `j` of `b`. */
  joined(a: Side, from: number, to: number, b: Side, j: number): number;
}

/** Likenesses kept: a power of two. */
const KEPT = 1 << 16;
const FLOOR = 0.5;
/** Length of a word, in hundredths of a consonant, from which it is no longer short. */
const LONG = 400;
/** So many consonants that pass for nothing in the other word are one too many. */
const MOST_STRANGERS = 3;

/** Two different given names sound alike (Hasan, Husayn): so much of their likeness stays, and at most so much. */
const NAMESAKES_KEEP = 0.7;
const NAMESAKES_MOST = 0.6;

export function createWordMeter(aligner: Aligner): WordMeter {
  let keys = new Float64Array(0);
  let values = new Float64Array(0);
  const countEdits = createEditCounter();
  const scratch = new Uint8Array(LONGEST_WORD * 3);

  /** The likeness of the bare words; kept where both are known by number. */
  function plain(a: Side, i: number, b: Side, j: number): number {
    if (strangers(a.holds[i] ?? 0, a.could[i] ?? 0, b.holds[j] ?? 0, b.could[j] ?? 0) > MOST_STRANGERS) return 0;
    const key = (a.ids[i] ?? 0) + (b.ids[j] ?? 0);
    const slot = ((key % 4294967291) * 2654435761) & (KEPT - 1);
    const kept = a.numbered && b.numbered;
    if (kept && keys.length === 0) [keys, values] = [new Float64Array(KEPT), new Float64Array(KEPT)];
    if (kept && keys[slot] === key) return values[slot] ?? 0;
    const found = aligner.likeness(a.codes, a.from[i] ?? 0, a.to[i] ?? 0, b.codes, b.from[j] ?? 0, b.to[j] ?? 0, FLOOR);
    if (kept) {
      keys[slot] = key;
      values[slot] = found;
    }
    return found;
  }

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
    let found = plain(a, i, b, j);
    const givenA = a.given[i] ?? 0;
    const givenB = b.given[j] ?? 0;
    if (givenA !== 0 && givenA === givenB) return Math.max(0.95, found);
    if (givenA !== 0 && givenB !== 0 && found < 1) return Math.min(NAMESAKES_MOST, found * NAMESAKES_KEEP);
    if ((roleA === ROLE.kunya) !== (roleB === ROLE.kunya)) found -= 0.08;
    if (scriptOfCode(x) !== scriptOfCode(y)) return found > 0 ? found + (1 - found) * TUNING.forgiven : 0;
    found = typed(a, i, b, j, found, x);
    const short = Math.max(0, 1 - Math.min(a.length[i] ?? 0, b.length[j] ?? 0) / LONG);
    return Math.max(0, 1 - (1 - found) * (1 + TUNING.shortness * short));
  }

  /** Between Latin spellings: one slip of the pen in a word not too short is forgiven, many small differences are not. */
  function typed(a: Side, i: number, b: Side, j: number, found: number, first: number): number {
    if ((found >= TUNING.oneSlip && found > TUNING.manyFrom) || found < 0.5 || scriptOfCode(first) !== 0) return found;
    if (affixed(a, i) !== affixed(b, j)) return found;
    const edits = countEdits(a.codes, a.from[i] ?? 0, a.to[i] ?? 0, b.codes, b.from[j] ?? 0, b.to[j] ?? 0);
    const letters = Math.min((a.to[i] ?? 0) - (a.from[i] ?? 0), (b.to[j] ?? 0) - (b.from[j] ?? 0));
    if (edits === 1 && letters >= 5) return Math.max(found, TUNING.oneSlip);
    if (edits === 1 && letters === 4) return Math.max(found, TUNING.oneSlip - 0.05);
    if (edits > letters / 3) return found - TUNING.perEdit * (edits - letters / 3);
    return found;
  }

  function joined(a: Side, from: number, to: number, b: Side, j: number): number {
    let end = 0;
    for (let part = from; part <= to; part++)
      for (let k = a.from[part] ?? 0; k < (a.to[part] ?? 0); k++) scratch[end++] = a.codes[k] ?? 0;
    if (end > LONGEST_WORD) return 0;
    const found = aligner.likeness(scratch, 0, end, b.codes, b.from[j] ?? 0, b.to[j] ?? 0, 0.7);
    const crossing = scriptOfCode(scratch[0] ?? 0) !== scriptOfCode(b.codes[b.from[j] ?? 0] ?? 0);
    return crossing && found > 0 ? found + (1 - found) * TUNING.forgiven : found;
  }

  return { word, joined };
}

/** Whether an article, Abd, -ullah or -uddin is part of the word: what the aligner read over is no edit. */
function affixed(side: Side, part: number): boolean {
  const from = side.from[part] ?? 0;
  const length = (side.to[part] ?? 0) - from;
  return prefix(side.codes, from, length) !== 0 || suffix(side.codes, from, length) !== 0;
}

function same(a: Side, i: number, b: Side, j: number): boolean {
  const length = (a.to[i] ?? 0) - (a.from[i] ?? 0);
  if (length !== (b.to[j] ?? 0) - (b.from[j] ?? 0)) return false;
  for (let k = 0; k < length; k++) if (a.codes[(a.from[i] ?? 0) + k] !== b.codes[(b.from[j] ?? 0) + k]) return false;
  return true;
}
