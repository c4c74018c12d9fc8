import { sql } from 'kysely';
import type { Act } from '#base';
import type { EndedBecause, OnEffectEnded } from './case.ts';
import { holdWithNeighbours } from './case-store.ts';
import { nameCases } from './name-cases.ts';

/**
 * These designations no longer stand: whatever was decided or proposed on them is over, in this transaction, and whoever
 * built on an effect hears of it in the same one. Called before the designation itself is marked.
 */
export async function endCases(
  act: Act,
  designations: readonly string[],
  because: EndedBecause,
  effectEnded: OnEffectEnded,
): Promise<void> {
  if (designations.length === 0) return;
  await holdWithNeighbours(act.tx, designations);
  const now = act.clock.now();
  const { rows: cases } = await sql<{ id: string; effect: boolean }>`
    select id, effect from finance_case
    where designation = any(${designations}::uuid[]) and ended_because is distinct from ${because}
    order by id`.execute(act.tx);
  if (cases.length === 0) return;
  const ids = cases.map(({ id }) => id);
  await sql`update finance_case set state = 'ended', ended_because = ${because}, effect = false, changed_since = false,
      changed_at = ${now} where id = any(${ids}::uuid[])`.execute(act.tx);
  await sql`update finance_case_decision set state = 'replaced'
    where of_case = any(${ids}::uuid[]) and state in ('waiting', 'standing')`.execute(act.tx);
  await sql`
    insert into finance_case_event (of_case, at, by_id, by_name, what, detail)
    select id, ${now}, ${act.actor.id}, ${act.actor.name}, 'ended', jsonb_build_object('because', ${because}::text)
    from unnest(${ids}::uuid[]) as id`.execute(act.tx);
  await nameCases(act, 'finance.cases.end', cases, { because });
  const inEffect = cases.filter(({ effect }) => effect).map(({ id }) => id);
  if (inEffect.length > 0) await effectEnded(act, inEffect, because);
}
