import { compareNames } from '#names';
import type { Incident } from './incident.ts';

/** What two tellings are compared by. */
export type Told = Pick<
  Incident,
  'kind' | 'place' | 'latitude' | 'longitude' | 'sideA' | 'sideB' | 'killedLow' | 'killedHigh'
>;

/** Degrees of latitude: eleven kilometres, and fifty-five where the place bears one name. */
const NEAR = 0.1;
const NEAR_BY_NAME = 0.5;
/** How alike two names of a place, and of a side, are at least (the score of `#names`). */
const ONE_PLACE = 0.7;
const SURE_PLACE = 0.9;
const ONE_SIDE = 0.5;

/**
 * Whether two tellings of the same state and of days that touch may be of one event, so that a person is asked: near each other,
 * or of one place by name where a point is not told; and not of other sides, with another kind or other numbers at that. It
 * decides nothing.
 */
export function mayBeOne(one: Told, other: Told): boolean {
  if (!onePlace(one, other)) return false;
  return !otherSides(one, other) || (one.kind === other.kind && !farNumbers(one, other));
}

function onePlace(one: Told, other: Told): boolean {
  const apart = degreesApart(one, other);
  if (apart !== undefined && apart < NEAR) return true;
  if (one.place === '' || other.place === '') return false;
  const alike = likeness(placeWords(one.place), placeWords(other.place));
  return apart === undefined ? alike >= ONE_PLACE : apart < NEAR_BY_NAME && alike >= SURE_PLACE;
}

function degreesApart(one: Told, other: Told): number | undefined {
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null)
    return undefined;
  const across = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(one.latitude - other.latitude, across);
}

/** Words for a kind of place that French and English write each in their own way: `oued` and `wadi` are one. */
const kindsOfPlace: Readonly<Record<string, string>> = {
  oued: 'wadi',
  souk: 'suq',
  souq: 'suq',
  djebel: 'jabal',
  jebel: 'jabal',
  ksar: 'qasr',
  douar: 'duwar',
  near: '',
  près: '',
  market: '',
};

const placeWords = (place: string): string =>
  place
    .split(/\s+/)
    .map((word) => kindsOfPlace[word.toLowerCase()] ?? word)
    .filter((word) => word !== '')
    .join(' ') || place;

/** Sides that are told, in one script, and of which none resembles any of the other telling. */
function otherSides(one: Told, other: Told): boolean {
  const [some, others] = [sidesOf(one), sidesOf(other)];
  if (some.length < 2 || others.length < 2) return false;
  // A translation is not a likeness: across scripts the sides say nothing.
  if (isArabic(some.join('')) !== isArabic(others.join(''))) return false;
  return !some.some((side) => others.some((beside) => likeness(side, beside) >= ONE_SIDE));
}

const sidesOf = ({ sideA, sideB }: Told): string[] =>
  [sideA, sideB].filter((side) => side !== '' && !/^(unknown|inconnu|مجهول|غير معروف)/i.test(side));

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** The ranges of the dead lie more than twice and more than three apart. */
function farNumbers(one: Told, other: Told): boolean {
  const [low, high] =
    one.killedHigh < other.killedLow ? [one.killedHigh, other.killedLow] : [other.killedHigh, one.killedLow];
  return high - low > 3 && high > 2 * low;
}

const likeness = (one: string, other: string): number =>
  one === other
    ? 1
    : compareNames({ kind: 'organization', names: [one] }, { kind: 'organization', names: [other] }).score;
