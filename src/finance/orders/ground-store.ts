import { sql } from 'kysely';
import type { Database, Tx } from '#base';

/** What a letter says of its ground: the provision of the designation, and that of the national decision. */
export async function groundWords(
  tx: Tx,
  designation: string,
  decision: string,
): Promise<{ measures: readonly string[]; legalBasis: string; nationalGround: string }> {
  const { rows } = await sql<{ measures: string[]; legal_basis: string; ground: string }>`
    select d.measures, d.legal_basis, k.ground
    from finance_designation d, finance_case_decision k
    where d.id = ${designation} and k.id = ${decision}`.execute(tx);
  const row = rows[0];
  return { measures: row?.measures ?? [], legalBasis: row?.legal_basis ?? '', nationalGround: row?.ground ?? '' };
}

/** Whether a served freeze still has both its grounds: what is not in effect or no longer the same must be settled. */
export interface Grounds {
  effect: boolean;
  same: boolean;
}

export async function groundsOf(db: Database | Tx, order: string): Promise<Grounds> {
  const { rows } = await sql<Grounds>`
    select ${hasEffect} as effect, ${isSame} as same from finance_order o where o.id = ${order}`.execute(db);
  return rows[0] ?? { effect: false, same: false };
}

/** Over `finance_order o`. */
export const hasEffect = sql<boolean>`exists (select 1 from finance_case c where c.id = o.of_case and c.effect)`;
export const isSame = sql<boolean>`exists (select 1 from finance_alert a join finance_decision d on d.alert = a.id
  where a.id = o.alert and a.state = 'decided' and a.verdict = 'same' and d.state = 'standing' and d.verdict = 'same')`;
