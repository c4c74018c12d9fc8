/**
 * The Gregorian date of a day in the tabular Islamic calendar (civil epoch, 30-year cycle of type II).
 * National moon sightings differ from it by a day or two, so whoever uses it says "approximate".
 */
export function gregorianOfHijri(year: number, month: number, day: number): string {
  const days = day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  // 1 Muharram 1 is 16 July 622 of the Julian calendar, 19 July of the Gregorian; `days` is 1 on it.
  return new Date(Date.UTC(622, 6, 18) + days * 86_400_000).toISOString().slice(0, 10);
}
