import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { type Language, languageOfPage } from './language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof en };
  }
}

/** Starts i18next with the three catalogues; `{{n, number}}` is written by the page's own number format. */
export function startI18n(digits: (n: number, language: Language) => string): i18n {
  const i18n = i18next.createInstance();
  void i18n.use(initReactI18next).init({
    lng: languageOfPage(),
    fallbackLng: false,
    defaultNS: 'words',
    resources: { ar: { words: ar }, en: { words: en }, fr: { words: fr } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  i18n.services.formatter?.add('number', (value: unknown, language) =>
    digits(Number(value), (language ?? 'ar') as Language),
  );
  return i18n;
}
