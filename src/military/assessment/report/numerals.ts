import type { Language } from '#base';

/** A number with so many decimals at most, in the language's digits; no locale of the machine. NaN is a dash. */
export function numeral(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : '∞';
  const fixed = value.toFixed(decimals);
  return inDigits(decimals > 0 ? fixed.replace(/\.?0+$/, '') : fixed, language);
}

/** Three digits that matter: ratios and rates may be tiny or huge. */
export function significant(value: number, language: Language): string {
  if (!Number.isFinite(value)) return numeral(value, language);
  const size = Math.abs(value);
  if (size >= 10_000) return `>${inDigits('10000', language)}`;
  return size > 0 && size < 0.001
    ? `<${inDigits('0.001', language)}`
    : numeral(value, language, size >= 100 ? 0 : size >= 1 ? 1 : 3);
}

/** Digits and decimal sign of a text, as the language writes them. */
export function inDigits(text: string, language: Language): string {
  if (language === 'ar') {
    return text.replace(/(?<=\d)\.(?=\d)/g, '٫').replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
  }
  return language === 'fr' ? text.replace(/(?<=\d)\.(?=\d)/g, ',') : text;
}

/** YYYY-MM or YYYY-MM-DD; in Arabic with strokes: Arabic-Indic digits about a hyphen would be read backwards. */
export const dateIn = (date: string, language: Language): string =>
  inDigits(language === 'ar' ? date.replaceAll('-', '/') : date, language);

/** Figures with signs between them that must be read from left to right whatever stands about them. */
export const leftToRight = (text: string): string => text.replace(/[\d٠-٩][\d٠-٩٫.,]*/g, '\u200E$&\u200E');
