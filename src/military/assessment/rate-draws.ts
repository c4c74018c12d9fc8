import type { ChangePosterior } from './change-model.ts';
import type { Draws } from './draws.ts';

/** Whole histories of the monthly rate, drawn from the posterior. */
export interface RateDraws {
  readonly size: number;
  readonly months: number;
  /** Rate of month t in draw d at d × months + t. */
  readonly rates: Float64Array;
  /** Rate after / rate before, of each draw in which a new rate begins within two months of t. */
  ratiosAbout(t: number): number[];
}

/** `size` draws: where each stretch ends by the recursion's own weights, then its rate by its Gamma. */
export function drawRates(posterior: ChangePosterior, draws: Draws, size: number): RateDraws {
  const { counts, ahead, stretch, rateOf } = posterior;
  const months = counts.length;
  const rates = new Float64Array(size * months);
  const begins = new Uint8Array(size * months);
  const ends = new Map<number, Float64Array>();
  for (let d = 0; d < size; d += 1) {
    for (let t = 0; t < months; ) {
      const shares = ends.get(t) ?? endsFrom(t);
      const to = t + 1 + firstAbove(shares, draws.uniform() * (shares.at(-1) ?? 1));
      const { shape, rate } = rateOf(t, to);
      rates.fill(draws.gamma(shape, rate), d * months + t, d * months + to);
      begins[d * months + t] = t === 0 ? 0 : 1;
      t = to;
    }
  }
  return { size, months, rates, ratiosAbout };

  function endsFrom(t: number): Float64Array {
    const shares = new Float64Array(months - t);
    let sum = 0;
    for (let to = t + 1; to <= months; to += 1) {
      sum += Math.exp(stretch(t, to) + (ahead[to] ?? 0) - (ahead[t] ?? 0));
      shares[to - t - 1] = sum;
    }
    ends.set(t, shares);
    return shares;
  }

  function ratiosAbout(t: number): number[] {
    const ratios: number[] = [];
    const [first, last] = [Math.max(1, t - 2), Math.min(months - 1, t + 2)];
    for (let d = 0; d < size; d += 1) {
      const row = d * months;
      let near = false;
      for (let u = first; u <= last; u += 1) near ||= begins[row + u] === 1;
      if (near) ratios.push((rates[row + last] ?? 0) / (rates[row + first - 1] ?? 1));
    }
    return ratios;
  }
}

function firstAbove(shares: Float64Array, value: number): number {
  let [low, high] = [0, shares.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shares[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
