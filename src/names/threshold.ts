/** Scores at or above it are matches; see README for the false-positive rate it was set by. */
export const DEFAULT_THRESHOLD = 0.72;
