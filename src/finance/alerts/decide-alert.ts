import { type Act, commonFault, need } from '#base';
import { advance } from './advance.ts';
import type { Verdict } from './alert-state.ts';
import { lockAlert, writeStanding } from './alert-store.ts';
import { insertDecision, withdrewConfirmed } from './decision-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';
import { whyNotDecide } from './may.ts';
import { replaceDecisions } from './memory-store.ts';
import { dueAt } from './service-level.ts';
import { writtenReason } from './written-text.ts';

export interface DecideInput {
  id: string;
  verdict: Verdict;
  reason: string;
  /** What the person saw; when it is no longer what stands, nothing is decided. */
  evidence: string;
}

/**
 * One person decides: "different" and "undetermined" bind at once, "same" only proposes and waits for a second person.
 * "Undetermined" asks for more: it stays in the queue and falls due again in 30 days.
 */
export async function decideAlert(act: Act, input: DecideInput): Promise<void> {
  need(act.actor, 'finance.alerts.decide');
  const reason = writtenReason(input.reason);
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  if (alert === undefined) throw commonFault('not-found');
  const refused = whyNotDecide(act.actor, alert, input.verdict, await withdrewConfirmed(act.tx, alert.id));
  if (refused !== undefined) throw alertFault(refused);
  if (alert.evidence !== input.evidence) throw alertFault('alert-evidence-changed');
  // It can only be "undetermined" that stands here: it is overtaken by this decision.
  await replaceDecisions(act.tx, [alert.id], 'live');
  const decision = await insertDecision(act, alert, { verdict: input.verdict, reason });
  const now = act.clock.now();
  const next = advance(alert, { kind: 'decide', verdict: input.verdict });
  await writeStanding(act.tx, alert.id, { ...next, ...dueAfter(input.verdict, alert.score, now) }, now);
  const what = input.verdict === 'same' ? 'proposed' : 'decided';
  await insertEvents(act, [{ alert: alert.id, what, detail: { verdict: input.verdict, reason } }]);
  await act.audit({
    action: `finance.alert.${what === 'proposed' ? 'propose' : 'decide'}`,
    objects: [`alert:${alert.id}`, `decision:${decision}`],
    detail: { verdict: input.verdict, reason, evidence: alert.evidence },
  });
}

/** A final answer keeps the due date it was measured against, and is no longer shown as re-opened. */
function dueAfter(verdict: Verdict, score: number, now: Date): { dueAt?: Date; reopened?: boolean } {
  if (verdict === 'same') return { dueAt: dueAt(now, 'second', score) };
  if (verdict === 'undetermined') return { dueAt: dueAt(now, 'information', score), reopened: false };
  return { reopened: false };
}
