import { LENGTH } from './costs.ts';
import { LEXICON } from './lexicon.ts';
import { comparable, MOST_PARTS, type Part } from './parse.ts';
import { LONGEST_WORD } from './symbols.ts';
import { TUNING } from './tuning.ts';
import type { NameRole } from './types.ts';

export const ROLES: readonly NameRole[] = [
  'name',
  'given',
  'father',
  'family',
  'nisba',
  'kunya',
  'title',
  'particle',
  'initial',
  'legal-form',
  'generic',
  'number',
];
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
  organisation: boolean;
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
    organisation: false,
  };
}

/** A word's weight from the share of names that bear it: 1 for one in ten thousand, less for Muhammad, a little more for the rarer. */
export function weightOfShare(share: number): number {
  return Math.min(1.2, Math.max(0.25, -Math.log(share) / Math.log(10_000)));
}

/** A short word (Li, Ho) is met by chance more often: the factor of its weight. */
export function fullness(codes: Uint8Array, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += LENGTH[codes[at] ?? 0] ?? 0;
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
  let end = 0;
  for (const [at, part] of kept.entries()) {
    const given = LEXICON.classOf(part.reading.key);
    side.from[at] = end;
    side.codes.set(part.reading.codes, end);
    end += part.reading.codes.length;
    side.to[at] = end;
    side.role[at] = ROLE[part.role];
    side.given[at] = given;
    side.weight[at] = weightOfShare(share(part, given)) * fullness(part.reading.codes, 0, part.reading.codes.length);
  }
  return kept;
}
