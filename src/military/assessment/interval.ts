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

/** The same of finite numbers, without sorting them all; `values` is left in another order. */
export function intervalWithin(values: Float64Array): Interval {
  const last = values.length - 1;
  const low = select(values, Math.round(0.05 * last), 0);
  const middle = select(values, Math.round(0.5 * last), Math.round(0.05 * last));
  return { low, middle, high: select(values, Math.round(0.95 * last), Math.round(0.5 * last)) };
}

/** The k-th smallest, all before `from` being smaller already (Hoare's selection). */
function select(values: Float64Array, k: number, from: number): number {
  let [low, high] = [from, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((values[i] as number) < pivot) i += 1;
      while ((values[j] as number) > pivot) j -= 1;
      if (i > j) break;
      const kept = values[i] as number;
      values[i] = values[j] as number;
      values[j] = kept;
      i += 1;
      j -= 1;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] ?? Number.NaN;
}
