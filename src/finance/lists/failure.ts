import { commonFault, Fault, type JobProblem } from '#base';

/** What to keep of a failure for the people who look after a list; the detail of a bug stays in the log. */
export function failureOf(error: unknown): JobProblem {
  return (error instanceof Fault ? error : commonFault('internal')).toTexts();
}
