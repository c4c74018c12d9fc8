import { sql } from 'kysely';
import type { Act } from '#base';
import { dueSql } from './due.ts';
import { nameCases } from './name-cases.ts';

/**
 * Opens the case of each of these designations, or opens it anew where it had ended: nothing of an earlier answer holds.
 * A case that is open already stays as it is. One statement, however many there are.
 */
export async function openCases(act: Act, designations: readonly string[]): Promise<number> {
  if (designations.length === 0) return 0;
  const now = act.clock.now();
  const { rows } = await sql<{ id: string }>`
    with opened as (
      insert into finance_case (id, designation, state, due_at, opened_at, changed_at)
      select gen_random_uuid(), d.id, 'open', ${dueSql(now)}, ${now}, ${now}
      from finance_designation d where d.id = any(${designations}::uuid[]) order by d.id
      on conflict (designation) do update set state = 'open', effect = false, outcome = null, ended_because = null,
        changed_since = false, due_at = excluded.due_at, opened_at = excluded.opened_at, changed_at = excluded.changed_at
        where finance_case.state = 'ended'
      returning id, xmax = 0 as fresh),
    told as (
      insert into finance_case_event (of_case, at, by_id, by_name, what, detail)
      select id, ${now}, ${act.actor.id}, ${act.actor.name}, case when fresh then 'opened' else 'reopened' end, '{}'
      from opened)
    select id from opened`.execute(act.tx);
  await nameCases(act, 'finance.cases.open', rows);
  return rows.length;
}
