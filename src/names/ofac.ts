import { editLikeness, jaroWinkler } from './ofac-likeness.ts';

/**
 * The score OFAC's public Sanctions List Search shows, 0..100, as far as its published description (OFAC FAQ 249) and
 * answers captured from it tell. An emulation for comparing with that tool, not a measure to screen by; bench/names/ofac.ts
 * says how many captured answers it meets. 0 stands for a name the tool would not show.
 *
 * A listed name is looked at only if one of its parts meets a part asked for: same first letter, and at most half the
 * letters edited. It then scores by the better of two likenesses:
 * - the names written as one word, spaces and points gone and hyphens kept, to the nearest point;
 * - the mean, rounded up, over the parts asked for of the best part they meet, nothing where they meet none.
 *
 * The description also names Soundex; the captured answers do not show what it adds, so it is not read here.
 */
export function ofacScore(query: string, listed: string): number {
  const asked = capitals(query);
  const held = capitals(listed);
  const heldParts = parts(held);
  let sum = 0;
  const askedParts = telling(parts(asked));
  for (const part of askedParts) sum += bestMeeting(part, heldParts);
  if (sum === 0) return 0;
  const whole = Math.round(100 * jaroWinkler(oneWord(asked), oneWord(held), WHOLE_PREFIX));
  return Math.max(whole, roundUp((100 * sum) / askedParts.length));
}

/** A common beginning raises the whole name for one letter more than it raises a part. */
const WHOLE_PREFIX = 5;
const PART_PREFIX = 4;

/** FAQ 249: "at least 50% or more similar based on edit distance". */
const LEAST_EDIT_LIKENESS = 0.5;

/** Parts asked for must be longer than this to count, unless none is. */
const SHORT = 2;

/** Names are read so far; listed names are shorter, and the work grows with the square. */
const LONGEST = 256;

function bestMeeting(part: string, held: readonly string[]): number {
  let best = 0;
  for (const other of held)
    if (part[0] === other[0] && editLikeness(part, other) >= LEAST_EDIT_LIKENESS)
      best = Math.max(best, jaroWinkler(part, other, PART_PREFIX));
  return best;
}

/** Binary fractions stand a hair above the point they mean; that hair is not rounded up. */
function roundUp(points: number): number {
  return Math.ceil(points - 1e-9);
}

function telling(asked: readonly string[]): readonly string[] {
  const long = asked.filter((part) => part.length > SHORT);
  return long.length > 0 ? long : asked;
}

function capitals(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/['’.]/gu, '')
    .slice(0, LONGEST);
}

function parts(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}

function oneWord(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}-]+/gu, '');
}
