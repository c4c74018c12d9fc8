import type { GroupEvent } from './event.ts';
import type { Interval } from './interval.ts';

export interface SelfExcitation {
  readonly events: number;
  /** Events that one event sets off, on average. */
  readonly branching: number;
  /** Lowest and highest of the same over periods of two years: how far it can be trusted. */
  readonly range: readonly [low: number, high: number];
  /** Events a day that none set off. */
  readonly background: number;
  /** Days after which half of what an event sets off has happened. */
  readonly halfLife: number;
  /** Each period of two years with enough events, the last first; `branching` with 90 % while the half-life is held. */
  readonly periods: readonly ExcitedPeriod[];
}

export interface ExcitedPeriod {
  /** Days since 1970: the first, and the first that is no longer in it. */
  readonly from: number;
  readonly to: number;
  readonly events: number;
  readonly branching: Interval;
  readonly halfLife: number;
}

const fewest = 100;
const twoYears = 730;

/** D6 over the last two years of `lastDay`; undefined with fewer than 100 events known to the day. */
export function selfExcitation(events: readonly GroupEvent[], lastDay: number): SelfExcitation | undefined {
  const days = events.filter(({ datePrecision }) => datePrecision <= 1).map(({ day }) => day);
  const sorted = Float64Array.from(days).sort();
  const fits: { fit: Fit; period: ExcitedPeriod }[] = [];
  for (let to = lastDay + 1; to > (sorted[0] ?? to); to -= twoYears) {
    const times = spread(sorted.filter((day) => day >= to - twoYears && day < to)).map((day) => day - (to - twoYears));
    if (times.length < fewest && fits.length === 0) return undefined;
    if (times.length < fewest) continue;
    const fit = fitHawkes(times, twoYears);
    const branching = { ...likelyBranching(times, twoYears, fit), middle: fit.branching };
    const period = { from: to - twoYears, to, events: times.length, branching, halfLife: Math.LN2 / fit.decay };
    fits.push({ fit, period });
  }
  const last = fits[0];
  if (last === undefined) return undefined;
  const all = fits.map(({ fit }) => fit.branching);
  const { branching, background } = last.fit;
  const { halfLife, events: counted } = last.period;
  const range = [Math.min(...all), Math.max(...all)] as const;
  return { events: counted, branching, background, halfLife, range, periods: fits.map(({ period }) => period) };
}

/** Events of one day stand evenly within it: their order is not known. */
function spread(days: Float64Array): Float64Array {
  const times = Float64Array.from(days);
  for (let i = 0; i < days.length; ) {
    let end = i;
    while (days[end] === days[i]) end += 1;
    for (let k = i; k < end; k += 1) times[k] = (days[k] ?? 0) + (k - i + 0.5) / (end - i);
    i = end;
  }
  return times;
}

interface Fit {
  readonly branching: number;
  readonly background: number;
  readonly decay: number;
}

/** λ(t) = μ + Σ nβe^(−β(t−ti)), by expectation and maximisation with the exponential kernel's recursion; 100 rounds. */
function fitHawkes(times: Float64Array, span: number): Fit {
  let [background, branching, decay] = [(0.5 * times.length) / span, 0.5, 0.2];
  for (let round = 0; round < 100; round += 1) {
    let [mother, own, waited, near, far] = [0, 0, 0, 0, 0];
    let reached = 0;
    for (let i = 0; i < times.length; i += 1) {
      const time = times[i] ?? 0;
      const gap = i === 0 ? 0 : time - (times[i - 1] ?? 0);
      const fade = Math.exp(-decay * gap);
      if (i > 0) {
        far = fade * (far + gap * (near + 1));
        near = fade * (near + 1);
      }
      const excited = branching * decay * near;
      const rate = background + excited;
      own += background / rate;
      mother += excited / rate;
      waited += (branching * decay * far) / rate;
      reached += 1 - Math.exp(-decay * (span - time));
    }
    background = own / span;
    branching = mother / Math.max(reached, 1e-9);
    // Kept between half a day (what a day's precision can show) and a year.
    decay = Math.min(1.4, Math.max(0.002, mother / Math.max(waited, 1e-9)));
  }
  return { background, branching, decay };
}

/** Bounds of 90 % by the likelihood ratio; for each n the background is what makes up for the events it leaves over. */
function likelyBranching(times: Float64Array, span: number, { branching, decay }: Fit): { low: number; high: number } {
  const reached = times.reduce((sum, time) => sum + 1 - Math.exp(-decay * (span - time)), 0);
  const near = new Float64Array(times.length);
  for (let i = 1; i < times.length; i += 1) {
    near[i] = Math.exp(-decay * ((times[i] ?? 0) - (times[i - 1] ?? 0))) * ((near[i - 1] ?? 0) + 1);
  }
  const fit = (n: number): number => {
    const background = (times.length - n * reached) / span;
    if (background <= 0) return Number.NEGATIVE_INFINITY;
    return near.reduce((sum, one) => sum + Math.log(background + n * decay * one), 0);
  };
  const least = fit(branching) - 2.706 / 2;
  const bound = (way: 1 | -1): number => {
    let n = branching;
    while (n + way * 0.01 >= 0 && fit(n + way * 0.01) >= least) n += way * 0.01;
    return n;
  };
  return { low: bound(-1), high: bound(1) };
}
