import { sql } from 'kysely';
import type { Tx } from '#base';

/** The lawful ground of an order: ids of the case, the decision of two people behind it, and the designation. */
export interface Ground {
  case: string;
  decision: string;
  designation: string;
}

/**
 * The ground on which this state gives effect to the designation of a subject now, the oldest of several; undefined when
 * none stands. The case is held (`for share`) until the transaction ends: whoever ends its effect waits for what is
 * written on it, and finds it. Lock order: case, then order.
 */
export async function effectFor(tx: Tx, subject: string): Promise<Ground | undefined> {
  const { rows } = await sql<Ground>`
    select c.id as case, k.id as decision, d.id as designation
    from finance_designation_subject s
    join finance_designation d on d.id = s.designation and d.status = 'active'
    join finance_case c on c.designation = d.id and c.effect
    join finance_case_decision k on k.of_case = c.id and k.state = 'standing' and k.outcome = 'give-effect'
    join finance_subject p on p.id = s.subject and p.status = 'listed'
    where s.subject = ${subject}
    order by k.settled_at, c.id limit 1 for share of c`.execute(tx);
  return rows[0];
}
