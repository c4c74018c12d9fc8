import { type Act, commonFault, need, pageOf, readCursor } from '#base';
import { isId } from '../alerts/alert-id.ts';
import { entityOfBook } from '../entities/index.ts';
import { effectFor } from '../national-decisions/index.ts';
import { matchOf, subjectOfAlert } from './match-store.ts';
import { findOrder } from './order-store.ts';
import { countOrders, cursorOf, type OrderFilter, queueOf } from './order-queue.ts';
import { orderRowView, viewOrder } from './order-view.ts';
import { ordersOf } from './orders-of.ts';

/** One page of the orders of the reader's desks, and how many wait for what. */
export async function listOrders(act: Act, filter: OrderFilter) {
  need(act.actor, 'finance.orders.read');
  const reader = { actor: act.actor, now: act.clock.now() };
  const found = await queueOf(act.tx, reader, filter, readCursor(filter.after), filter.limit);
  const { rows, next } = pageOf(found, filter.limit, cursorOf);
  const { total, ...waits } = await countOrders(act.tx, reader, filter);
  await act.audit({ action: 'finance.orders.list', objects: rows.map((row) => `order:${row.id}`) });
  return { items: rows.map(orderRowView), total, waits, ...(next !== undefined && { next }) };
}

/** One order, read by a person: that it was read is written down. */
export async function readOrder(act: Act, id: string) {
  need(act.actor, 'finance.orders.read');
  const view = await viewOrder(act, id);
  await act.audit({ action: 'finance.order.read', objects: [`order:${view.id}`, `alert:${view.alert}`] });
  return view;
}

/** The letter as it was served. */
export async function readLetter(act: Act, id: string): Promise<{ number: string; letter: string }> {
  need(act.actor, 'finance.orders.read');
  const order = await findOrder(act.tx, act.actor.desks, id);
  if (order?.letter == null || order.number === null) throw commonFault('not-found');
  await act.audit({ action: 'finance.order.letter', objects: [`order:${order.id}`] });
  return { number: order.number, letter: order.letter };
}

/** What stands and what is missing before the match of an alert can be acted on. */
export async function orderPossible(act: Act, alert: string) {
  need(act.actor, 'finance.orders.read');
  const subject = isId(alert) ? await subjectOfAlert(act.tx, alert) : undefined;
  const effect = subject === undefined ? undefined : await effectFor(act.tx, subject);
  const found = subject === undefined ? undefined : await matchOf(act.tx, act.actor.desks, alert);
  if (found === undefined) throw commonFault('not-found');
  const entity = await entityOfBook(act.tx, found.book);
  const orders = await ordersOf(act.tx, { alert });
  const live = orders.some(({ kind, state }) => kind === 'freeze' && (state === 'proposed' || state === 'served'));
  return {
    same: found.match !== undefined,
    effect: effect !== undefined,
    ...(entity !== undefined && { entity: { key: entity.key, names: entity.names } }),
    orders: orders.map(({ id, number, kind, state }) => ({ id, kind, state, ...(number !== null && { number }) })),
    possible: found.match !== undefined && effect !== undefined && entity !== undefined && !live,
  };
}
