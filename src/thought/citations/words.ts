import { lettersOf } from './letters.ts';

/** A word of a running text, and where it stands in it (UTF-16 offsets, end exclusive). */
export interface Word {
  start: number;
  end: number;
  /** As compared; empty for a word of another script. */
  letters: string;
}

/** Words with what clings to them; invisible signs of direction do not part a word. */
const word = /[\p{L}\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** The words of a text. Signs standing alone (pauses, numbers of verses, ornaments) are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const letters = lettersOf(found);
    if (letters !== '' || /\p{L}/u.test(found.replaceAll(/[\u06E5\u06E6\u0640]/g, '')))
      words.push({ start: index, end: index + found.length, letters });
  }
  return words;
}
