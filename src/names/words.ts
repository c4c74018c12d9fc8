import { LEXICON } from './lexicon.ts';
import { canonical, read } from './reading.ts';

/** A word of a folded name with what stood around it. */
export interface Word {
  /** Lower case, apostrophes removed. */
  text: string;
  /** As written. */
  written: string;
  /** No space stood before it: a hyphen, a dot or an apostrophe did. */
  bound: boolean;
  /** A comma stood after it. */
  comma: boolean;
  /** A dot stood after it. */
  dot: boolean;
  /** A syllable of a Korean name (syllables.ts). */
  syllable?: boolean;
}

const MOST_WORDS = 24;
/** In Hebrew the apostrophe makes another letter. */
const HEBREW = /\p{Script=Hebrew}/u;
const WORD = /[\p{L}\p{M}\p{N}']+/gu;

/** Splits a folded name into words; RamiMakhlouf is two. At most 24. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const previous = words.at(-1);
    if (previous) {
      previous.comma = between.includes(',');
      previous.dot = between.startsWith('.');
    }
    let bound = words.length > 0 && !between.includes(' ');
    for (const written of unglue(match[0], text.startsWith(' ال', end))) {
      const bare = written.replaceAll(HEBREW.test(written) ? /^'|'$/g : /'/g, '').toLowerCase();
      if (bare !== '') words.push({ text: bare, written, bound, comma: false, dot: false });
      bound = false;
      if (words.length === MOST_WORDS) return words;
    }
  }
  const last = words.at(-1);
  if (last) last.dot = text.startsWith('.', end);
  return words;
}

const GLUED = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u;

function isGiven(word: string): boolean {
  return LEXICON.classOf(read(canonical(word)).key) !== 0;
}

/** Words typed without the space between: RamiMakhlouf, محمدعبد البصير. */
function unglue(word: string, articleFollows: boolean): string[] {
  if (/.{3}عبد$/.test(word) && (articleFollows || isGiven(word.slice(0, -3)))) return [word.slice(0, -3), 'عبد'];
  if (!/\p{Ll}\p{Lu}/u.test(word) || /^Ma?c/.test(word)) return [word];
  return word.split(GLUED);
}
