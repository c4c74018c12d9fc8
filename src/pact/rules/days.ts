const DAY = 86_400_000;

/** Whole days from one day (`2026-03-01`) to another; negative where the other lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day (UTC) of a version, which is when it was stated. */
export const dayOf = (version: string): string => version.slice(0, 10);

/** The later of two days. */
export const later = (one: string, other: string): string => (one > other ? one : other);

/** Whether two STIX times are the same moment, however many digits of the second they are written with. */
export const sameTime = (one: string, other: string): boolean => sixDigits(one) === sixDigits(other);

const sixDigits = (time: string): string =>
  time.replace(/(?:\.(\d+))?Z$/, (_, fraction: string = '') => `.${fraction.padEnd(6, '0')}Z`);
