/** Clocks of states differ: a designation that takes effect within so many milliseconds is in effect. */
export const SKEW_MS = 5 * 60_000;
