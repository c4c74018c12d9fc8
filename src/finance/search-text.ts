const arabicFamilies: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىیې]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/ـ/g, ''],
];

/**
 * Folds text for "contains" searches in lists and books: compatibility forms, case, diacritics and the Arabic letter
 * families that people type for one another. Not for matching names: that is `#names`.
 */
export function searchText(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase();
  return arabicFamilies
    .reduce((t, [letters, one]) => t.replace(letters, one), folded)
    .replace(/\s+/g, ' ')
    .trim();
}
