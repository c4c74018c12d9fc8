/** Failures in a row an account bears before it rests. */
export const freeFailures = 5;
const first = 30_000;
const longest = 15 * 60_000;

/** How long an account rests after so many failures in a row, in milliseconds: 30 s after the fifth, doubled by each more, at most a quarter of an hour. */
export function restAfter(failures: number): number {
  if (failures < freeFailures) return 0;
  return Math.min(longest, first * 2 ** Math.min(failures - freeFailures, 10));
}

/** Failures one place may cause in a window, whichever accounts they aim at. */
export const placeFailures = 50;
export const placeWindow = 15 * 60_000;
