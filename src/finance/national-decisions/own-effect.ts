import { sql } from 'kysely';
import type { Act } from '#base';
import { lockCases, tellCases } from './case-store.ts';
import { replaceStanding } from './decision-store.ts';
import { nameCases } from './name-cases.ts';
import { SKEW_MS } from './skew.ts';

export interface Signed {
  /** The designation's record. */
  record: string;
  /** The law it stands on, and why, in the words of the dossier. */
  ground: string;
  reason: string;
  by: { id: string; name: string; at: Date };
  /** What the second person, who acts, wrote. */
  secondReason: string;
}

/**
 * This state's own designation has left, signed whole by two people: the same two give it effect at home, in the transaction
 * that publishes it. Called by whoever published; where it is no longer in force nothing happens. The database refuses one
 * person in both places.
 */
export async function giveOwnEffect(act: Act, signed: Signed): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select c.id from finance_case c join finance_designation d on d.id = c.designation
    where d.ref = ${signed.record} and d.force = 'own' and d.status = 'active'`.execute(act.tx);
  const [one] = await lockCases(
    act.tx,
    rows.map(({ id }) => id),
  );
  if (one === undefined || one.state === 'ended') return;
  const now = act.clock.now();
  await sql`update finance_case_decision set state = 'replaced' where of_case = ${one.id} and state = 'waiting'`.execute(
    act.tx,
  );
  await replaceStanding(act, [one.id]);
  await sql`
    insert into finance_case_decision (id, of_case, batch, outcome, ground, reason, by_id, by_name, at, state, second_id,
      second_name, second_at, second_reason, settled_at, opened_at, due_at, edition, seen)
    select ${act.newId()}, c.id, ${act.newId()}, 'give-effect', ${signed.ground}, ${signed.reason}, ${signed.by.id},
      ${signed.by.name}, ${signed.by.at}, 'standing', ${act.actor.id}, ${act.actor.name}, ${now}, ${signed.secondReason},
      ${now}, c.opened_at, c.due_at, d.edition,
      jsonb_build_object('edition', d.edition, 'name', d.name, 'measures', to_jsonb(d.measures), 'legalBasis',
        d.legal_basis, 'criterion', d.criterion, 'reasons', d.reasons, 'subjects', '[]'::jsonb, 'matches', 0)
    from finance_case c join finance_designation d on d.id = c.designation where c.id = ${one.id}`.execute(act.tx);
  const inEffect = one.effective_from.getTime() <= now.getTime() + SKEW_MS;
  await sql`update finance_case set state = 'decided', outcome = 'give-effect', effect = ${inEffect},
    changed_since = false, changed_at = ${now} where id = ${one.id}`.execute(act.tx);
  await tellCases(act, [one.id], 'approved', { outcome: 'give-effect', reason: signed.reason });
  if (inEffect) await tellCases(act, [one.id], 'in-effect', {});
  await nameCases(act, 'finance.cases.own-effect', [one], { record: signed.record });
}
