import type { RateDraws } from './rate-draws.ts';

export interface Quiet {
  /** P(no event in the next 12 months), if the rate stays as it is. */
  readonly chance: number;
  /** Whole months without an event at the end of the series. */
  readonly monthsSince: number;
  /** How likely a silence that long would be at the mean rate of the highest 12 months; 1 with no silence. */
  readonly silenceByChance: number;
}

/** D7. A month's count is taken as negative binomial with variance φ × mean, so that P(0) = φ^(−λ/(φ−1)). */
export function quiet(counts: readonly number[], phi: number, { size, months, rates }: RateDraws): Quiet {
  let chance = 0;
  for (let d = 0; d < size; d += 1) chance += emptyMonths(rates[(d + 1) * months - 1] ?? 0, phi, 12) / size;
  const last = counts.findLastIndex((count) => count > 0);
  const monthsSince = counts.length - 1 - last;
  const highest = Math.max(...highestYears(counts));
  return { chance, monthsSince, silenceByChance: emptyMonths(highest / 12, phi, monthsSince) };
}

/** P(no event in so many months at a monthly rate). */
export function emptyMonths(rate: number, phi: number, months: number): number {
  const spread = phi <= 1.001 ? 1 : Math.log(phi) / (phi - 1);
  return Math.exp(-rate * months * spread);
}

/** Sums of every 12 months in a row; of fewer months, the whole sum. */
function highestYears(counts: readonly number[]): number[] {
  if (counts.length < 12) return [counts.reduce((sum, count) => sum + count, 0)];
  return Array.from({ length: counts.length - 11 }, (_, t) =>
    counts.slice(t, t + 12).reduce((sum, count) => sum + count, 0),
  );
}
