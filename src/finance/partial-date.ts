import { gregorianOfHijri } from './hijri.ts';
import { foldDateText, monthOf } from './month-names.ts';
import type { PartialDate } from './subject.ts';

const circa =
  /^(?:circa|ca\.?|c\.?|approximately|approx\.?|about|around|possibly|est\.?|estimated|environ|env\.?|vers|حوالي|نحو|تقريبا|في حدود)\s*(?=\d|\p{L})/u;
const between = /^(?:between|entre|from|de|بين|ما بين|من)\s+(.+?)\s+(?:and|et|to|a|و|الي|الى|حتي|حتى)\s*(.+)$/;
const span = /^(.+?)\s+(?:to|until|a|الي|الى)\s+(.+)$/;
const years = /^(\d{4})\s*[-–—/]\s*(\d{4})$/;
const decade = /^(?:(early|mid|late)[ -])?(?:the )?(\d{3})0s$/;

/**
 * Reads a date as lists print it: ISO, `28/09/1955`, `00/04/1984`, `dd/mm/1945`, `10 Dec 1948`, `December 10, 1948`,
 * `circa 1958`, `Between 1958 and 1963`, `01 Jan 1970 to 31 Dec 1972`, `1980s`, in English, French or Arabic, with any
 * digits; a Hijri date (`1390 هـ`, or a year below 1500) is converted and marked approximate. Day stands before month.
 * Undefined when there is no date in it.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  let rest = foldDateText(text).replace(/[.,;،]+$/, '');
  let approximate = false;
  for (let match = circa.exec(rest); match !== null; match = circa.exec(rest)) {
    approximate = true;
    rest = rest.slice(match[0].length);
  }
  const ends = between.exec(rest) ?? years.exec(rest) ?? span.exec(rest);
  if (ends !== null) {
    const from = parsePartialDate(ends[1] ?? '');
    const to = parsePartialDate(ends[2] ?? '');
    if (from === undefined || to === undefined) return from ?? to;
    return rangeOf(from, to, approximate);
  }
  const ten = decade.exec(rest);
  if (ten !== null) {
    const [first, last] = ten[1] === 'early' ? [0, 3] : ten[1] === 'mid' ? [4, 6] : ten[1] === 'late' ? [7, 9] : [0, 9];
    return { date: `${ten[2]}${first}`, until: `${ten[2]}${last}`, approximate: true };
  }
  const single = parseSingle(rest);
  return single === undefined ? undefined : approximate ? { ...single, approximate: true } : single;
}

/** Every date of a field that holds several: `(1) 1958. (2) 10 May 1960`, `1958; 1960`. */
export function parsePartialDates(text: string): PartialDate[] {
  const whole = parsePartialDate(text);
  const pieces = text.split(/\(\d{1,2}\)|[;|\n]/).filter((piece) => /\d|[٠-٩۰-۹]/.test(piece));
  if (pieces.length < 2) return whole === undefined ? [] : [whole];
  return pieces.map(parsePartialDate).filter((date) => date !== undefined);
}

function rangeOf(from: PartialDate, to: PartialDate, approximate: boolean): PartialDate {
  const mark = approximate || from.approximate || to.approximate ? ({ approximate: true } as const) : {};
  const until = to.until ?? to.date;
  const year = from.date.slice(0, 4);
  // "01 Jan 1970 to 31 Dec 1970" is how one list says 1970.
  if (from.date.endsWith('-01-01') && until.endsWith('-12-31')) {
    return until.startsWith(year) ? { date: year, ...mark } : { date: year, until: until.slice(0, 4), ...mark };
  }
  if (from.date === until) return { date: from.date, ...mark };
  return until < from.date ? { date: until, until: from.date, ...mark } : { date: from.date, until, ...mark };
}

function parseSingle(text: string): PartialDate | undefined {
  const hijri = /(?:ه|هـ|\bah)\.?$/.test(text);
  const bare = text.replace(/\s*(?:هـ|ه|م|ad|ah|ce)\.?$/, '').trim();
  const parts = numeric(bare) ?? worded(bare);
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  if (hijri || (year >= 1200 && year < 1500)) return fromHijri(year, month, day);
  if (year < 1500 || year > 2200) return undefined;
  return { date: joined(year, month, day) };
}

type Parts = [year: number, month: number, day: number];

function numeric(text: string): Parts | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ].*)?)?)?$/.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0)];
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return [Number(compact[1]), Number(compact[2]), Number(compact[3])];
  const dayFirst = /^(?:(\d{1,2}|dd|d)\s*[-/.]\s*)?(\d{1,2}|mm|m)\s*[-/.]\s*(\d{4})(?: .*)?$/.exec(text);
  if (dayFirst === null) return undefined;
  const day = Number(dayFirst[1] ?? 0) || 0;
  const month = Number(dayFirst[2]) || 0;
  // A day without a month says nothing but the year; a month above twelve is a day in American order.
  if (month > 12 && day <= 12) return [Number(dayFirst[3]), day, month];
  return [Number(dayFirst[3]), month, month === 0 ? 0 : day];
}

function worded(text: string): Parts | undefined {
  const words = text
    .replace(/[.,،]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er)\b/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const dayFirst = /^(?:(\d{1,2})[ -])?(\D+?)[ -]?(\d{4})$/.exec(words);
  if (dayFirst !== null) {
    const month = monthOf(dayFirst[2] ?? '');
    if (month !== undefined) return [Number(dayFirst[3]), month, Number(dayFirst[1] ?? 0)];
  }
  const monthFirst = /^(\D+?) (\d{1,2}) (\d{4})$/.exec(words);
  const month = monthFirst === null ? undefined : monthOf(monthFirst[1] ?? '');
  return monthFirst === null || month === undefined ? undefined : [Number(monthFirst[3]), month, Number(monthFirst[2])];
}

function joined(year: number, month: number, day: number): string {
  const y = String(year);
  if (month < 1 || month > 12) return y;
  const m = `${y}-${String(month).padStart(2, '0')}`;
  return day < 1 || day > daysIn(year, month) ? m : `${m}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function fromHijri(year: number, month: number, day: number): PartialDate | undefined {
  if (year < 1200 || year > 1600) return undefined;
  if (month >= 1 && month <= 12 && day >= 1 && day <= 30) {
    return { date: gregorianOfHijri(year, month, day), approximate: true };
  }
  const first = gregorianOfHijri(year, month >= 1 && month <= 12 ? month : 1, 1);
  const last = gregorianOfHijri(year, month >= 1 && month <= 12 ? month : 12, 29);
  const cut = month >= 1 && month <= 12 ? 7 : 4;
  return rangeOf({ date: first.slice(0, cut) }, { date: last.slice(0, cut) }, true);
}
