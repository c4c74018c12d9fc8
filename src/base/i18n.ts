/** The languages every string exists in. Arabic is the default and is designed first. */
export const languages = ['ar', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'ar';

/** One sentence in every language; `{name}` marks a parameter. */
export type Text = Readonly<Record<Language, string>>;
export type TextParameters = Readonly<Record<string, string | number>>;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}

/** Fills `{name}` in the sentence of the wanted language. An unknown name is left as it stands, so that it is seen. */
export function say(text: Text, language: Language, parameters: TextParameters = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : String(value);
  });
}

/** The first language of an `Accept-Language` header (RFC 9110 §12.5.4) that we speak. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = rest.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((w) => w.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map((w) => w.tag).find(isLanguage) ?? defaultLanguage;
}
