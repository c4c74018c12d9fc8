import { type Act, commonFault, need, pageOf, readCursor } from '#base';
import { countHeld, listHeld, lockHeld, type QuarantineFilter } from './quarantine-store.ts';
import { heldView } from './view-held.ts';

/** One page of what was not taken, newest first. */
export async function listQuarantine(
  act: Act,
  filter: QuarantineFilter & { after?: string | undefined; limit: number },
) {
  need(act.actor, 'exchange.quarantine');
  const found = await listHeld(act.tx, filter, readCursor(filter.after), filter.limit);
  const page = pageOf(found, filter.limit, (row) => [row.last_at.toISOString(), row.id]);
  await act.audit({ action: 'exchange.quarantine.list', objects: page.rows.map(({ id }) => `quarantine:${id}`) });
  return {
    items: page.rows.map((row) => heldView(row, act.language)),
    total: await countHeld(act.tx, filter),
    ...(page.next !== undefined && { next: page.next }),
  };
}

/** One of them, with its text. */
export async function readQuarantine(act: Act, id: string) {
  need(act.actor, 'exchange.quarantine');
  const row = await lockHeld(act.tx, id);
  if (row === undefined) throw commonFault('not-found');
  await act.audit({ action: 'exchange.quarantine.read', objects: [`quarantine:${id}`] });
  return { ...heldView(row, act.language), text: row.text };
}
