import type { ReactNode } from 'react';
import type { Place } from './chart-panels.tsx';
import { monthNumber } from './time-axis.ts';

/** One small picture above the common axis of time. Without `draw` there is nothing to draw: the title says why. */
export interface TimePanel {
  id: string;
  title: string;
  /** What its top stands for. */
  most?: string;
  high: number;
  /** Whether a stretch in which the rules cannot tell says that this cannot be read either. */
  ofRate?: boolean;
  draw?: (place: Place) => ReactNode;
}

export const topOf = (values: Iterable<number | null | undefined>, least = 1): number => {
  let most = least;
  for (const value of values) if (value !== null && value !== undefined && value > most) most = value;
  return most;
};

/** Rows of months added up on the axis: 0 where there is none, nothing before its beginning or after its end. */
export function alongMonths<Row extends { month: string }>(
  rows: readonly Row[],
  from: string,
  months: number,
  of: (row: Row) => number,
): number[] {
  const counts = Array.from({ length: months }, () => 0);
  for (const row of rows) {
    const at = monthNumber(row.month) - monthNumber(from);
    if (at >= 0 && at < months) counts[at] = (counts[at] ?? 0) + of(row);
  }
  return counts;
}

/** Months and parts of months from the beginning of the axis to a day (`YYYY-MM-DD`). */
export const monthsTo = (day: string, from: string): number =>
  monthNumber(day) - monthNumber(from) + (Number(day.slice(8, 10)) - 1) / 31;
