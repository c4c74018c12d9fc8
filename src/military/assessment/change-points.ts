import type { ChangePosterior } from './change-model.ts';
import { type Interval, intervalOf } from './interval.ts';
import type { RateDraws } from './rate-draws.ts';

export interface ChangePoint {
  /** Months from the beginning of the series: the first month of the new rate. */
  readonly at: number;
  /** P(a new rate begins within two months of it). */
  readonly probability: number;
  /** Rate after / rate before, with 90 %, over the draws in which a change is near. */
  readonly ratio: Interval;
}

/**
 * What is called a change: at least this probability within two months. Higher where the mean is below three times φ, and higher
 * still below φ, for there chance makes bumps. Chosen on simulated series only, never on known events, so that 60 flat months give a false change
 * in at most 2 of 100 (bench/military/assess.ts prints it).
 */
export const changeThresholds = {
  usual: 0.56,
  sparse: 0.7,
  sparseBelow: 3,
  scarce: 0.95,
  scarceBelow: 1,
} as const;

export function thresholdOf({ counts, phi }: ChangePosterior): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(counts.length, 1);
  if (mean < changeThresholds.scarceBelow * phi) return changeThresholds.scarce;
  return mean < changeThresholds.sparseBelow * phi ? changeThresholds.sparse : changeThresholds.usual;
}

/** The months most likely to begin a new rate, strongest first found, told in the order of time. */
export function changePoints(posterior: ChangePosterior, draws: RateDraws): ChangePoint[] {
  const threshold = thresholdOf(posterior);
  const { near, at } = posterior;
  const left = new Set(at.keys());
  const found: { at: number; probability: number }[] = [];
  for (;;) {
    const [best, probability] = strongest(posterior, left);
    if (best < 0 || probability < threshold) break;
    let peak = best;
    for (const t of left) if (Math.abs(t - best) <= 2 && (at[t] ?? 0) > (at[peak] ?? 0)) peak = t;
    found.push({ at: peak, probability: found.length === 0 ? (near[best] ?? 0) : probability });
    for (let t = peak - 2; t <= peak + 2; t += 1) left.delete(t);
    left.delete(best);
  }
  return found
    .toSorted((one, other) => one.at - other.at)
    .map((point) => ({ ...point, ratio: intervalOf(draws.ratiosAbout(point.at)) }));
}

/** A window that overlaps one already told counts only with what is left of its months. */
function strongest({ near, at }: ChangePosterior, left: ReadonlySet<number>): [number, number] {
  let [best, most] = [-1, 0];
  for (const t of left) {
    let mass = 0;
    let untouched = true;
    for (let u = t - 2; u <= t + 2; u += 1) {
      if (left.has(u)) mass += at[u] ?? 0;
      else if (u >= 1 && u < at.length) untouched = false;
    }
    const chance = untouched ? (near[t] ?? 0) : Math.min(mass, near[t] ?? 0);
    if (chance > most || (chance === most && (at[t] ?? 0) > (at[best] ?? 0))) [best, most] = [t, chance];
  }
  return [best, most];
}
