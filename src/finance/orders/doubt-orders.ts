import { sql } from 'kysely';
import type { Tx } from '#base';
import { orderFault } from './faults.ts';

/**
 * After a restored backup: what was released since is not known here. Every freeze that was served says so until an
 * approver has heard from the entity, and further numbers stand in a series of their own. A file in which a freeze
 * stands without its decisions, each of two people, is not taken back: `order-restored-unlawful`.
 */
export async function doubtOrders(tx: Tx, now: Date): Promise<void> {
  const { rows } = await sql<{ number: string }>`
    select o.number from finance_order o where o.kind = 'freeze' and o.state = 'served' and not (
      exists (select from finance_case_decision d where d.id = o.case_decision and d.of_case = o.of_case
        and d.outcome = 'give-effect' and d.second_id is not null)
      and exists (select from finance_decision d where d.id = o.match_decision and d.alert = o.alert
        and d.verdict = 'same' and d.second_id is not null))
    order by o.number`.execute(tx);
  const [first] = rows;
  if (first !== undefined)
    throw orderFault('order-restored-unlawful', { number: first.number, count: String(rows.length) });
  await sql`update finance_order set doubted_at = ${now} where kind = 'freeze' and state = 'served'`.execute(tx);
  await sql`update finance_order_series set restores = restores + 1`.execute(tx);
}
