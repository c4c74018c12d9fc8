import { foldDateText } from '../month-names.ts';
import { parsePartialDate } from '../partial-date.ts';
import type { PartialDate } from '../subject.ts';
import type { Mapping } from './mapping.ts';
import type { RowProblemCode } from './row-problems.ts';

export interface BirthDate {
  date?: PartialDate;
  problem?: { code: RowProblemCode; parameters?: Record<string, string> };
}

/**
 * Reads a date of birth as `parsePartialDate` does, with the book's order of day and month. Hijri dates need no
 * setting: a year below 1500 is nobody's Gregorian year of birth. A day after `today` (ISO) is no date of birth.
 */
export function readBirthDate(text: string, order: Mapping['dateOrder'], today: string): BirthDate {
  const parts = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?: .*)?$/.exec(foldDateText(text));
  const [, first = '', second = '', year = ''] = parts ?? [];
  const swapped = parts !== null && order === 'month-first' && Number(first) <= 12;
  const date = parsePartialDate(swapped ? `${second}/${first}/${year}` : text);
  if (date === undefined || date.date.slice(0, 4) < '1800' || date.date > today) {
    return { problem: { code: 'birth-date-unreadable' } };
  }
  if (parts === null) return fromWords(text, date);
  if (date.date.length < 10 && Number(first) > 0 && Number(second) > 0) {
    return { date, problem: { code: 'birth-date-in-part', parameters: { date: date.date } } };
  }
  const both = Number(first) <= 12 && Number(second) <= 12 && first !== second && Number(first) * Number(second) > 0;
  return both && order === undefined
    ? { date, problem: { code: 'birth-date-ambiguous', parameters: { date: date.date } } }
    : { date };
}

/** An ISO date whose day does not exist is read in part as well. */
function fromWords(text: string, date: PartialDate): BirthDate {
  const iso = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  return iso !== null && date.date.length < 10 && iso[1] !== '00' && iso[2] !== '00'
    ? { date, problem: { code: 'birth-date-in-part', parameters: { date: date.date } } }
    : { date };
}

/** Which order the given dates prove; undefined when none does, or when they disagree. */
export function provenOrder(texts: readonly string[]): Mapping['dateOrder'] {
  const orders = new Set<Mapping['dateOrder']>();
  for (const text of texts) {
    const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(foldDateText(text));
    if (parts === null) continue;
    if (Number(parts[1]) > 12) orders.add('day-first');
    if (Number(parts[2]) > 12) orders.add('month-first');
  }
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
