/** An index and a comparison may differ in the last bits, and in how they choose among spellings. */
const slack = 0.02;

/**
 * How low the score of the names may be in an index so that a comparison of the two sides can reach `cutoff`. What
 * else lifts a score is found by other keys.
 */
export function nameCutoff(cutoff: number): number {
  return Math.max(0.05, cutoff - slack);
}
