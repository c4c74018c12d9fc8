import type { Act, Database, Tx } from '#base';
import type { OrderEventDetail, OrderEventKind } from './order-event.ts';
import { seen } from './tables.ts';

/** Writes one step of an order's history, in the name of the actor. */
export async function insertEvent(
  act: Act,
  order: string,
  what: OrderEventKind,
  detail: OrderEventDetail = {},
): Promise<void> {
  await seen(act.tx)
    .insertInto('finance_order_event')
    .values({
      of_order: order,
      at: act.clock.now(),
      by_id: act.actor.id,
      by_name: act.actor.name,
      what,
      detail: JSON.stringify(detail),
    })
    .execute();
}

export async function listEvents(db: Database | Tx, order: string) {
  return seen(db)
    .selectFrom('finance_order_event')
    .select(['at', 'by_name', 'what', 'detail'])
    .where('of_order', '=', order)
    .orderBy('n')
    .execute();
}
