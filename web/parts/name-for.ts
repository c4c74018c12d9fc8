import type { Language } from '../i18n/language.ts';

const arabic = /\p{Script=Arabic}/u;

/** Of a name kept in two scripts (`مريم · Maryam`), the one the reader reads. */
export function nameFor(language: Language, name: string): string {
  return name.split(' · ').find((part) => arabic.test(part) === (language === 'ar')) ?? name;
}
