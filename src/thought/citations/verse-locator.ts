/** How many verses each of the 114 surahs has in the count of Kufa, which prints of the reading of Hafs number by: 6,236 in all. */
const verseCounts: readonly number[] = [
  7, 286, 200, 176, 120, 165, 206, 75, 129, 109, 123, 111, 43, 52, 99, 128, 111, 110, 98, 135, 112, 78, 118, 64, 77,
  227, 93, 88, 69, 60, 34, 30, 73, 54, 45, 83, 182, 88, 75, 85, 54, 53, 89, 59, 37, 35, 38, 29, 18, 45, 60, 49, 62, 55,
  78, 96, 29, 22, 24, 13, 14, 11, 11, 18, 12, 12, 30, 52, 52, 44, 28, 28, 20, 56, 40, 31, 50, 40, 46, 42, 29, 19, 36,
  25, 22, 17, 19, 26, 30, 20, 15, 21, 11, 8, 8, 19, 5, 8, 8, 11, 11, 8, 3, 9, 5, 4, 7, 3, 6, 3, 5, 4, 5, 6,
];

/** The ordinal of the first verse of each surah, and one past the last verse. */
const firsts: readonly number[] = verseCounts.reduce<number[]>(
  (all, count) => [...all, (all.at(-1) ?? 0) + count],
  [0],
);

export const VERSES = firsts.at(-1) as number;

/** Where a verse stands among all verses, from 0; undefined where there is no such verse. */
export function ordinalOf(surah: number, verse: number): number | undefined {
  const count = verseCounts[surah - 1];
  if (count === undefined || !Number.isInteger(verse) || verse < 1 || verse > count) return undefined;
  return (firsts[surah - 1] as number) + verse - 1;
}

/** `2:255` of an ordinal. */
export function locatorOf(ordinal: number): string {
  const surah = surahOf(ordinal);
  return `${surah}:${ordinal - (firsts[surah - 1] as number) + 1}`;
}

/** The number of the surah in which a verse stands. */
export function surahOf(ordinal: number): number {
  let low = 0;
  let high = verseCounts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] as number) <= ordinal) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Whether a surah begins at this verse. */
export function opensSurah(ordinal: number): boolean {
  return firsts[surahOf(ordinal) - 1] === ordinal;
}

/** The ordinals from first to last of `2:255` or `2:255-257` or `2:285-3:2`; undefined for what is no place in the text. */
export function ordinalsOf(locator: string): { first: number; last: number } | undefined {
  const parts = /^(\d{1,3}):(\d{1,3})(?:-(?:(\d{1,3}):)?(\d{1,3}))?$/.exec(locator);
  if (parts === null) return undefined;
  const [, surah, verse, lastSurah = surah, lastVerse = verse] = parts;
  const first = ordinalOf(Number(surah), Number(verse));
  const last = ordinalOf(Number(lastSurah), Number(lastVerse));
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
