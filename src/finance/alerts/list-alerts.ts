import { type Act, need, pageOf, readCursor } from '#base';
import { rowView } from './alert-view.ts';
import { type AlertFilter, countQueue, cursorOf, listQueue } from './queue-store.ts';

/** One page of the queue of the reader's desks, and how many there are in all. Who read which alerts is written down. */
export async function listAlerts(act: Act, filter: AlertFilter) {
  need(act.actor, 'finance.alerts.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const found = await listQueue(act.tx, reader, filter, readCursor(filter.after), filter.limit);
  const page = pageOf(found, filter.limit, (row) => cursorOf(filter.sort, row));
  const total = await countQueue(act.tx, reader, filter);
  await act.audit({ action: 'finance.alerts.list', objects: page.rows.map((row) => `alert:${row.id}`) });
  return {
    items: page.rows.map((row) => rowView(row, reader.now)),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}
