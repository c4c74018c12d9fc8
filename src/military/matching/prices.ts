/**
 * What everything scarce costs while patterns are chosen, in the weight of a plan: the multipliers of the limits that
 * requirements share. Zero where a thing is not scarce.
 */
export interface Prices {
  /** By offer: a lot of it, and its being given to one requirement more. */
  lots: Float64Array;
  tasks: Float64Array;
  /** By hub: a unit of lift. */
  lift: Float64Array;
  /** By state: that a unit of cost falls on it, where it carries more than its share. */
  fair: Float64Array;
}

/** Between two prices: `part` of the first, the rest of the second. */
export function between(one: Prices, other: Prices, part: number): Prices {
  const mixed = (key: keyof Prices) => one[key].map((value, n) => part * value + (1 - part) * (other[key][n] ?? 0));
  return { lots: mixed('lots'), tasks: mixed('tasks'), lift: mixed('lift'), fair: mixed('fair') };
}
