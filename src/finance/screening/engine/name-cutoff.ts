import type { Question } from '../question.ts';
import { greatestSupport } from '../score-match.ts';

/** An index may weigh a little differently from a comparison of the two sides alone. */
const slack = 0.02;
const lowest = 0.3;

/** How low the score of the names may be so that the whole can still reach `cutoff`. */
export function nameCutoff(
  cutoff: number,
  side: Pick<Question, 'birthDates' | 'nationalities' | 'identifiers'>,
): number {
  return Math.max(Math.min(lowest, cutoff), cutoff - greatestSupport(side) - slack);
}
