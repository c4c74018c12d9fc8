import type { Act } from '#base';
import { insertEvent } from './event-store.ts';
import { orderFault } from './faults.ts';
import { serveNotice } from './notice.ts';
import type { Licence } from './order.ts';
import { lockOrder } from './order-store.ts';

/**
 * Tells the holder's bank what a licence lets out of a freeze, or that the licence is over (`end`). Called by redress
 * after its two people; asks no right of its own. Error: `order-not-standing` when the freeze does not stand.
 */
export async function serveLicence(
  act: Act,
  { order, licence, reason, end = false }: { order: string; licence: Licence; reason: string; end?: boolean },
): Promise<{ id: string; number: string }> {
  const freeze = await lockOrder(act.tx, '*', order);
  if (freeze?.kind !== 'freeze' || freeze.state !== 'served') throw orderFault('order-not-standing');
  const kind = end ? 'licence-end' : 'licence';
  const { ground, number: ref } = licence;
  const notice = await serveNotice(act, freeze, { kind, ground, ref, reason, licence });
  await insertEvent(act, freeze.id, end ? 'licence-ended' : 'licensed', { ground, reason, number: notice.number });
  await act.audit({
    action: end ? 'finance.order.licence.end' : 'finance.order.licence',
    objects: [`order:${freeze.id}`, `order:${notice.id}`],
    detail: { ...licence, reason, notice: notice.number },
  });
  return notice;
}
