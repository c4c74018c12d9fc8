import type { Language } from '../i18n/language.ts';

const properties = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

/** Of the words of a record (`{ ara, eng, fra }`, ISO 639-3), those in the reader's language. */
export const wordsIn = (
  language: Language,
  words: { readonly ara: string; readonly eng: string; readonly fra: string },
): string => words[properties[language]];
