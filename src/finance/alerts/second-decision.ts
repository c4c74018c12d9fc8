import { type Act, commonFault, need } from '#base';
import { advance } from './advance.ts';
import { lockAlert, writeStanding } from './alert-store.ts';
import { findDecision, writeSecond } from './decision-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';
import { whyNotSecond } from './may.ts';
import { dueAt } from './service-level.ts';
import { writtenReason } from './written-text.ts';

export interface SecondInput {
  id: string;
  decision: string;
  approve: boolean;
  reason: string;
}

/** The second person: another one than who proposed, with the right to approve. Refused, the alert is open again. */
export async function secondDecision(act: Act, input: SecondInput): Promise<void> {
  need(act.actor, 'finance.alerts.approve');
  const reason = writtenReason(input.reason);
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  const decision = alert && (await findDecision(act.tx, alert.id, input.decision));
  if (alert === undefined || decision === undefined) throw commonFault('not-found');
  const proposal = decision.state === 'waiting' ? { byId: decision.by_id } : undefined;
  const refused = whyNotSecond(act.actor, alert, proposal);
  if (refused !== undefined) throw alertFault(refused);
  if (decision.evidence !== alert.evidence) throw alertFault('alert-evidence-changed');
  const now = act.clock.now();
  await writeSecond(act, alert, decision.id, { approve: input.approve, reason });
  const next = advance(alert, { kind: input.approve ? 'approve' : 'refuse' });
  const more = input.approve ? { reopened: false } : { dueAt: dueAt(now, 'decision', alert.score), since: now };
  await writeStanding(act.tx, alert.id, { ...next, ...more }, now);
  const what = input.approve ? 'approved' : 'refused';
  await insertEvents(act, [{ alert: alert.id, what, detail: { verdict: decision.verdict, reason } }]);
  await act.audit({
    action: `finance.alert.${input.approve ? 'approve' : 'refuse'}`,
    objects: [`alert:${alert.id}`, `decision:${decision.id}`],
    detail: { reason, evidence: alert.evidence },
  });
}
