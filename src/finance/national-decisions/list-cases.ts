import { type Act, need, pageOf, readCursor } from '#base';
import { type CaseFilter, countCases, countQueue, cursorOf, listQueue } from './queue-store.ts';
import { rowView } from './row-view.ts';

/** One page of the queue, and how many cases there are in all. Who read which is written down. */
export async function listCases(act: Act, filter: CaseFilter) {
  need(act.actor, 'finance.cases.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const found = await listQueue(act.tx, reader, filter, readCursor(filter.after), filter.limit);
  const page = pageOf(found, filter.limit, (row) => cursorOf(filter.sort, row));
  const total = await countQueue(act.tx, reader, filter);
  await act.audit({ action: 'finance.cases.list', objects: page.rows.map((row) => `case:${row.id}`) });
  return {
    items: page.rows.map((row) => rowView(row, reader)),
    total,
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** What is open, late, waits for this reader, is in effect. */
export async function summariseCases(act: Act) {
  need(act.actor, 'finance.cases.read');
  const now = act.clock.now();
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  const counts = await countCases(act.tx, { actor: act.actor, now }, midnight);
  return act.actor.rights.has('finance.cases.approve') ? counts : { ...counts, waitingForMe: 0 };
}
