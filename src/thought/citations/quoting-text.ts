import type { QuranIndex } from './quran-index.ts';
import { type Word, wordsOf } from './words.ts';

/** A text that may quote, made ready for comparing. */
export interface QuotingText {
  text: string;
  words: readonly Word[];
  /** The number of each word's spelling; -1 where it stands nowhere in the Quran. */
  ids: Int32Array;
  /** The same for a word together with the one before it, and with the two before it: editions part words differently. */
  pairs: Int32Array;
  triples: Int32Array;
  /** What stands between the word before and this one. */
  gapBefore(at: number): string;
}

export function quotingText(text: string, index: QuranIndex): QuotingText {
  const words = wordsOf(text);
  const idOf = (letters: string | undefined) => (letters === undefined ? -1 : (index.spellingIds.get(letters) ?? -1));
  const together = (at: number, count: number): string | undefined => {
    const part = words.slice(at - count + 1, at + 1);
    return at - count + 1 < 0 || part.some(({ letters }) => letters === '')
      ? undefined
      : part.map(({ letters }) => letters).join('');
  };
  return {
    text,
    words,
    ids: Int32Array.from(words, ({ letters }) => idOf(letters === '' ? undefined : letters)),
    pairs: Int32Array.from(words, (_, at) => idOf(together(at, 2))),
    triples: Int32Array.from(words, (_, at) => idOf(together(at, 3))),
    gapBefore: (at) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length),
  };
}
