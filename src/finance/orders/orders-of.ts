import type { Database, Tx } from '#base';
import type { OrderKind, OrderState } from './order.ts';
import { seen } from './tables.ts';

/** An order as other rooms of finance know it. */
export interface OrderOf {
  id: string;
  number: string | null;
  kind: OrderKind;
  state: OrderState;
  entity: string;
  alert: string;
  subject: string;
  of_case: string | null;
  of_freeze: string | null;
  holder_name: string;
  served_at: Date | null;
  acknowledged_at: Date | null;
  released_at: Date | null;
}

/** Orders about one subject, case, alert or entity, newest first; asks no right and no desk: the caller has asked. */
export async function ordersOf(
  db: Database | Tx,
  about: { subject: string } | { case: string } | { alert: string } | { entity: string },
): Promise<OrderOf[]> {
  const query = seen(db)
    .selectFrom('finance_order')
    .select(['id', 'number', 'kind', 'state', 'entity', 'alert', 'subject', 'of_case', 'of_freeze', 'holder_name'])
    .select(['served_at', 'acknowledged_at', 'released_at'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
  if ('subject' in about) return query.where('subject', '=', about.subject).execute();
  if ('case' in about) return query.where('of_case', '=', about.case).execute();
  if ('alert' in about) return query.where('alert', '=', about.alert).execute();
  return query.where('entity', '=', about.entity).execute();
}
