import type { Draws } from './draws.ts';
import type { GroupEvent } from './event.ts';
import { type Interval, intervalOf } from './interval.ts';

export interface Lethality {
  /** Mean deaths an event, by UCDP's low, best and high numbers. */
  readonly low: number;
  readonly best: Interval;
  readonly high: number;
  /** Exponent of P(deaths ≥ x) ~ x^(1−α) for events of 10 and more, with 90 %; absent below 50 such events. */
  readonly tail?: Interval;
}

const tailFrom = 10;

/** D5 of 12 months. */
export interface DeadlyYear {
  /** As in D3: 0 is the last 12 months. */
  readonly yearsBack: number;
  readonly events: number;
  readonly best: Interval;
}

/** D5 by 12 months counted back from the end, those without an event left out; `years[0]` is the last. */
export function deadlyYears(years: readonly (readonly GroupEvent[])[], draws: Draws): DeadlyYear[] {
  return years.flatMap((events, yearsBack) => {
    const best = lethality(events, draws)?.best;
    return best === undefined ? [] : [{ yearsBack, events: events.length, best }];
  });
}

/**
 * D5: context only; how deadly attacks are does not follow a group's size or age (Clauset and Gleditsch 2012), so it is
 * no sign of degradation. Interval by resampling; the tail by the discrete approximation of Clauset et al. 2009, (3.7).
 */
export function lethality(events: readonly GroupEvent[], draws: Draws): Lethality | undefined {
  if (events.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const best = events.map((event) => event.best);
  const means: number[] = [];
  for (let r = 0; r < 200; r += 1) {
    let sum = 0;
    for (let i = 0; i < best.length; i += 1) sum += best[Math.floor(draws.uniform() * best.length)] ?? 0;
    means.push(sum / best.length);
  }
  const deadly = best.filter((deaths) => deaths >= tailFrom);
  return {
    low: mean(events.map((event) => event.low)),
    best: { ...intervalOf(means), middle: mean(best) },
    high: mean(events.map((event) => event.high)),
    ...(deadly.length < 50 ? {} : { tail: tailOf(deadly) }),
  };
}

function tailOf(deaths: readonly number[]): Interval {
  const logs = deaths.reduce((sum, one) => sum + Math.log(one / (tailFrom - 0.5)), 0);
  const alpha = 1 + deaths.length / logs;
  const error = (1.645 * (alpha - 1)) / Math.sqrt(deaths.length);
  return { low: alpha - error, middle: alpha, high: alpha + error };
}
