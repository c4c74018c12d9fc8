import type { z } from 'zod';
import type { KnownDossier, thoughtOpinionRoutes } from '#thought/contract';
import type { Language } from '../../i18n/language.ts';

export type { KnownDossier };
export type About = z.output<typeof thoughtOpinionRoutes.aboutDossier.response>;
export type Texts = Record<'ara' | 'eng' | 'fra', string>;
export type Spoken = KnownDossier['title'];

const properties = { ar: 'ara', en: 'eng', fr: 'fra' } as const;
const order = ['ar', 'en', 'fr'] as const;

/** Words of a record in the reader's language, else in the first in which they were reviewed, with that language. */
export function wordsFor(said: Spoken, language: Language): { text: string; lang: Language } {
  const lang = [language, ...order].find((one) => (said[properties[one]] ?? '').trim() !== '') ?? language;
  return { text: said[properties[lang]] ?? '', lang };
}

export const noTexts = (): Texts => ({ ara: '', eng: '', fra: '' });

/** Only what was written: a language without words is left out. */
export const writtenOf = (texts: Texts): Partial<Texts> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
