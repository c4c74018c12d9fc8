import { introduces } from './introducing-words.ts';
import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';

/** Words of a text that belong together; end exclusive. */
export interface Clause {
  from: number;
  to: number;
  /** Between ornate brackets ﴿ ﴾: whoever wrote it says that it is the Quran, word by word. */
  marked: boolean;
  /** Whether it is all that the text has. */
  alone: boolean;
  /** Between marks of quotation, or after a colon and a word that introduces: whoever wrote it quotes. */
  led: boolean;
}

/** What stands before somebody's words. */
const leading = /[«"“„‹([{<|]/;
/** *قال الله في كتابه:* the word that introduces is one of the last before the colon. */
const LEADING_WORDS = 4;

function leads(text: QuotingText, word: number): boolean {
  const gap = text.gapBefore(word);
  if (leading.test(gap)) return true;
  const before = text.words.slice(Math.max(0, word - LEADING_WORDS), word);
  return gap.includes(':') && before.some(({ letters }) => introduces(letters));
}

/** What parts a quotation from what is said about it. A comma does not: many write one at a pause. */
const parting = /[:؛.!?؟"«»“”„‹›()[\]{}<>…\n\r|=/\\﴿﴾–—]/;

/**
 * The parts between brackets, marks of quotation, colons, full stops and lines. The opening formula is a part of its own:
 * many write it before the first verse of a surah, as prints do.
 */
export function clausesOf(text: QuotingText, index: QuranIndex): Clause[] {
  const clauses: Clause[] = [];
  let marked = false;
  let from = 0;
  for (let at = 0; at <= text.words.length; at += 1) {
    const gap = text.gapBefore(at);
    const formula = opensAt(text, index, at) || opensAt(text, index, at - FORMULA);
    if (at < text.words.length && !formula && !parting.test(gap)) continue;
    if (at > from)
      clauses.push({
        from,
        to: at,
        marked,
        alone: from === 0 && at === text.words.length,
        led: leads(text, from),
      });
    from = at;
    const sign = Math.max(gap.lastIndexOf('﴿'), gap.lastIndexOf('﴾'));
    // Some write the brackets the other way round: the first one opens.
    if (sign >= 0) marked = isNumber(gap) ? marked : !marked;
  }
  return clauses;
}

/** Words of the opening formula, the first verse of all. */
const FORMULA = 4;

function opensAt(text: QuotingText, index: QuranIndex, word: number): boolean {
  for (let at = 0; at < FORMULA; at += 1)
    if (index.spellingsAt[at]?.includes(text.ids[word + at] ?? -1) !== true) return false;
  return true;
}

/** `﴿٢﴾`: the number of a verse in brackets of its own opens and closes nothing. */
const isNumber = (gap: string): boolean => /[﴿﴾]\s*[\d\u0660-\u0669\u06F0-\u06F9]+\s*[﴿﴾]/.test(gap);
