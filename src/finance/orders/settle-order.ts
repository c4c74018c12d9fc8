import { type Act, commonFault, need } from '#base';
import { effectFor } from '../national-decisions/index.ts';
import { orderFault } from './faults.ts';
import { groundsOf } from './ground-store.ts';
import { matchOf } from './match-store.ts';
import { insertEvent } from './event-store.ts';
import { findOrder, lockOrder, updateOrder } from './order-store.ts';
import { releaseLocked } from './release-order.ts';
import { writtenReason } from './written.ts';

/**
 * An officer releases a freeze whose match was withdrawn, opened again or closed, or whose effect is gone; or says of one
 * that a restored backup brought whether it stands. Else, while both grounds stand, nobody releases alone:
 * `order-has-ground`.
 */
export async function settleOrder(act: Act, input: { id: string; reason: string; stands: boolean }): Promise<void> {
  need(act.actor, 'finance.orders.approve');
  if (act.actor.kind !== 'person') throw orderFault('order-person-only');
  const reason = writtenReason(input.reason);
  const before = await findOrder(act.tx, act.actor.desks, input.id);
  if (before === undefined) throw commonFault('not-found');
  // Case, alert, order: the order in which everybody locks them.
  await effectFor(act.tx, before.subject);
  await matchOf(act.tx, act.actor.desks, before.alert);
  const order = await lockOrder(act.tx, act.actor.desks, input.id);
  if (order?.kind !== 'freeze' || order.state !== 'served') throw orderFault('order-not-standing');
  const { effect, same } = await groundsOf(act.tx, order.id);
  const carried = effect && same;
  if (input.stands) {
    if (!carried || order.doubted_at === null) throw orderFault('order-not-in-doubt');
    return confirmStanding(act, order.id, reason);
  }
  if (carried && order.doubted_at === null) throw orderFault('order-has-ground');
  if (carried) return void (await releaseLocked(act, order, { ground: 'released-before', reason }));
  const ref = effect ? `alert:${order.alert}` : `case:${order.of_case ?? ''}`;
  await releaseLocked(act, order, { ground: effect ? 'match-withdrawn' : 'reversed', ref, reason });
}

async function confirmStanding(act: Act, id: string, reason: string): Promise<void> {
  await updateOrder(act.tx, id, { doubted_at: null, changed_at: act.clock.now() });
  await insertEvent(act, id, 'confirmed', { reason });
  await act.audit({ action: 'finance.order.confirm', objects: [`order:${id}`], detail: { reason } });
}
