import { logGamma } from '../../src/military/assessment/log-gamma.ts';
import { type Draws, drawsFrom } from '../../src/military/assessment/draws.ts';

const months = 60;
const near = 3;

/** Negative-binomial count of a month: variance φ × mean. */
export const simulatedMonth = (draws: Draws, mean: number, phi: number): number =>
  draws.poisson(draws.gamma(mean / (phi - 1), 1 / (phi - 1)));

export interface Ceiling {
  /** Of 100 series that halve lastingly in month 30: told within three months of it, the whole series seen. */
  readonly whole: number;
  /** The same where the rates before and after, and the direction, are not known either; φ still is. */
  readonly ratesUnknown: number;
  /** Of 100: told by the third month of the lower rate at the latest, no later month seen. */
  readonly atOnce: number;
}

/**
 * The most that any detector can do on the simulated series. It is told what no real one knows: φ, the rate before, the
 * rate after, and that there is one change at most. It calls the month about which most of the likelihood ratio lies
 * (the best rule on average over all months of change, by Neyman and Pearson's lemma); `atOnce` is Page's CUSUM with
 * the same ratios. Each is as sensitive as 2 false alarms in 100 flat series of 60 months let it be, set on series of
 * another seed.
 */
export function ceiling(phi: number, mean: number, drop: number, runs: number, seed: number): Ceiling {
  const after = mean * (1 - drop);
  const ratioOf = (y: number) => logNegative(y, after, phi) - logNegative(y, mean, phi);
  const series = (draws: Draws, to: number) =>
    Array.from({ length: months }, (_, t) => simulatedMonth(draws, t < months / 2 ? mean : to, phi));
  const flat = (detector: Detector) => {
    const draws = drawsFrom(seed + 1);
    const highest = Array.from({ length: Math.max(runs, 1000) }, () => detector(series(draws, mean)).strength);
    return highest.toSorted((one, other) => other - one)[Math.floor(highest.length * 0.02)] ?? 0;
  };
  const found = (detector: Detector) => {
    const least = flat(detector);
    const draws = drawsFrom(seed);
    let right = 0;
    for (let run = 0; run < runs; run += 1) {
      const { strength, at } = detector(series(draws, after));
      if (strength > least && Math.abs(at - months / 2) <= near) right += 1;
    }
    return Math.round((1000 * right) / runs) / 10;
  };
  const known: Detector = (counts) => massAbout(suffixSums(counts.map(ratioOf)));
  const unknown: Detector = (counts) => massAbout(profile(counts, phi));
  const page = (counts: readonly number[], until: number) => {
    let [sum, most] = [0, 0];
    for (let t = 0; t < until; t += 1) most = Math.max(most, (sum = Math.max(0, sum + ratioOf(counts[t] ?? 0))));
    return most;
  };
  const draws = drawsFrom(seed + 1);
  const highest = Array.from({ length: Math.max(runs, 1000) }, () => page(series(draws, mean), months));
  const least = highest.toSorted((one, other) => other - one)[Math.floor(highest.length * 0.02)] ?? 0;
  const again = drawsFrom(seed);
  let told = 0;
  for (let run = 0; run < runs; run += 1) {
    const counts = series(again, after);
    if (page(counts, months / 2) <= least && page(counts, months / 2 + near) > least) told += 1;
  }
  return { whole: found(known), ratesUnknown: found(unknown), atOnce: Math.round((1000 * told) / runs) / 10 };
}

type Detector = (counts: readonly number[]) => { readonly strength: number; readonly at: number };

/** ln P(y) of a negative binomial with variance φ × mean. */
function logNegative(y: number, mean: number, phi: number): number {
  const size = mean / (phi - 1);
  return logGamma(y + size) - logGamma(size) - logGamma(y + 1) - size * Math.log(phi) + y * Math.log(1 - 1 / phi);
}

/** ln of the likelihood ratio of a change in each month: what the months from it on say together. */
function suffixSums(ratios: readonly number[]): number[] {
  let sum = 0;
  return ratios
    .toReversed()
    .map((one) => (sum += one))
    .toReversed();
}

/** The window of seven months with the most of the likelihood ratio, and its middle. */
function massAbout(logs: readonly number[]): { strength: number; at: number } {
  const weights = logs.map((one, t) => (t === 0 ? 0 : Math.exp(Math.min(one, 600))));
  let [strength, at] = [0, 0];
  for (let t = 1; t < weights.length; t += 1) {
    let mass = 0;
    for (let u = Math.max(1, t - near); u <= t + near; u += 1) mass += weights[u] ?? 0;
    if (mass > strength) [strength, at] = [mass, t];
  }
  return { strength, at };
}

const rates = Array.from({ length: 49 }, (_, i) => 4 ** (i / 12 - 2));

/** ln of the mean likelihood over a grid of rates on each side of a month, against one rate throughout. */
function profile(counts: readonly number[], phi: number): number[] {
  const mean = Math.max(counts.reduce((sum, one) => sum + one, 0) / counts.length, 0.1);
  const sums = rates.map((rate) => {
    let sum = 0;
    return [0, ...counts.map((y) => (sum += logNegative(y, mean * rate, phi)))];
  });
  const side = (from: number, to: number) => logMean(sums.map((sum) => (sum[to] ?? 0) - (sum[from] ?? 0)));
  const one = side(0, counts.length);
  return counts.map((_, t) => (t === 0 ? -Infinity : side(0, t) + side(t, counts.length) - one));
}

function logMean(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, one) => sum + Math.exp(one - most), 0) / logs.length);
}
