import type { Interval } from './interval.ts';
import type { RateDraws } from './rate-draws.ts';

export interface Quiet {
  /** P(no event in the next 12 months), if the rate stays as it is. */
  readonly chance: number;
  /** Whole months without an event at the end of the series. */
  readonly monthsSince: number;
  /** How likely a silence that long would be at the mean rate from the first to the last event (12 months at least). */
  readonly silenceByChance: number;
}

/** D7. A month's count is taken as negative binomial with variance φ × mean, so that P(0) = φ^(−λ/(φ−1)). */
export function quiet(counts: readonly number[], phi: number, { size, months, rates }: RateDraws): Quiet {
  let chance = 0;
  for (let d = 0; d < size; d += 1) chance += emptyMonths(rates[(d + 1) * months - 1] ?? 0, phi, 12) / size;
  return { chance, ...silenceAt(counts, phi, counts.length - 1) };
}

/** P(no event in the 12 months after each month), if that month’s rate stays; the highest rate gives the least chance. */
export function quietHistory(rate: readonly Interval[], phi: number): Interval[] {
  const chance = (of: number) => emptyMonths(of, phi, 12);
  return rate.map(({ low, middle, high }) => ({ low: chance(high), middle: chance(middle), high: chance(low) }));
}

/** The silence as it stood at the end of month t. Before the first event there is none. */
export function silenceAt(counts: readonly number[], phi: number, t: number): Omit<Quiet, 'chance'> {
  const first = counts.findIndex((count) => count > 0);
  if (first < 0 || first > t) return { monthsSince: 0, silenceByChance: 1 };
  let last = t;
  while ((counts[last] ?? 0) === 0) last -= 1;
  let events = 0;
  for (let u = first; u <= last; u += 1) events += counts[u] ?? 0;
  const rate = events / Math.max(12, last - first + 1);
  return { monthsSince: t - last, silenceByChance: emptyMonths(rate, phi, t - last) };
}

/** P(no event in so many months at a monthly rate). */
export function emptyMonths(rate: number, phi: number, months: number): number {
  const spread = phi <= 1.001 ? 1 : Math.log(phi) / (phi - 1);
  return Math.exp(-rate * months * spread);
}
