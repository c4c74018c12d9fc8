import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import { insertEvent } from './event-store.ts';
import { orderFault } from './faults.ts';
import { findOrder, lockOrder, type OrderRow, updateOrder } from './order-store.ts';
import { recordOf, type Tally, tallyOf } from './report-store.ts';

/**
 * Begins the draft of a freeze report on the designation of an order: what all accepted answers on it come to, in counts
 * and sums. Nothing leaves before two people of the exchange stand behind the draft, under the marking they choose.
 * Errors: `order-no-record`, `order-nothing-accepted`.
 */
export async function reportFreeze(
  act: Act,
  desk: Pick<ExchangeDesk, 'openDraft'>,
  id: string,
): Promise<{ draft: string }> {
  need(act.actor, 'finance.orders.propose');
  const order = await lockOrder(act.tx, act.actor.desks, id);
  if (order === undefined) throw commonFault('not-found');
  const freeze = await freezeOf(act, order);
  const record = freeze?.designation ? await recordOf(act.tx, freeze.designation) : undefined;
  if (freeze?.designation == null || record === undefined) throw orderFault('order-no-record');
  const tally = await tallyOf(act.tx, freeze.designation);
  if (tally.last_acted === null) throw orderFault('order-nothing-accepted');
  const draft = await desk.openDraft(act, {
    act: 'issue',
    kind: 'freeze-report',
    type: 'freeze-report',
    properties: reportProperties(record, tally),
    // To whoever designated, and nobody else, until an officer widens it.
    marking: {
      audience: 'named',
      members: [record.origin],
      purposes: [],
      onward: 'within-state',
      judicial: 'with-consent',
    },
    derivedFrom: [],
  });
  await updateOrder(act.tx, order.id, { report_draft: draft, changed_at: act.clock.now() });
  await insertEvent(act, order.id, 'reported', { draft });
  await act.audit({ action: 'finance.order.report', objects: [`order:${order.id}`, `draft:${draft}`] });
  return { draft };
}

async function freezeOf(act: Act, order: OrderRow): Promise<OrderRow | undefined> {
  return order.of_freeze === null ? order : findOrder(act.tx, act.actor.desks, order.of_freeze);
}

/**
 * The words of the record. A state says `unfrozen` once nothing of it is frozen any more. One currency stands as the
 * record's amount, several as its sums.
 */
export function reportProperties(record: { id: string; visible_at: Date }, tally: Tally): Record<string, unknown> {
  const released = tally.standing === 0 && tally.released > 0;
  const outcome = tally.standing > 0 ? 'frozen' : released ? 'unfrozen' : 'nothing-found';
  const actedAt = (released ? tally.last_released : tally.first_frozen) ?? tally.last_acted ?? record.visible_at;
  const [only, ...more] = outcome === 'frozen' ? tally.sums : [];
  return {
    designation_ref: record.id,
    outcome,
    received_at: record.visible_at.toISOString(),
    acted_at: actedAt.toISOString(),
    ...(outcome !== 'nothing-found' && { accounts: tally.accounts, institutions: tally.institutions }),
    ...(only !== undefined && (more.length === 0 ? { ...only } : { sums: tally.sums })),
    ...(tally.attempted > 0 && { attempted_transactions: tally.attempted }),
  };
}
