import { type Act, commonFault, need } from '#base';
import { awaitsWork } from './alert-state.ts';
import { lockAlert, writeDue } from './alert-store.ts';
import { insertEvents } from './event-store.ts';
import { alertFault } from './faults.ts';
import { isLawfulDue, LONGEST_DELAY_DAYS } from './service-level.ts';
import { writtenReason } from './written-text.ts';

/** Moves the due date of an alert that still waits for somebody. */
export async function changeDue(act: Act, input: { id: string; dueAt: string; reason: string }): Promise<void> {
  need(act.actor, 'finance.alerts.decide');
  const reason = writtenReason(input.reason);
  const due = new Date(input.dueAt);
  const now = act.clock.now();
  if (!isLawfulDue(now, due)) throw alertFault('alert-due-unlawful', { days: LONGEST_DELAY_DAYS });
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  if (alert === undefined) throw commonFault('not-found');
  if (!awaitsWork(alert)) throw alertFault(alert.state === 'closed' ? 'alert-closed' : 'alert-already-decided');
  await writeDue(act.tx, alert.id, due, now);
  await insertEvents(act, [{ alert: alert.id, what: 'due', detail: { dueAt: due.toISOString(), reason } }]);
  await act.audit({
    action: 'finance.alert.due',
    objects: [`alert:${alert.id}`],
    detail: { from: alert.due_at.toISOString(), to: due.toISOString(), reason },
  });
}
