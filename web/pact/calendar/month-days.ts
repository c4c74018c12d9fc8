/** Which calendar a month is of; the other stands beside it. Umm al-Qura, as the states of the Gulf publish it. */
export type Leading = 'gregorian' | 'hijri';

const calendars = { gregorian: 'en-u-ca-gregory-nu-latn', hijri: 'en-u-ca-islamic-umalqura-nu-latn' } as const;
const formatters = (['gregorian', 'hijri'] as const).map(
  (leading) =>
    [
      leading,
      new Intl.DateTimeFormat(calendars[leading], {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      }),
    ] as const,
);
const formatterOf = new Map<Leading, Intl.DateTimeFormat>(formatters);

/** Year, month and day of a day (`2026-11-26`) in a calendar. */
export function partsOf(day: string, leading: Leading): { year: number; month: number; day: number } {
  const parts = formatterOf.get(leading)?.formatToParts(new Date(day)) ?? [];
  // In English a Hijri year is a `relatedYear` in some engines, with its era beside it.
  const of = (...types: string[]) => Number.parseInt(parts.find(({ type }) => types.includes(type))?.value ?? '', 10);
  return { year: of('year', 'relatedYear'), month: of('month'), day: of('day') };
}

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day of the month of this calendar in which a day lies, in order. */
export function monthOf(day: string, leading: Leading): string[] {
  const { month, day: number } = partsOf(day, leading);
  const first = dayAfter(day, 1 - number);
  const days: string[] = [];
  for (let next = first; partsOf(next, leading).month === month; next = dayAfter(next, 1)) days.push(next);
  return days;
}

/** The days in rows of seven; what is of another month is left empty. `begins`: 0 for Sunday. */
export function weeksOf(days: readonly string[], begins: number): (string | undefined)[][] {
  const lead = (new Date(days[0] ?? '').getUTCDay() - begins + 7) % 7;
  const cells: (string | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  const weeks: (string | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => undefined)]);
  }
  return weeks;
}
