import { type Act, commonFault, need } from '#base';
import { advance } from './advance.ts';
import { lockAlert, writeStanding } from './alert-store.ts';
import { findDecision, writeWithdrawn } from './decision-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';
import { whyNotWithdraw } from './may.ts';
import { dueAt } from './service-level.ts';
import { writtenReason } from './written-text.ts';

/**
 * Takes a decision back: the alert is open again, nothing is cleared by it. A proposal only by whoever made it; what two
 * people confirmed only by somebody who may approve, and that person cannot then decide "different" alone.
 */
export async function withdrawDecision(
  act: Act,
  input: { id: string; decision: string; reason: string },
): Promise<void> {
  need(act.actor, 'finance.alerts.decide');
  const reason = writtenReason(input.reason);
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  const decision = alert && (await findDecision(act.tx, alert.id, input.decision));
  if (alert === undefined || decision === undefined) throw commonFault('not-found');
  const refused = whyNotWithdraw(act.actor, alert, { byId: decision.by_id, state: decision.state });
  if (refused !== undefined) throw alertFault(refused);
  if (decision.state === 'standing' && decision.verdict === 'same') need(act.actor, 'finance.alerts.approve');
  const now = act.clock.now();
  const next = advance(alert, { kind: 'withdraw' });
  await writeWithdrawn(act, decision.id);
  const dueNow = dueAt(now, 'decision', alert.score);
  await writeStanding(act.tx, alert.id, { ...next, dueAt: dueNow, since: now }, now);
  await insertEvents(act, [{ alert: alert.id, what: 'withdrawn', detail: { verdict: decision.verdict, reason } }]);
  await act.audit({
    action: 'finance.alert.withdraw',
    objects: [`alert:${alert.id}`, `decision:${decision.id}`],
    detail: { verdict: decision.verdict, reason },
  });
}
