import { writeFile } from 'node:fs/promises';
import type { Clock } from './clock-lines.ts';
import type { HappenedEvent } from './timeline.ts';

/** How the exercise ended: played to its end, stopped by a signal before it, or failed. */
export type Ending =
  | { outcome: 'played' }
  | { outcome: 'stopped'; signal: NodeJS.Signals }
  | { outcome: 'failed'; reason: string };

/**
 * Writes the account of an exercise: how it ended, where it was then (`after`: the last thing that happened), every event
 * with its time, and each state's clock as its node computed it.
 */
export async function writeAccount(
  file: string,
  ending: Ending,
  { events, clocks }: { events: readonly HappenedEvent[]; clocks: Readonly<Record<string, Clock>> },
): Promise<void> {
  const last = events.at(-1);
  const after = ending.outcome === 'played' || last === undefined ? {} : { after: last };
  await writeFile(file, `${JSON.stringify({ ...ending, ...after, clock: clocks, events }, undefined, 2)}\n`);
}
