import { romanise } from './romanise.ts';
import { encode } from './symbols.ts';

/**
 * One spelling of a word for all who write it joined, split, or with its article: Abdurrahman, Abd al-Rahman and
 * عبد الرحمن all become abd + rahman; Nooruddin and Nur al-Din nur + din; حبيب الله and Habibullah end alike.
 */
export function canonical(word: string): string {
  return /^\p{Script=Arabic}/u.test(word) ? canonicalArabic(word) : canonicalLatin(word);
}

const KEEPS_ARTICLE = /^ال(?:ياس|هام|ماس|طاف|فت|كس|يزا|برت|فريد|فون|اء$|ين$|يا$|ه$|له$)/;

/** The Arabic word without its article; الله and words whose first two letters only look like one stay. */
export function withoutArticle(word: string): string {
  if (word.length < 4 || !word.startsWith('ال') || KEEPS_ARTICLE.test(word)) return word;
  return word.slice(2);
}

function canonicalArabic(word: string): string {
  const abd = /^عبد(?:ال|ل(?=ل))?(.{2,})$/.exec(word);
  if (abd) return `عبد${(abd[1] ?? '').replace(/^(?:ال)?له$/, 'له')}`;
  return withoutArticle(word)
    .replace(/^(.{2,})الدين$/, '$1دين')
    .replace(/^(.{2,})الرحم(ا?)ن$/, '$1رحم$2ن')
    .replace(/(?<=.{2})الله$/, 'له');
}

const ABD_LATIN = /^[cg]?[ae]bd[aeiou]{0,2}(.{3,})$/;
const ALLAH = /^l{1,2}[aeo]{1,2}h?[iu]?$|^laye$/;

function canonicalLatin(word: string): string {
  const abd = ABD_LATIN.exec(word);
  if (abd) return servantOf(servant(abd[1] ?? ''));
  return word
    .replace(/^(.{2,}?)(?:(?:a|e|u|o|ou)[ld]d|(?:u|ou)d)(?:i|ee|ie)ne?$/, '$1din')
    .replace(/^(.{3,}?)(?:o|u|a)ll?ah?$/, compoundOfAllah);
}

/** Abd and whose servant; the d and the h of Abd Hamid are two letters. */
export function servantOf(word: string): string {
  return word.startsWith('h') ? `abd'${word}` : `abd${word}`;
}

function compoundOfAllah(whole: string, stem: string): string {
  return /(?:[ou]ll?ah?|allah)$/.test(whole) ? `${stem}lah` : whole;
}

/** What follows Abd, without the article: lrahman, rrahman and rahman are rahman. */
function servant(rest: string): string {
  if (ALLAH.test(rest)) return 'lah';
  if (rest.length >= 4 && rest.startsWith('l')) return rest.slice(1);
  if (rest.startsWith('shsh')) return rest.slice(2);
  return rest.charAt(0) === rest.charAt(1) ? rest.slice(1) : rest;
}

/** A word as it is compared: its codes, and the same as a string to look it up by. */
export interface Reading {
  latin: string;
  codes: Uint8Array;
  key: string;
}

/** Reads one canonical word. */
export function read(word: string): Reading {
  const codes = encode(word);
  return { latin: romanise(word).replaceAll(/[^a-z0-9]/g, ''), codes, key: String.fromCharCode(...codes) };
}
