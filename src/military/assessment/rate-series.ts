import type { RateSeries } from './assessment.ts';
import { changePoints, thresholdOf } from './change-points.ts';
import { neighbourPhi, weighedPosterior } from './dispersion.ts';
import type { Draws } from './draws.ts';
import { type Interval, intervalWithin } from './interval.ts';
import { drawRates, type RateDraws } from './rate-draws.ts';

export const drawsOfRates = 2_000;

/** D1 of one series of monthly counts, with the draws that the other indicators are read from. */
export function rateSeries(
  violence: RateSeries['violence'],
  counts: readonly number[],
  draws: Draws,
): { readonly series: RateSeries; readonly rates: RateDraws } {
  const posterior = weighedPosterior(counts);
  const rates = drawRates(posterior, draws, drawsOfRates);
  const { phi, near } = posterior;
  const threshold = thresholdOf(posterior);
  const changes = changePoints(posterior, rates);
  const rate = bandOf(rates);
  return {
    series: { violence, counts, phi, neighbourPhi: neighbourPhi(counts), threshold, rate, near, changes },
    rates,
  };
}

function bandOf({ size, months, rates }: RateDraws): Interval[] {
  const column = new Float64Array(size);
  return Array.from({ length: months }, (_, t) => {
    for (let d = 0; d < size; d += 1) column[d] = rates[d * months + t] ?? 0;
    return intervalWithin(column);
  });
}
