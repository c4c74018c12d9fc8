import type { ReactNode } from 'react';
import classes from './groups.module.css';
import { round, runsOf, type TimeAxis } from './time-axis.ts';

export interface Place {
  top: number;
  high: number;
}

interface FrameProps {
  axis: TimeAxis;
  place: Place;
  /** What the top of the panel stands for. */
  most?: string | undefined;
  children: ReactNode;
}

/** The words above a panel, drawn after the lines that cross all panels, so that none crosses a word. */
export function PanelTitle({ axis, top, title }: { axis: TimeAxis; top: number; title: string }) {
  return (
    <text className={classes.name} x={axis.edge} y={top - 7} textAnchor={axis.rtl ? 'end' : 'start'}>
      {/* The picture runs from left to right; its Arabic words must not. */}
      {axis.rtl ? `\u2067${title}\u2069` : title}
    </text>
  );
}

/** One panel on the axis. */
export function Frame({ axis, place, most, children }: FrameProps) {
  return (
    <g>
      <rect className={classes.frame} x={axis.start} y={place.top} width={axis.end - axis.start} height={place.high} />
      {most !== undefined && (
        <text
          className={classes.quiet}
          x={axis.rtl ? axis.end + 6 : axis.start - 6}
          y={place.top + 10}
          textAnchor={axis.rtl ? 'start' : 'end'}
        >
          {most}
        </text>
      )}
      {children}
    </g>
  );
}

/** Height of a value in a panel. */
export const yIn =
  ({ top, high }: Place, most: number) =>
  (value: number) =>
    round(top + high * (1 - Math.min(Math.max(value, 0), most) / most));

/** Bars of months as one path: 400 of them are one element. */
export function barsPath(axis: TimeAxis, counts: readonly number[], y: (value: number) => number): string {
  return counts
    .map((count, month) => {
      if (count === 0) return '';
      const { x, width } = axis.span(month, month + 1);
      return `M${x},${y(0)}V${y(count)}h${round(Math.max(width - 0.4, 0.5))}V${y(0)}Z`;
    })
    .join('');
}

/** What a value lies within, month by month, as one shape. */
export function Band({ axis, rate, y }: { axis: TimeAxis; rate: readonly Between[]; y: (value: number) => number }) {
  const edge = (of: (one: Between) => number | null) =>
    rate.map((one, month) => `${axis.x(month + 0.5)},${y(of(one) ?? 0)}`);
  const points = [...edge(({ high }) => high), ...edge(({ low }) => low).toReversed()].join(' ');
  return <polygon className={classes.band} points={points} />;
}

export interface Between {
  low: number | null;
  middle: number | null;
  high: number | null;
}

/** One number of a period: a mark in its middle, a line through its length, a whisker for its 90 %. */
export function Mark(props: { axis: TimeAxis; from: number; to: number; of: Between; y: (value: number) => number }) {
  const { axis, of, y } = props;
  if (of.middle === null) return null;
  const { x, width } = axis.span(props.from, props.to);
  const [middle, at] = [x + width / 2, y(of.middle)];
  return (
    <>
      <line className={classes.curve} x1={x} x2={x + width} y1={at} y2={at} />
      {of.low !== null && of.high !== null && (
        <line className={classes.whisker} x1={middle} x2={middle} y1={y(of.low)} y2={y(of.high)} />
      )}
      <circle className={classes.point} cx={middle} cy={at} r={2.6} />
    </>
  );
}

/** A line that is broken where nothing is known. */
export function Curve({
  axis,
  values,
  y,
}: {
  axis: TimeAxis;
  values: readonly (number | null)[];
  y: (v: number) => number;
}) {
  return (
    <>
      {runsOf(values).map((run) => (
        <polyline
          key={run[0]?.[0]}
          className={classes.curve}
          points={run.map(([month, value]) => `${axis.x(month + 0.5)},${y(value)}`).join(' ')}
        />
      ))}
    </>
  );
}

export interface Stretch {
  from: number;
  to: number;
  label: string;
  look: string | undefined;
}

/** States over time, each with its word where there is room; the whole of it stands in the table. */
export function StateStrip({ axis, top, stretches }: { axis: TimeAxis; top: number; stretches: readonly Stretch[] }) {
  return (
    <>
      {stretches.map(({ from, to, label, look }) => {
        const { x, width } = axis.span(from, to);
        return (
          <g key={`${from} ${label}`}>
            <rect className={look} x={x} y={top} width={width} height={20}>
              <title>{label}</title>
            </rect>
            {width > label.length * 7.5 && (
              <text x={x + width / 2} y={top + 14} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
