import { type Act, need } from '#base';
import { type RenderExplanation, viewAlert } from './alert-view.ts';

/** One alert, read by a person: that it was read is written down. */
export async function readAlert(act: Act, id: string, render: RenderExplanation) {
  need(act.actor, 'finance.alerts.read');
  const view = await viewAlert(act, id, render);
  const objects = [`alert:${view.id}`, `row:${view.book}/${view.rowKey}`, `subject:${view.subject}`];
  await act.audit({ action: 'finance.alert.read', objects });
  return view;
}
