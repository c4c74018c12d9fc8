import { lapse, type Stage, stages, type Timed } from './stage.ts';

/** How long a stage took over many cases, in milliseconds from the start of each clock. */
export interface Figure {
  stage: Stage;
  /** Cases that reached it, skewed ones left out. */
  reached: number;
  /** Cases that still wait for it. */
  waiting: number;
  /** Cases where it lies before the signature: two states' clocks disagree, and nothing is measured. */
  skewed: number;
  median?: number;
  /** Of a hundred cases, ninety-nine took no longer. */
  p99?: number;
  worst?: number;
}

export function figuresOf(rows: readonly Timed[]): Figure[] {
  return stages.map((stage) => {
    const lapses = rows.flatMap(({ times }) => lapse(times, stage) ?? []);
    const sound = lapses.filter((one) => one >= 0).sort((a, b) => a - b);
    const waiting = rows.filter(({ awaits }) => awaits.includes(stage)).length;
    const figure = { stage, reached: sound.length, waiting, skewed: lapses.length - sound.length };
    return sound.length === 0
      ? figure
      : { ...figure, median: quantile(sound, 0.5), p99: quantile(sound, 0.99), worst: quantile(sound, 1) };
  });
}

/** The nearest rank: a value that was measured, never one between two. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
