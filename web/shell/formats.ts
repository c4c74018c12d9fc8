import type { Language } from '../i18n/language.ts';

/** A plain day (`2026-11-23`) is that day wherever it is read: read as midnight UTC it would be the day before in the west. */
const atNoon = (at: string | Date): Date =>
  new Date(typeof at === 'string' && at.length === 10 ? `${at}T12:00:00` : at);

/** Numbers and dates as the reader's language and the node's state write them. */
export interface Formats {
  number(n: number): string;
  percent(share: number): string;
  bytes(n: number): string;
  /** `23 November 2026` */
  date(at: string | Date): string;
  /** `Nov 2026`, of `2026-11` */
  month(at: string): string;
  /** `Monday, 23 November 2026` */
  weekday(at: string | Date): string;
  /** `23/11/2026, 14:05` */
  moment(at: string | Date): string;
  /** `25 Nov 2026, 06:00 UTC`: what is written in one time for all readers. */
  utc(at: string | Date): string;
  /** The same day in the Umm al-Qura calendar. */
  hijri(at: string | Date): string;
  /** `3 hours ago`, `in 2 days` */
  relative(at: string | Date, now: Date): string;
  duration(hours: number): string;
  /** `4.2 seconds`, `3 minutes`: between two moments, where seconds count. */
  elapsed(milliseconds: number): string;
  list(parts: readonly string[]): string;
}

const steps = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** The state's locale where it speaks the reader's language (`ar-SA`, `fr-SN`), else the plain language: it decides digits. */
export function localeOf(language: Language, nodeLocale: string): string {
  if (nodeLocale.split('-')[0] === language) return nodeLocale;
  return language === 'en' ? 'en-GB' : language;
}

export function formatsFor(language: Language, nodeLocale: string): Formats {
  const locale = localeOf(language, nodeLocale);
  // The calendar is always said: `ar-SA` alone would silently print Hijri.
  const gregorian = `${locale}-u-ca-gregory`;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(gregorian, { dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(gregorian, { year: 'numeric', month: 'short' });
  const weekday = new Intl.DateTimeFormat(gregorian, { dateStyle: 'full' });
  const moment = new Intl.DateTimeFormat(gregorian, { dateStyle: 'medium', timeStyle: 'short' });
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const utc = new Intl.DateTimeFormat(gregorian, { ...parts, timeZone: 'UTC', timeZoneName: 'short' });
  const hijri = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, { dateStyle: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unit = (n: number, name: string, digits: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: name.endsWith('byte') ? 'short' : 'long',
      maximumFractionDigits: digits,
    }).format(n);
  return {
    number: (n) => number.format(n),
    percent: (share) => percent.format(share),
    bytes: (n) => {
      const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
      const power = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, n)) / 3));
      return unit(n / 1000 ** power, sizes[power] ?? 'byte', power === 0 ? 0 : 1);
    },
    date: (at) => day.format(atNoon(at)),
    month: (at) => month.format(atNoon(`${at}-01`)),
    weekday: (at) => weekday.format(atNoon(at)),
    moment: (at) => moment.format(new Date(at)),
    utc: (at) => utc.format(new Date(at)),
    hijri: (at) => hijri.format(atNoon(at)),
    relative: (at, now) => {
      const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
      const [name, size] = steps.find(([, s]) => Math.abs(seconds) >= s) ?? (['second', 1] as const);
      return relative.format(Math.round(seconds / size), name);
    },
    duration: (hours) => (hours < 48 ? unit(hours, 'hour', hours < 10 ? 1 : 0) : unit(hours / 24, 'day', 1)),
    elapsed: (milliseconds) => {
      const seconds = milliseconds / 1000;
      if (seconds < 120) return unit(seconds, 'second', seconds < 10 ? 1 : 0);
      return seconds < 7200 ? unit(seconds / 60, 'minute', 0) : unit(seconds / 3600, 'hour', 1);
    },
    list: (parts) => list.format(parts),
  };
}
