import { type Act, commonFault, need, type Text } from '#base';
import { findEntity } from '../entities/index.ts';
import { effectFor, type Ground } from '../national-decisions/index.ts';
import { insertEvent } from './event-store.ts';
import { orderFault } from './faults.ts';
import { groundWords } from './ground-store.ts';
import { matchOf } from './match-store.ts';
import { findOrder, lockOrder, type OrderRow, updateOrder } from './order-store.ts';
import { served } from './serve.ts';
import { writtenReason } from './written.ts';

export interface SecondInput {
  id: string;
  approve: boolean;
  reason: string;
}

/**
 * The second person: another one than who proposed. Approved, the order is served in this transaction, on the ground
 * that stands in it; refused, it is over. Cases, then the alert, then the order are held: what ends a ground at the
 * same moment is either seen here, or finds the served order and releases it.
 * Errors: `order-own-proposal`, `order-not-waiting`, `order-no-match`, `order-no-effect`, `order-changed`.
 */
export async function secondOrder(act: Act, issuer: Text, input: SecondInput): Promise<void> {
  need(act.actor, 'finance.orders.approve');
  if (act.actor.kind !== 'person') throw orderFault('order-person-only');
  const reason = writtenReason(input.reason);
  const before = await findOrder(act.tx, act.actor.desks, input.id);
  if (before === undefined) throw commonFault('not-found');
  const ground = await effectFor(act.tx, before.subject);
  const found = await matchOf(act.tx, act.actor.desks, before.alert);
  const order = await lockOrder(act.tx, act.actor.desks, input.id);
  if (order === undefined) throw commonFault('not-found');
  if (order.kind !== 'freeze' || order.state !== 'proposed') throw orderFault('order-not-waiting');
  if (order.by_id === act.actor.id) throw orderFault('order-own-proposal');
  const now = act.clock.now();
  const second = {
    second_id: act.actor.id,
    second_name: act.actor.name,
    second_at: now,
    second_reason: reason,
    changed_at: now,
  };
  const objects = [`order:${order.id}`, `alert:${order.alert}`, `case:${order.of_case ?? ''}`];
  if (!input.approve) {
    await updateOrder(act.tx, order.id, { ...second, state: 'refused' });
    await insertEvent(act, order.id, 'refused', { reason });
    await act.audit({ action: 'finance.order.refuse', objects, detail: { reason } });
    return;
  }
  if (ground === undefined) throw orderFault('order-no-effect');
  if (found?.match === undefined) throw orderFault('order-no-match');
  // Two people decided anew, or another case carries it: the proposer did not see this.
  if (found.match.decision !== order.match_decision || !carries(ground, order)) throw orderFault('order-changed');
  const written = await serve(act, issuer, order);
  await updateOrder(act.tx, order.id, { ...second, ...written, state: 'served' });
  await insertEvent(act, order.id, 'approved', { reason, number: written.number });
  const detail = { reason, number: written.number, terms: written.terms_sha256, letter: written.letter_sha256 };
  await act.audit({ action: 'finance.order.serve', objects: [...objects, `entity:${order.entity}`], detail });
}

const carries = (ground: Ground, order: OrderRow): boolean =>
  ground.case === order.of_case && ground.decision === order.case_decision;

async function serve(act: Act, issuer: Text, order: OrderRow) {
  const entity = await findEntity(act.tx, order.entity);
  if (entity?.active !== true) throw orderFault('order-no-entity', { book: order.holder.book });
  const words = await groundWords(act.tx, order.designation ?? '', order.case_decision ?? '');
  return served(act, order, entity, { issuer, ...words });
}

/** Takes a proposal back, by whoever made it. */
export async function withdrawOrder(act: Act, input: { id: string; reason: string }): Promise<void> {
  need(act.actor, 'finance.orders.propose');
  const reason = writtenReason(input.reason);
  const order = await lockOrder(act.tx, act.actor.desks, input.id);
  if (order === undefined) throw commonFault('not-found');
  if (order.state !== 'proposed') throw orderFault('order-not-waiting');
  if (order.by_id !== act.actor.id) throw orderFault('order-proposal-of-another');
  await updateOrder(act.tx, order.id, { state: 'withdrawn', changed_at: act.clock.now() });
  await insertEvent(act, order.id, 'withdrawn', { reason });
  await act.audit({ action: 'finance.order.withdraw', objects: [`order:${order.id}`], detail: { reason } });
}
