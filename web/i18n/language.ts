export type Language = 'ar' | 'en' | 'fr';

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', en: 'English', fr: 'Français' };
export const languageKeys = ['ar', 'en', 'fr'] as const satisfies readonly Language[];

export const directionOf = (language: string): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** What `first-paint.js` put on `<html>`. */
export function languageOfPage(): Language {
  const said = document.documentElement.lang;
  return said === 'en' || said === 'fr' ? said : 'ar';
}

/** Turns the whole page and remembers it on this machine, for the sign-in page of tomorrow. */
export function turnPage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  localStorage.setItem('mithaq.language', language);
}
