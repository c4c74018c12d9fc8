import type { Question } from '../question.ts';
import { greatestSupport } from '../score-match.ts';

/** An index weighs words by how rare they are in it, a comparison of two sides by how rare they are in general. */
const slack = 0.1;
const lowest = 0.3;

/** How low the score of the names may be so that the whole can still reach `cutoff`. */
export function nameCutoff(
  cutoff: number,
  side: Pick<Question, 'birthDates' | 'nationalities' | 'identifiers'>,
): number {
  return Math.max(Math.min(lowest, cutoff), cutoff - greatestSupport(side) - slack);
}
