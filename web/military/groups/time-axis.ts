/** One axis of time for everything drawn: pixels of months; in a right-to-left page the past is on the right. */
export interface TimeAxis {
  rtl: boolean;
  width: number;
  /** Where figures beside the panels stand. */
  edge: number;
  start: number;
  end: number;
  /** The pixel at which a month begins, counted from the first. */
  x(month: number): number;
  /** The month that holds a pixel; below 0 or beyond the last where none does. */
  monthAt(x: number): number;
  /** Left edge and width of a span of months. */
  span(from: number, to: number): { x: number; width: number };
  ticks: readonly number[];
}

const [inner, outer] = [54, 12];

/** `first`: the absolute month (year × 12 + month − 1) of index 0. Ticks fall on years, or on halves of a short series. */
export function timeAxis(months: number, first: number, rtl: boolean, width = 960): TimeAxis {
  const [start, end] = rtl ? [outer, width - inner] : [inner, width - outer];
  const wide = (end - start) / Math.max(1, months);
  const x = (month: number) => round(rtl ? end - month * wide : start + month * wide);
  const every = months > 240 ? 48 : months > 120 ? 24 : months > 48 ? 12 : 6;
  const ticks = Array.from({ length: months }, (_, month) => month).filter((month) => (first + month) % every === 0);
  return {
    rtl,
    width,
    edge: rtl ? end : start,
    start,
    end,
    x,
    monthAt: (at) => Math.floor((rtl ? end - at : at - start) / wide),
    span: (from, to) => ({ x: Math.min(x(from), x(to)), width: Math.max(0.5, round(Math.abs(x(to) - x(from)))) }),
    ticks,
  };
}

/** `2016-03` as year × 12 + month − 1, and back. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
export const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** Runs of known values, each with its month: a gap is a gap. */
export function runsOf(values: readonly (number | null)[]): (readonly [month: number, value: number])[][] {
  const runs: (readonly [number, number])[][] = [[]];
  for (const [month, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([month, value]);
  }
  return runs.filter((run) => run.length > 1);
}

export const round = (value: number): number => Math.round(value * 10) / 10;
