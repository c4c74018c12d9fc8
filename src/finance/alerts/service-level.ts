/**
 * How soon an alert must be dealt with. Plain hours on the clock, nights and weekends included: money moves on them.
 *
 * | waits for                       | score ≥ 0.95 | below |
 * |---------------------------------|--------------|-------|
 * | a first decision (open)         | 4 h          | 24 h  |
 * | a second person (proposed)      | 4 h          | 8 h   |
 * | more information (undetermined) | 30 days      | 30 days |
 */
const HOUR = 3_600_000;
const URGENT_SCORE = 0.95;
const hours = {
  decision: { urgent: 4, other: 24 },
  second: { urgent: 4, other: 8 },
  information: { urgent: 30 * 24, other: 30 * 24 },
} as const;

export type WaitsFor = keyof typeof hours;

/** The instant by which it must be dealt with, counted from `now`. */
export function dueAt(now: Date, waitsFor: WaitsFor, score: number): Date {
  const level = hours[waitsFor];
  return new Date(now.getTime() + (score >= URGENT_SCORE ? level.urgent : level.other) * HOUR);
}

/** Longest time ahead to which somebody may move a due date. */
export const LONGEST_DELAY_DAYS = 90;

/** Whether a moved due date lies ahead, and not beyond `LONGEST_DELAY_DAYS`. */
export function isLawfulDue(now: Date, due: Date): boolean {
  const ahead = due.getTime() - now.getTime();
  return ahead > 0 && ahead <= LONGEST_DELAY_DAYS * 24 * HOUR;
}
