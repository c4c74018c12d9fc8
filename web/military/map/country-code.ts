import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const alpha2 = new Map(
  (codes as string[][]).flatMap(([two = '', three = '', digits = '']) =>
    [two, three, digits].map((code) => [code, two]),
  ),
);

/** ISO 3166-1 alpha-2 of alpha-2, alpha-3 or three digits; undefined where ISO has no code: such ground belongs to no record. */
export const countryCode = (code: unknown): string | undefined =>
  typeof code === 'number' ? alpha2.get(String(code).padStart(3, '0')) : alpha2.get(String(code));

/** A state as the reader's language calls it (CLDR). */
export function countryNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  // CLDR calls the invented states of an exercise (XA, XB) by names of its own tests.
  return (code) => (countryCode(code) === undefined ? code : (names.of(code) ?? code));
}
