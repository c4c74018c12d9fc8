import { locatorOf, ordinalsOf, surahOf } from '../citations/verse-locator.ts';
import type { Scripture } from '../citations/scripture.ts';
import type { PublicCitation } from './public-library.ts';

export type VersesAt = (locator: string) => PublicCitation['verses'] | undefined;

/** Verses shown beside a cited passage, on each side: enough to see what it stands in. */
const AROUND = 1;
/** A passage that is longer is named and not shown. */
const LONGEST = 40;

/**
 * The verses of a place as a corpus has them, word for word, with those around it in the same surah; undefined for what is no
 * place, is too long to be shown, or where no corpus is.
 */
export function versesOf(scripture: Pick<Scripture, 'verses'> | undefined): VersesAt {
  return (locator) => {
    const place = ordinalsOf(locator);
    if (scripture === undefined || place === undefined || place.last - place.first >= LONGEST) return undefined;
    const shown: number[] = [];
    for (let at = place.first - AROUND; at <= place.last + AROUND; at += 1)
      if (at >= 0 && at < scripture.verses.length && sameSurah(at, place)) shown.push(at);
    return shown.map((at) => ({
      locator: locatorOf(at),
      text: scripture.verses[at] ?? '',
      cited: at >= place.first && at <= place.last,
    }));
  };
}

const sameSurah = (at: number, { first, last }: { first: number; last: number }): boolean =>
  surahOf(at) === surahOf(first) || surahOf(at) === surahOf(last);
