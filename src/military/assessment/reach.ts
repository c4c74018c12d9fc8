import type { Draws } from './draws.ts';
import type { GroupEvent } from './event.ts';
import { type Interval, intervalOf } from './interval.ts';

export interface Reach {
  readonly events: number;
  readonly districts: number;
  /** exp(−Σ p ln p) over districts: as if spread evenly over so many. */
  readonly effective: Interval;
  /** Standard distance about the mean centre, km. */
  readonly distance: Interval;
}

const kmPerDegree = 111.195;
const resamples = 200;

/** Events whose district is known: place no vaguer than the second-order unit (where_prec ≤ 3). */
export const placed = (events: readonly GroupEvent[]): GroupEvent[] =>
  events.filter(({ wherePrecision, adm2, adm1 }) => wherePrecision <= 3 && (adm2 !== '' || adm1 !== ''));

/** D4 over the events given (12 months, as a rule). Intervals by resampling events; undefined without any. */
export function reach(events: readonly GroupEvent[], draws: Draws): Reach | undefined {
  const where = placed(events);
  if (where.length === 0) return undefined;
  const names = [...new Set(where.map(districtOf))];
  const index = new Map(names.map((name, at) => [name, at]));
  const at = where.map((event) => index.get(districtOf(event)) ?? 0);
  const spots = where.filter(({ latitude, longitude }) => !Number.isNaN(latitude) && !Number.isNaN(longitude));
  const effective: number[] = [];
  const distance: number[] = [];
  for (let r = 0; r < resamples; r += 1) {
    effective.push(effectiveNumber(resample(at, draws), names.length));
    distance.push(standardDistance(resample(spots, draws)));
  }
  const [numbers, distances] = [intervalOf(effective), intervalOf(distance)];
  return {
    events: where.length,
    districts: names.length,
    // A resample loses districts: what was seen is printed in the middle, and no bound may exclude it.
    effective: about(effectiveNumber(at, names.length), numbers),
    distance: about(standardDistance(spots), distances),
  };
}

export const districtOf = ({ adm1, adm2 }: GroupEvent): string => `${adm1}/${adm2}`;

/** exp of the entropy of how often each index occurs. */
export function effectiveNumber(indexes: readonly number[], size: number): number {
  const counts = new Float64Array(size);
  for (const one of indexes) counts[one] = (counts[one] ?? 0) + 1;
  let entropy = 0;
  for (const count of counts) if (count > 0) entropy -= (count / indexes.length) * Math.log(count / indexes.length);
  return Math.exp(entropy);
}

function standardDistance(events: readonly GroupEvent[]): number {
  if (events.length === 0) return Number.NaN;
  const mean = (of: (event: GroupEvent) => number) => events.reduce((sum, one) => sum + of(one), 0) / events.length;
  const [latitude, longitude] = [mean((one) => one.latitude), mean((one) => one.longitude)];
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const square = (one: GroupEvent) => (one.latitude - latitude) ** 2 + ((one.longitude - longitude) * narrow) ** 2;
  return kmPerDegree * Math.sqrt(mean(square));
}

const about = (seen: number, { low, high }: Interval): Interval => ({
  low: Math.min(low, seen),
  middle: seen,
  high: Math.max(high, seen),
});

function resample<T>(values: readonly T[], draws: Draws): T[] {
  return values.map(() => values[Math.floor(draws.uniform() * values.length)] as T);
}
