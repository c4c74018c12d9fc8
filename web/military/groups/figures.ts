import type { Formats } from '../../shell/formats.ts';

type Value = number | null | undefined;
export interface Interval {
  low: Value;
  middle: Value;
  high: Value;
}

/** Figures as they are read in a sentence: three digits that matter, a dash for what could not be computed. */
export function figures(formats: Formats) {
  const number = (value: Value) =>
    value === null || value === undefined ? '–' : formats.number(Number(value.toPrecision(3)));
  const percent = (value: Value) => (value === null || value === undefined ? '–' : formats.percent(value));
  // Isolated from what stands about them, and read from left to right.
  const apart = (text: string) => `\u2066${text}\u2069`;
  const between = (write: (value: Value) => string) => (of: Interval) =>
    apart(`${write(of.middle)} [${write(of.low)} – ${write(of.high)}]`);
  return {
    number,
    percent,
    interval: between(number),
    share: between(percent),
    range: (...values: Value[]) => apart(values.map(number).join(' – ')),
  };
}
