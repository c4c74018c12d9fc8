import type { Subject } from './dossier-types.ts';

const partialDate = /^(~?)\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)$/;

/** What a person typed as lines, without what is empty. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Dates as lines: `1971-03-02`, `~1971` where it is not certain. */
export const datesAsText = (dates: Subject['birthDates']): string =>
  dates.map(({ date, about }) => (about === true ? `~${date}` : date)).join('\n');

/** Gives the dates, or the first line that is none. */
export function datesFrom(text: string): { dates: Subject['birthDates'] } | { bad: string } {
  const dates: Subject['birthDates'] = [];
  for (const line of linesOf(latinDigits(text))) {
    const found = partialDate.exec(line);
    if (found?.[2] === undefined) return { bad: line };
    dates.push({ date: found[2], ...(found[1] === '~' && { about: true }) });
  }
  return { dates };
}

/** Gives the countries, or the first word that is none. */
export function countriesFrom(text: string): { countries: string[] } | { bad: string } {
  const words = text
    .toUpperCase()
    .split(/[\s,،;]+/)
    .filter((word) => word !== '');
  const bad = words.find((word) => !/^[A-Z]{2}$/.test(word));
  return bad === undefined ? { countries: [...new Set(words)] } : { bad };
}

/** Arabic and Persian digits as they are typed on keyboards of the region. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0x0f));
