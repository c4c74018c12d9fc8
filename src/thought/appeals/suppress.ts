/** Fewer than this are not counted out loud. */
export const LEAST_COUNTED = 20;

/**
 * Counts as they may be said: none is none, and what is fewer than twenty is `null`. Totals are not given at all, so that no
 * suppressed number can be worked out from the others.
 */
export const suppressed = (count: number): number | null => (count === 0 || count >= LEAST_COUNTED ? count : null);
