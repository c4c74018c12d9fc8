/**
 * How likely a lasting drop of the rate would be seen, by a rule that is printed with the result: 12 months at the
 * rate's level and 12 below it, G = what a change explains in log-likelihood divided by φ, power = Φ((G − c) / √(2G)).
 * c is fitted once to simulated series (bench/military/assess.ts prints rule and simulation side by side).
 */
export const powerRule = { months: 12, c: 3.5, enough: 0.8 } as const;

/** P(a drop of this share is seen) at a mean rate a month and a φ. */
export function powerToSee(share: number, mean: number, phi: number, months: number = powerRule.months): number {
  if (mean <= 0) return 0;
  const after = mean * (1 - share);
  const middle = (mean + after) / 2;
  const entropy = (rate: number) => (rate > 0 ? rate * Math.log(rate / middle) : 0);
  const gain = (months * (entropy(mean) + entropy(after))) / phi;
  return gain <= 0 ? 0 : below((gain - powerRule.c) / Math.sqrt(2 * gain));
}

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17: error below 1e-7). */
function below(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const series =
    ((((1.330_274_429 * t - 1.821_255_978) * t + 1.781_477_937) * t - 0.356_563_782) * t + 0.319_381_53) * t;
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}
