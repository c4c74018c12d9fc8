import { locatorOf, ordinalOf, ordinalsOf } from '../../citations/verse-locator.ts';
import { surahNames } from './surah-lexicon.ts';
import { asciiDigits, normalWord } from './words.ts';

/** Ordinals of verses, first to last, both within. */
export interface VerseSpan {
  readonly first: number;
  readonly last: number;
}

const surahs: ReadonlyMap<string, number> = new Map(
  surahNames.split(';').flatMap((names, at) => {
    const parts = names.trim().split(' ');
    return [parts.slice(0, -1).map(normalWord).join(' '), parts.at(-1) as string].map(
      (name) => [name, at + 1] as const,
    );
  }),
);

const numbered = /(?<![\d:.])(\d{1,3})\s*[:.،,/]\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?![\d:.])/gu;
const named =
  /(?<![\p{L}\p{M}])((?:آل\s+|al[- ])?[\p{L}\p{M}]+)\s*[:،,]?\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?(?![\d:.])/giu;

/** Places of the Quran that a query names by numbers (`2:256`, `٤٩، ١٣`) or by a surah's name; and the query without them. */
export function versesNamed(query: string): { spans: readonly VerseSpan[]; rest: string } {
  const spans: VerseSpan[] = [];
  const take = (whole: string, surah: number | undefined, from: string, to: string | undefined) => {
    const span = surah === undefined ? undefined : spanOf(surah, Number(from), Number(to ?? from));
    if (span === undefined) return whole;
    spans.push(span);
    return ' ';
  };
  const rest = asciiDigits(query)
    .replaceAll(numbered, (whole, surah: string, from: string, to?: string) => take(whole, Number(surah), from, to))
    .replaceAll(named, (whole, name: string, from: string, to?: string) => take(whole, surahNamed(name), from, to));
  return { spans, rest };
}

function surahNamed(name: string): number | undefined {
  const normal = name
    .replace(/^al[- ]/i, '')
    .split(/\s+/)
    .map(normalWord)
    .join(' ');
  return surahs.get(normal) ?? surahs.get(`ال${normal}`);
}

function spanOf(surah: number, from: number, to: number): VerseSpan | undefined {
  const first = ordinalOf(surah, from);
  const last = ordinalOf(surah, to);
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** The span of a citation's locator; undefined for what is no place in the Quran. */
export const spanOfLocator = (locator: string): VerseSpan | undefined => ordinalsOf(locator);

/** `2:255`, or `2:255-257` where it is more than one verse of a surah. */
export function locatorOfSpan({ first, last }: VerseSpan): string {
  const from = locatorOf(first);
  return first === last ? from : `${from}-${locatorOf(last).replace(/^.*:/, '')}`;
}

export const meets = (one: VerseSpan, other: VerseSpan): boolean => one.first <= other.last && other.first <= one.last;
