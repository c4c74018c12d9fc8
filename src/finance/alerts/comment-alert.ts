import { type Act, commonFault, need } from '#base';
import { lockAlert } from './alert-store.ts';
import { insertEvents } from './event-store.ts';
import { insertComment } from './thread-store.ts';
import { writtenText } from './written-text.ts';

/** Says something beside an alert; open, decided or closed. */
export async function commentAlert(act: Act, input: { id: string; text: string }): Promise<void> {
  need(act.actor, 'finance.alerts.decide');
  const text = writtenText(input.text);
  if (text === '') throw commonFault('invalid-input', {}, [{ where: 'text', reason: 'empty' }]);
  const alert = await lockAlert(act.tx, act.actor.desks, input.id);
  if (alert === undefined) throw commonFault('not-found');
  const comment = await insertComment(act, alert.id, text);
  await insertEvents(act, [{ alert: alert.id, what: 'commented', detail: {} }]);
  await act.audit({ action: 'finance.alert.comment', objects: [`alert:${alert.id}`, `comment:${comment}`] });
}
