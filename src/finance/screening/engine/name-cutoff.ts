const lowest = 0.3;

/**
 * How low the score of the names may be in an index so that a comparison of the two sides can reach `cutoff`. An index
 * weighs words by how rare they are in it, the comparison by how rare they are in general; a book is further from that
 * than a list. What else lifts a score is found by other keys.
 */
export function nameCutoff(cutoff: number, of: 'list' | 'book'): number {
  return Math.max(Math.min(lowest, cutoff), cutoff - (of === 'list' ? 0.02 : 0.1));
}
