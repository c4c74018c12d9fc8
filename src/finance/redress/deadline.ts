import type { FileKind } from './file-state.ts';

/**
 * By when a file must be answered, counted from its receipt. Plain days: hunger and a closed account know no weekend.
 * Basic expenses follow the three working days of S/RES/1452 as amended by S/RES/1735; the others are our own promise.
 */
const days: Readonly<Record<FileKind, number>> = {
  exemption: 3,
  'same-name': 7,
  appeal: 30,
  review: 30,
  delisting: 60,
};

const DAY = 86_400_000;

export function dueAt(kind: FileKind, receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + days[kind] * DAY);
}

/** While we wait for the person our clock stands still; a clock that stepped back takes no time away. */
export function dueAfterWaiting(due: Date, askedAt: Date, heardAt: Date): Date {
  return new Date(due.getTime() + Math.max(0, heardAt.getTime() - askedAt.getTime()));
}
