import type { Act, Actor } from '#base';
import { advance } from './advance.ts';
import { lockAlert, writeStanding } from './alert-store.ts';
import { insertReleased, liveDecision, writeWithdrawn } from './decision-store.ts';
import { insertEvents } from './event-store.ts';
import { replaceDecisions } from './memory-store.ts';

export interface ReleasedBy {
  proposer: Pick<Actor, 'id' | 'name'>;
  reason: string;
  /** Why the second person agrees; the second person is the actor. */
  secondReason: string;
}

/**
 * Decides "different" in the name of two people, whatever stood before: the same-name release. What they took as the same
 * is withdrawn, and what they found is remembered like any decision. Asks no right of its own: redress has asked, and holds
 * both persons. Undefined when the alert is not of these desks, is closed, is different already, or rests on other evidence.
 */
export async function releaseAlert(
  act: Act,
  input: ReleasedBy & { id: string; evidence: string },
): Promise<true | undefined> {
  if (input.proposer.id === act.actor.id) throw new TypeError('a release is of two people');
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  if (alert === undefined || alert.state === 'closed' || alert.verdict === 'different') return undefined;
  if (alert.evidence !== input.evidence) return undefined;
  const now = act.clock.now();
  const before = await liveDecision(act.tx, alert.id);
  if (before?.verdict === 'undetermined') await replaceDecisions(act.tx, [alert.id], 'live');
  else if (before !== undefined) await writeWithdrawn(act, before.id);
  const open = before?.verdict === 'same' ? advance(alert, { kind: 'withdraw' }) : alert;
  const decision = await insertReleased(act, alert, input);
  const next = advance(open, { kind: 'decide', verdict: 'different' });
  await writeStanding(act.tx, alert.id, { ...next, reopened: false }, now);
  const events = [
    { alert: alert.id, what: 'decided' as const, detail: { verdict: 'different' as const, reason: input.reason } },
  ];
  if (before?.verdict === 'same')
    await insertEvents(act, [
      { alert: alert.id, what: 'withdrawn', detail: { verdict: 'same', reason: input.secondReason } },
      ...events,
    ]);
  else await insertEvents(act, events);
  await act.audit({
    action: 'finance.alert.release',
    objects: [`alert:${alert.id}`, `decision:${decision}`],
    detail: { by: input.proposer.id, reason: input.reason, evidence: alert.evidence },
  });
  return true;
}
