/** Figures of a table, each with its 95 % interval. */
import { wilson } from './data.ts';

export interface Figure {
  set: string;
  figure: string;
  value: number;
  hits: number;
  total: number;
  goal: string;
  /** Where the figure is no share of `hits` in `total`. */
  interval?: readonly [low: number, high: number];
}

/**
 * F1 as the share of true matches in true matches and half of all errors, and Wilson's interval of that share: an
 * approximation, for the two kinds of error are not drawn alike.
 */
export function f1Interval(hits: number, errors: number): readonly [low: number, high: number] {
  return wilson(hits, hits + errors / 2);
}

/** The interval of an area under the curve by Hanley and McNeil (1982), for so many matches and non-matches. */
export function areaInterval(area: number, matches: number, others: number): readonly [low: number, high: number] {
  const two = area / (2 - area);
  const same = (2 * area * area) / (1 + area);
  const variance =
    (area * (1 - area) + (matches - 1) * (two - area * area) + (others - 1) * (same - area * area)) /
    (matches * others);
  const half = 1.959964 * Math.sqrt(Math.max(0, variance));
  return [Math.max(0, area - half), Math.min(1, area + half)];
}

export function printFigures(figures: readonly Figure[]): void {
  for (const one of figures) {
    const [low, high] = one.interval ?? wilson(one.hits, one.total);
    console.log(
      [
        one.set.padEnd(48),
        one.figure.padEnd(20),
        one.value.toFixed(4).padStart(8),
        `[${low.toFixed(4)}, ${high.toFixed(4)}]`.padEnd(18),
        `n=${one.total}`.padEnd(8),
        one.goal,
      ].join('  '),
    );
  }
}
