import { type Act, commonFault, need } from '#base';
import { effectFor } from '../national-decisions/index.ts';
import { orderFault } from './faults.ts';
import { groundsOf } from './ground-store.ts';
import { matchOf } from './match-store.ts';
import { findOrder, lockOrder } from './order-store.ts';
import { releaseLocked } from './release-order.ts';
import { writtenReason } from './written.ts';

/**
 * An officer releases a freeze whose match was withdrawn, opened again or closed, or whose effect is gone. While both
 * grounds stand nobody does that alone: `order-has-ground`.
 */
export async function settleOrder(act: Act, input: { id: string; reason: string }): Promise<void> {
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
  if (effect && same) throw orderFault('order-has-ground');
  const ref = effect ? `alert:${order.alert}` : `case:${order.of_case ?? ''}`;
  await releaseLocked(act, order, { ground: effect ? 'match-withdrawn' : 'reversed', ref, reason });
}
