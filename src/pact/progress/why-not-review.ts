import { type Act, Fault } from '#base';
import type { PactDeps } from '../deps.ts';
import { seatOf } from '../institutions/index.ts';
import type { Statement } from '../projection/statement.ts';
import { progressFault } from './faults.ts';
import { hadHandIn, satWithReporter } from './independent.ts';
import { reportedBy } from './reported.ts';
import { somebodyBehind } from './somebody.ts';

/** Whether somebody may review a report, and if not, why in their language; without the right there is nothing to say. */
export interface MayReview {
  mayReview: boolean;
  whyNot?: { code: string; message: string };
}

/** Of each of these reports whether who acts may review it: what the door of reviews would say (`keep-apart.ts`), beforehand. */
export async function whyNotReview(
  act: Act,
  { desk, secret }: Pick<PactDeps, 'desk' | 'secret'>,
  reports: readonly Statement<'progress-report'>[],
): Promise<(id: string) => MayReview> {
  if (!act.actor.rights.has('pact.verify')) return () => ({ mayReview: false });
  const told = (fault: Fault): MayReview => {
    const { code, message } = fault.toProblem(act.language);
    return { mayReview: false, whyNot: { code, message } };
  };
  if ((await seatOf(act, act.actor.id)) === undefined) return () => told(progressFault('no-seat'));
  const ids = reports.map(({ id }) => id);
  const reported = await reportedBy(act, ids, (id) => desk.standBehind(act, id));
  const who = await somebodyBehind(act, secret, act.actor.id);
  return (id) => {
    const one = reported.get(id);
    if (one === undefined) return { mayReview: false };
    if (hadHandIn(one, who)) return told(progressFault('verifier-is-reporter'));
    if (satWithReporter(one, who)) return told(progressFault('verifier-of-same-institution'));
    return { mayReview: true };
  };
}
