import { seeded } from '../matching/random.ts';

/** Numbers drawn from a fixed seed: the same on every machine, so that an interval can be made again. */
export interface Draws {
  /** In [0, 1). */
  uniform(): number;
  normal(): number;
  /** Mean shape / rate. */
  gamma(shape: number, rate: number): number;
  poisson(mean: number): number;
}

export function drawsFrom(seed: number): Draws {
  const uniform = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal, gamma, poisson };

  /** Marsaglia and Tsang (2000); below shape 1 by the usual power of a uniform. */
  function gamma(shape: number, rate: number): number {
    if (shape < 1) return gamma(shape + 1, rate) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / rate;
    }
  }

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 30) {
      const half = Math.floor(mean / 2);
      return poisson(half) + poisson(mean - half);
    }
    const least = Math.exp(-mean);
    let [count, product] = [0, 1 - uniform()];
    while (product > least) {
      count += 1;
      product *= 1 - uniform();
    }
    return count;
  }
}
