import { type Said, type Spoken, spoken } from './dossier-types.ts';

/** Words in the reader's language, else in the first in which they are written, with the language they are in. */
export function saidIn(said: Said, language: string): { text: string; language: Spoken } {
  const order = [...spoken].sort((a, b) => Number(b === language) - Number(a === language));
  const found = order.find((one) => said[one].trim() !== '') ?? 'ar';
  return { text: said[found], language: found };
}

export const directionFor = (language: Spoken): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
