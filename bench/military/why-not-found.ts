import type { RateSeries } from '#military';
import { powerToSee } from '../../src/military/assessment/power.ts';

export interface NotFound {
  readonly why:
    | 'another change there, the other way'
    | 'called in another month'
    | 'too few events for a halving to be told'
    | 'a step in the counts, not called'
    | 'no change in the counts, or one the other way';
  /** Mean events a month of the six months before it, and of the six from it on. */
  readonly before: number;
  readonly after: number;
  /** The difference in its standard deviations, by φ. */
  readonly deviations: number;
  /** Months from the event to the nearest change called the right way within half a year. */
  readonly monthsOff?: number;
}

const side = 6;

/**
 * Why a registered event is not found: judged by the counts about it, not by what detects changes. A step is one of two standard
 * deviations or more between the half-years before and after, in the direction expected. Nothing here is used to choose anything.
 */
export function whyNotFound({ counts, phi, changes }: RateSeries, at: number, expected: 'up' | 'down'): NotFound {
  const mean = (from: number, to: number) => {
    const some = counts.slice(Math.max(0, from), to);
    return some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length);
  };
  const [before, after] = [mean(at - side, at), mean(at, at + side)];
  const spread = Math.sqrt((phi * Math.max(before + after, 1e-9)) / side);
  const deviations = (after - before) / spread;
  const right = (ratio: number) => (expected === 'up' ? ratio > 1 : ratio < 1);
  const off = changes
    .filter((change) => right(change.ratio.middle) && Math.abs(change.at - at) <= side)
    .map((change) => change.at - at)
    .toSorted((one, other) => Math.abs(one) - Math.abs(other))[0];
  const seen = { before: round(before), after: round(after), deviations: round(deviations) };
  if (changes.some((change) => Math.abs(change.at - at) <= 1))
    return { why: 'another change there, the other way', ...seen };
  if (off !== undefined) return { why: 'called in another month', ...seen, monthsOff: off };
  if ((expected === 'up' ? deviations : -deviations) >= 2) return { why: 'a step in the counts, not called', ...seen };
  if (powerToSee(0.5, Math.max(before, after), phi, side) < 0.5)
    return { why: 'too few events for a halving to be told', ...seen };
  return { why: 'no change in the counts, or one the other way', ...seen };
}

const round = (value: number): number => Math.round(value * 10) / 10;
