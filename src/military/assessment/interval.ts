/** Median and the bounds of 90 %. */
export interface Interval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Of values in any order; of none: NaN, printed as null. */
export function intervalOf(values: Iterable<number>): Interval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}
