import { letterDistance, lettersOf } from '../../src/thought/citations/letters.ts';
import type { Scripture } from '../../src/thought/citations/scripture.ts';

/** What one would write first: the letters of the text looked for in every verse of every edition, one after the other. */
export function naiveScan(scriptures: readonly Scripture[]) {
  const editions = scriptures.map(({ verses }) => verses.map(lettersOf));
  const running = editions.map((verses) => verses.join(''));
  return {
    /** The verses in which the text stands letter by letter. */
    exact(text: string): number[] {
      const letters = lettersOf(text);
      return [
        ...new Set(editions.flatMap((verses) => verses.flatMap((verse, at) => (verse.includes(letters) ? at : [])))),
      ];
    },
    /** Whether it stands anywhere, over the ends of verses too. */
    stands: (text: string): boolean => running.some((all) => all.includes(lettersOf(text))),
    /** The verse from which it differs by the fewest letters. */
    closest(text: string): number {
      const letters = lettersOf(text);
      let [best, least] = [-1, Number.POSITIVE_INFINITY];
      for (const verses of editions)
        for (const [at, verse] of verses.entries()) {
          const distance = letterDistance(letters, verse);
          if (distance < least) [best, least] = [at, distance];
        }
      return best;
    },
  };
}
