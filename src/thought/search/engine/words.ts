import { lettersOf } from '../../citations/letters.ts';

export const searchLanguages = ['ar', 'en', 'fr'] as const;
export type SearchLanguage = (typeof searchLanguages)[number];

/** A word of a text as it is compared, and where it stands (UTF-16 offsets, end exclusive). */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const JOINERS = '\\u0640\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
const APOSTROPHES = "'’‘ʼʿʾ`´";
const token = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${JOINERS}${APOSTROPHES}]*`, 'gu');
const arabic = /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/;
const joined = new RegExp(`[${JOINERS}]`, 'gu');
const apostrophe = new RegExp(`[${APOSTROPHES}]`, 'gu');
const elided = new RegExp(`^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)[${APOSTROPHES}](?=.)`, 'u');
const possessive = new RegExp(`[${APOSTROPHES}]s?$`, 'u');
const longest = 60;

export const isArabic = (text: string): boolean => arabic.test(text);

/** Digits of any script that stand in texts of the library, as ASCII. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf));
}

/**
 * A word as it is compared: of Arabic its letters without vowels and kashida, without hamza, with one form of alif, ya and
 * ta marbuta, whichever keyboard wrote it; of Latin letters lower case without accents, ligatures undone. Idempotent.
 */
export function normalWord(word: string): string {
  if (isArabic(word)) {
    const digits = asciiDigits(word);
    if (/^\d+$/.test(digits)) return digits;
    return lettersOf(digits).replaceAll('ة', 'ه').replaceAll('ء', '').slice(0, longest);
  }
  const plain = asciiDigits(word)
    .replaceAll(joined, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(apostrophe, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .slice(0, longest);
  // Letters of mathematics, say, are Arabic only once they are undone.
  return isArabic(plain) ? normalWord(plain) : plain;
}

/** What stands in a text as a word, as it is written there. */
export const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

export interface TokenWord {
  readonly cut: number;
  readonly word: string;
}

/** How much of a token is elided, and the word that it is compared as. */
export function wordOfToken(found: string): TokenWord {
  const lower = found.toLowerCase();
  const cut = elided.exec(lower)?.[0].length ?? 0;
  return { cut, word: normalWord(lower.slice(cut).replace(possessive, '')) };
}

/**
 * The words of a text. In French what is elided before an apostrophe falls away, in English the possessive after it.
 * Whoever reads many texts brings a map, in which each token is kept once it was read.
 */
export function spokenOf(text: string, read = new Map<string, TokenWord>()): Spoken[] {
  const words: Spoken[] = [];
  for (const { 0: found, index } of text.matchAll(token)) {
    const before = read.get(found);
    const { cut, word } = before ?? wordOfToken(found);
    if (before === undefined) read.set(found, { cut, word });
    if (word !== '') words.push({ start: index + cut, end: index + found.length, word });
  }
  return words;
}
