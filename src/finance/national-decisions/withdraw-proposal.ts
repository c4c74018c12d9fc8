import { type Act, commonFault, need } from '#base';
import { lockCases, tellCases, waitingIn } from './case-store.ts';
import { writeBack, writeWithdrawn } from './decision-store.ts';
import { caseFault } from './faults.ts';
import { whyNotWithdraw } from './may.ts';
import { nameCases } from './name-cases.ts';
import { writtenReason } from './written-reason.ts';

/** Whoever proposed takes it back, as far as it still waits: the cases stand as before. */
export async function withdrawProposal(act: Act, input: { batch: string; reason: string }): Promise<void> {
  need(act.actor, 'finance.cases.decide');
  const reason = writtenReason(input.reason);
  const asked = await waitingIn(act.tx, input.batch);
  if (asked.length === 0) throw commonFault('not-found');
  const cases = await lockCases(
    act.tx,
    asked.map((decision) => decision.of_case),
  );
  const waiting = await waitingIn(act.tx, input.batch);
  const refused = whyNotWithdraw(act.actor, waiting[0] && { byId: waiting[0].by_id });
  if (refused !== undefined) throw caseFault(refused);
  const ids = waiting.map((decision) => decision.of_case);
  await writeWithdrawn(
    act,
    waiting.map(({ id }) => id),
  );
  await writeBack(act, ids);
  await tellCases(act, ids, 'withdrawn', { reason });
  const gone = cases.filter(({ id }) => ids.includes(id));
  await nameCases(act, 'finance.cases.withdraw', gone, { batch: input.batch, reason });
}
