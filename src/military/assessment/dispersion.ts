import { type ChangePosterior, changePosterior } from './change-model.ts';

const grid = [1, 1.5, 2, 3, 4, 6, 8, 12, 20] as const;

/**
 * φ, how much more the counts of neighbouring months vary than a Poisson's would (1: not at all).
 * The published formula, mean[(y_t − y_{t−1})² / (y_t + y_{t−1})], comes out too low where months are few or empty and
 * then sees changes where there are none; it is printed beside this one. This one weighs a grid of φ by how likely the
 * counts are under each, all ways of cutting them into stretches summed, and takes the mean.
 */
export function weighedPosterior(counts: readonly number[]): ChangePosterior {
  const evidence = grid.map((phi) => changePosterior(counts, phi, false).evidence);
  const most = Math.max(...evidence);
  const weights = evidence.map((one) => Math.exp(one - most));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const phi = grid.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0) / whole;
  return changePosterior(counts, Math.round(phi * 100) / 100);
}

/** φ by the formula of neighbouring months, at least 1; 1 where no two neighbours have an event. */
export function neighbourPhi(counts: readonly number[]): number {
  let [sum, pairs] = [0, 0];
  for (let t = 1; t < counts.length; t += 1) {
    const [one, other] = [counts[t] ?? 0, counts[t - 1] ?? 0];
    if (one + other === 0) continue;
    sum += (one - other) ** 2 / (one + other);
    pairs += 1;
  }
  return pairs === 0 ? 1 : Math.max(1, sum / pairs);
}
