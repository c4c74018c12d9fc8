import { LEXICON } from './lexicon.ts';
import { comparable, MOST_PARTS, type Part } from './parse.ts';
import { traitsOf } from './sieve.ts';
import { LONGEST_WORD } from './symbols.ts';
import { TUNING } from './tuning.ts';
import type { NameRole } from './types.ts';

export const ROLE = {
  name: 0,
  given: 1,
  father: 2,
  family: 3,
  nisba: 4,
  kunya: 5,
  title: 6,
  particle: 7,
  initial: 8,
  'legal-form': 9,
  generic: 10,
  number: 11,
} as const satisfies Record<NameRole, number>;

/** One side of a comparison, flat: the codes of part `i` lie in `codes[from[i], to[i])`. Reused between comparisons. */
export interface Side {
  size: number;
  codes: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly role: Uint8Array;
  /** Number of the given name in the lexicon, 0 for none. */
  readonly given: Uint16Array;
  /** How much it says that two names share this word: 1 for a rare one. */
  readonly weight: Float64Array;
  /** What each word holds and could hold (sieve.ts). */
  readonly holds: Uint32Array;
  readonly could: Uint32Array;
  /** Length in hundredths of a consonant. */
  readonly length: Uint32Array;
  organisation: boolean;
  /** Numbers of the words, where `numbered`; the sum of one of each side tells a pair of words from all others. */
  readonly ids: Float64Array;
  numbered: boolean;
}

export function createSide(): Side {
  return {
    size: 0,
    codes: new Uint8Array(MOST_PARTS * LONGEST_WORD),
    from: new Int32Array(MOST_PARTS),
    to: new Int32Array(MOST_PARTS),
    role: new Uint8Array(MOST_PARTS),
    given: new Uint16Array(MOST_PARTS),
    weight: new Float64Array(MOST_PARTS),
    holds: new Uint32Array(MOST_PARTS),
    could: new Uint32Array(MOST_PARTS),
    length: new Uint32Array(MOST_PARTS),
    organisation: false,
    ids: new Float64Array(MOST_PARTS),
    numbered: false,
  };
}

/** A word's weight from the share of names that bear it: 1 for one in ten thousand, less for Muhammad, a little more for the rarer. */
export function weightOfShare(share: number): number {
  return Math.min(1.2, Math.max(0.25, -Math.log(share) / Math.log(10_000)));
}

/** A short word (Li, Ho) is met by chance more often: the factor of its weight by its length. */
export function fullness(length: number): number {
  return Math.min(1, 0.4 + (0.6 * length) / TUNING.wholeLength);
}

/** How common a word is believed to be where nothing was counted. */
export function priorShare(part: Part, given: number): number {
  return part.role === 'kunya' ? 1e-3 : LEXICON.prior(given);
}

/** Fills a side from the parts of a spelling. `share` says how common a word is; by default what the lexicon believes. */
export function fillSide(
  side: Side,
  parts: readonly Part[],
  organisation: boolean,
  share: (part: Part, given: number) => number = priorShare,
): readonly Part[] {
  const kept = comparable(parts);
  side.size = kept.length;
  side.organisation = organisation;
  side.numbered = false;
  let end = 0;
  for (const [at, part] of kept.entries()) {
    const given = LEXICON.classOf(part.reading.key);
    side.from[at] = end;
    side.codes.set(part.reading.codes, end);
    end += part.reading.codes.length;
    side.to[at] = end;
    side.role[at] = ROLE[part.role];
    side.given[at] = given;
    const { holds, could, length } = traitsOf(part.reading.codes);
    side.holds[at] = holds;
    side.could[at] = could;
    side.length[at] = length;
    side.weight[at] = weightOfShare(share(part, given)) * fullness(length);
  }
  return kept;
}
