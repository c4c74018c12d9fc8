import type { GroupEvent } from './event.ts';
import { districtOf, placed } from './reach.ts';

/** Effective number of districts over the 12 months to the end of each month; NaN with fewer than `fewest` events. */
export function reachHistory(events: readonly GroupEvent[], from: number, months: number, fewest: number): number[] {
  const byMonth: string[][] = Array.from({ length: months }, () => []);
  for (const event of placed(events)) byMonth[event.month - from]?.push(districtOf(event));
  const counts = new Map<string, number>();
  let whole = 0;
  return byMonth.map((districts, t) => {
    for (const one of districts) counts.set(one, (counts.get(one) ?? 0) + 1);
    whole += districts.length;
    for (const one of byMonth[t - 12] ?? []) {
      const left = (counts.get(one) ?? 0) - 1;
      if (left === 0) counts.delete(one);
      else counts.set(one, left);
      whole -= 1;
    }
    if (whole < fewest) return Number.NaN;
    // In a fixed order, so that the sum is the same to the last bit however the districts came in.
    const sorted = [...counts.values()].toSorted((one, other) => one - other);
    return Math.exp(-sorted.reduce((sum, count) => sum + (count / whole) * Math.log(count / whole), 0));
  });
}
