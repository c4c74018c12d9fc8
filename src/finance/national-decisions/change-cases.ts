import { sql } from 'kysely';
import type { Act } from '#base';
import { dueSql } from './due.ts';
import { nameCases } from './name-cases.ts';

/**
 * These designations say something else now. What waits for a second person is void, for it was signed on other words; a
 * refusal or a question is open anew. An effect stays, since letting assets go is a decision too, and is marked to be looked
 * at. A case nobody has answered keeps its clock.
 */
export async function changeCases(act: Act, designations: readonly string[]): Promise<void> {
  if (designations.length === 0) return;
  const now = act.clock.now();
  const { rows: cases } = await sql<{ id: string }>`
    select id from finance_case where designation = any(${designations}::uuid[]) and state <> 'ended'
    order by id for update`.execute(act.tx);
  if (cases.length === 0) return;
  const ids = cases.map(({ id }) => id);
  await sql`
    with void as (
      update finance_case_decision k set state = 'replaced' from finance_case c
      where k.of_case = c.id and c.id = any(${ids}::uuid[])
        and (k.state = 'waiting' or (k.state = 'standing' and not c.effect))
      returning k.of_case)
    update finance_case c set changed_at = ${now},
      state = case when c.effect then 'decided' else 'open' end,
      outcome = case when c.effect then 'give-effect' end,
      changed_since = c.effect,
      opened_at = case when c.effect or c.id in (select of_case from void) then ${now} else c.opened_at end,
      due_at = case when c.effect or c.id in (select of_case from void) then ${dueSql(now)} else c.due_at end
    from finance_designation d where d.id = c.designation and c.id = any(${ids}::uuid[])`.execute(act.tx);
  await sql`
    insert into finance_case_event (of_case, at, by_id, by_name, what, detail)
    select c.id, ${now}, ${act.actor.id}, ${act.actor.name}, 'changed', jsonb_build_object('edition', d.edition)
    from finance_case c join finance_designation d on d.id = c.designation where c.id = any(${ids}::uuid[])`.execute(
    act.tx,
  );
  await nameCases(act, 'finance.cases.change', cases);
}
