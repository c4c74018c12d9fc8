import { type Interval, intervalOf } from './interval.ts';
import type { RateDraws } from './rate-draws.ts';

export interface Degradation {
  /** 1 − mean rate of the last 12 months / highest mean rate of any 12 months. */
  readonly drop: Interval;
  /** For the month at each index: P(drop by the end of that month is above one half); NaN before 12 months. */
  readonly halved: readonly number[];
  /** First and last month of the likeliest highest 12 months, as indexes. */
  readonly peak: readonly [from: number, to: number];
  /** P(mean rate of the 12 months to that month is at least half as much again as that of the 12 before). */
  readonly risen: readonly number[];
}

const year = 12;

/** D2. Undefined with fewer than 24 months: there is nothing to compare. */
export function degradation({ size, months, rates }: RateDraws): Degradation | undefined {
  if (months < 2 * year) return undefined;
  const halved = new Float64Array(months);
  const risen = new Float64Array(months);
  const drops: number[] = [];
  const peaks = new Uint32Array(months);
  const means = new Float64Array(months);
  for (let d = 0; d < size; d += 1) {
    let [sum, peak, peakAt] = [0, 0, 0];
    for (let t = 0; t < months; t += 1) {
      sum += (rates[d * months + t] ?? 0) - (t >= year ? (rates[d * months + t - year] ?? 0) : 0);
      if (t < year - 1) continue;
      const mean = Math.max(sum, 0) / year;
      means[t] = mean;
      if (mean > peak) [peak, peakAt] = [mean, t];
      if (mean < 0.5 * peak) halved[t] = (halved[t] ?? 0) + 1;
      if (t >= 2 * year - 1 && mean >= 1.5 * (means[t - year] ?? 0)) risen[t] = (risen[t] ?? 0) + 1;
      if (t === months - 1) drops.push(1 - mean / peak);
    }
    peaks[peakAt] = (peaks[peakAt] ?? 0) + 1;
  }
  const to = peaks.indexOf(Math.max(...peaks));
  const share = (counts: Float64Array, from: number) =>
    Array.from(counts, (count, t) => (t < from ? Number.NaN : count / size));
  return {
    drop: intervalOf(drops),
    halved: share(halved, year - 1),
    risen: share(risen, 2 * year - 1),
    peak: [to - year + 1, to],
  };
}
