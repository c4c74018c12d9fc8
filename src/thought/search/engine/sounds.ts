import type { SearchLanguage } from './words.ts';

/** In order: each takes what the ones before it left. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/tion/g, 'sion'],
  [/eaux|eau|aux|au/g, 'o'],
  [/oe|ai|ei|ay|ey/g, 'e'],
  [/ou|oo/g, 'u'],
  [/gn/g, 'n'],
  [/s?ch|sh/g, '%'],
  [/qu|ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/e(?=[nm][^aeiou])/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?:ent|er|es|ed|e|s|t|d)$/, ''],
];

/** Letters of Arabic that are one sound to many of those who type them. */
const arabic: ReadonlyMap<string, string> = new Map(
  Object.entries({ ظ: 'ض', ذ: 'د', ز: 'د', ث: 'ت', ط: 'ت', ص: 'س', ق: 'ك', ح: 'ه' }),
);

/**
 * What is left of a word where it was written by ear: *kalifat*, *attentas*, العضيم. Two words with the same key sound
 * alike; of fewer than three sounds there is none. Takes a stem or a word as `normalWord` leaves it.
 */
export function soundOf(language: SearchLanguage, word: string): string | undefined {
  const key =
    language === 'ar'
      ? Array.from(word, (letter) => arabic.get(letter) ?? letter)
          .join('')
          .replaceAll(/(.)\1+/g, '$1')
      : latin.reduce((left, [from, to]) => left.replace(from, to), word);
  return key.length >= 3 ? key : undefined;
}
