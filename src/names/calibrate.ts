/** What a threshold means on one's own book and lists. */
export interface Calibration {
  /** The lowest threshold, of those seen, that flags no more of the sample than asked. */
  threshold: number;
  /** How many of the sample were scored. */
  sample: number;
  /** Of 10,000 such customers, how many a threshold flags; 95 % of samples lie between low and high (Wilson). */
  per10000(threshold: number): { expected: number; low: number; high: number };
}

const Z = 1.959964;
const STEP = 0.0001;

/**
 * Calibrates from the best scores of names known not to be listed (a sample of one's own customers): which threshold
 * flags at most `rate` of 10,000 of them, and what any other threshold would.
 */
export function calibrate(bestScores: readonly number[], rate: number): Calibration {
  const sorted = bestScores.toSorted((a, b) => b - a);
  const allowed = Math.floor((rate / 10_000) * sorted.length);
  const next = sorted[allowed];
  const threshold = next === undefined ? 0 : Math.min(1, next + STEP);
  return {
    threshold,
    sample: sorted.length,
    per10000(at) {
      const total = Math.max(1, sorted.length);
      const share = sorted.filter((score) => score >= at).length / total;
      const middle = (share + (Z * Z) / (2 * total)) / (1 + (Z * Z) / total);
      const half =
        (Z / (1 + (Z * Z) / total)) * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
      return {
        expected: share * 10_000,
        low: Math.max(0, middle - half) * 10_000,
        high: Math.min(1, middle + half) * 10_000,
      };
    },
  };
}
