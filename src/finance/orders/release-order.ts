import type { Act } from '#base';
import { insertEvent } from './event-store.ts';
import { serveNotice } from './notice.ts';
import type { ReleaseGround } from './order.ts';
import { lockOrder, type OrderRow, updateOrder } from './order-store.ts';

export interface Release {
  /** The freeze that ends. */
  order: string;
  ground: ReleaseGround;
  /** What stands behind the ground: a decision of redress, a case. */
  ref?: string | undefined;
  reason: string;
}

/** What became of a freeze that lost its ground: let go by an order of its own, never served, or over already. */
export type Released = { outcome: 'released'; release: string; number: string } | { outcome: 'lapsed' | 'over' };

/**
 * Ends a freeze: one that was served by a release order that goes out at once, one that still waits lapses. It asks no
 * right and no second person: letting go protects rights, and whoever calls has its ground. The same call twice is one.
 */
export async function releaseOrder(act: Act, release: Release): Promise<Released> {
  const order = await lockOrder(act.tx, '*', release.order);
  if (order === undefined || order.kind !== 'freeze') return { outcome: 'over' };
  return releaseLocked(act, order, release);
}

/** The same for an order that is locked already. */
export async function releaseLocked(act: Act, order: OrderRow, release: Omit<Release, 'order'>): Promise<Released> {
  const { ground, ref, reason } = release;
  const now = act.clock.now();
  const objects = [`order:${order.id}`, ...(ref === undefined ? [] : [ref])];
  if (order.state === 'proposed') {
    await updateOrder(act.tx, order.id, { state: 'lapsed', changed_at: now });
    await insertEvent(act, order.id, 'lapsed', { ground, reason });
    await act.audit({ action: 'finance.order.lapse', objects, detail: { ground, reason } });
    return { outcome: 'lapsed' };
  }
  if (order.state !== 'served') return { outcome: 'over' };
  const { id, number } = await serveNotice(act, order, { kind: 'release', ground, ref, reason });
  await updateOrder(act.tx, order.id, { state: 'released', released_at: now, released_by: id, changed_at: now });
  await insertEvent(act, order.id, 'released', { ground, reason, number });
  await act.audit({
    action: 'finance.order.release',
    objects: [...objects, `order:${id}`],
    detail: { ground, reason, number, freeze: order.number },
  });
  return { outcome: 'released', release: id, number };
}
