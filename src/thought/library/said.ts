import { type Language, languages } from '#base';
import type { Said } from './public-library.ts';

const codes: Readonly<Record<Language, 'ara' | 'eng' | 'fra'>> = { ar: 'ara', en: 'eng', fr: 'fra' };
type Spoken = Readonly<Partial<Record<'ara' | 'eng' | 'fra', string | undefined>>>;

/** Words of a record, by the languages of the house; one that is empty was not said. */
export function saidOf(words: Spoken): Said {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = words[codes[language]];
      return text === undefined || text.trim() === '' ? [] : [[language, text]];
    }),
  );
}

/** The words in a language, else in the first in which there are any, with that language. */
export function inLanguage(said: Said, language: Language): { text: string; language: Language } {
  const found = [language, ...languages].find((one) => said[one] !== undefined) ?? language;
  return { text: said[found] ?? '', language: found };
}

/** A moment of STIX as RFC 3339 in milliseconds, so that the same moment is the same text. */
export const instant = (version: string): string => new Date(version).toISOString();
