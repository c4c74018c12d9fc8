import type { z } from 'zod';
import { type Act, need, pageOf, readCursor } from '#base';
import { localReader } from '../reader.ts';
import { memberNames, type ReleaseDeps } from '../release/index.ts';
import { type BoardReader, countBoard, countDirections, listBoard, paceSince, placeOf } from './board-store.ts';
import type { requestFilter } from './contract.ts';
import { rowView } from './request-view.ts';

export const boardReader = (act: Act): BoardReader => ({
  reader: localReader(act.actor),
  person: act.actor.id,
  now: act.clock.now(),
});

/** One page of the board, the most pressing first. */
export async function listRequests(act: Act, deps: ReleaseDeps, filter: z.output<typeof requestFilter>) {
  need(act.actor, 'exchange.read');
  const who = boardReader(act);
  const page = pageOf(await listBoard(act.tx, who, filter, readCursor(filter.after)), filter.limit, placeOf);
  const { count, more } = await countBoard(act.tx, who, filter);
  const nameOf = await memberNames(act, deps);
  await act.audit({ action: 'exchange.requests.list', objects: page.rows.map((row) => `record:${row.id}`) });
  return {
    items: page.rows.map((row) => rowView(row, who.now, nameOf)),
    total: count,
    ...(more && { totalIsLeast: true }),
    ...(page.next !== undefined && { next: page.next }),
  };
}

const DAY = 86_400_000;

/** How many are open, due before midnight (UTC), late; both ways. */
export async function summariseRequests(act: Act) {
  need(act.actor, 'exchange.read');
  const who = boardReader(act);
  const midnight = new Date(Math.ceil((who.now.getTime() + 1) / DAY) * DAY);
  const counts = await countDirections(act.tx, who, midnight);
  const withinDue = await paceSince(act.tx, who.reader, new Date(who.now.getTime() - 90 * DAY));
  const of = (direction: 'in' | 'out') => {
    const found = counts.find((row) => row.direction === direction);
    return { open: found?.open ?? 0, dueToday: found?.dueToday ?? 0, overdue: found?.overdue ?? 0 };
  };
  const incoming = counts.find((row) => row.direction === 'in');
  return {
    in: of('in'),
    out: of('out'),
    mine: incoming?.mine ?? 0,
    unassigned: incoming?.unassigned ?? 0,
    ...(withinDue !== undefined && { withinDue }),
  };
}
