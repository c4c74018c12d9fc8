import { sql } from 'kysely';
import type { Act } from '#base';
import type { Outcome } from './case.ts';

export interface Deciding {
  outcome: Outcome;
  ground: string;
  reason: string;
}

/**
 * Writes one decision for each of these locked cases, with the designation's words, whom it names and how many matches stood
 * beside it, copied inside the database. A question binds at once; everything else waits. Gives the batch.
 */
export async function insertDecisions(act: Act, cases: readonly string[], deciding: Deciding): Promise<string> {
  const [batch, now] = [act.newId(), act.clock.now()];
  const waits = deciding.outcome !== 'ask';
  await sql`
    insert into finance_case_decision (id, of_case, batch, outcome, ground, reason, by_id, by_name, at, state, settled_at,
      opened_at, due_at, edition, seen)
    select gen_random_uuid(), c.id, ${batch}, ${deciding.outcome}, ${deciding.ground}, ${deciding.reason},
      ${act.actor.id}, ${act.actor.name}, ${now}, ${waits ? 'waiting' : 'standing'}, ${waits ? null : now}::timestamptz,
      c.opened_at, c.due_at, d.edition,
      jsonb_build_object('edition', d.edition, 'name', d.name, 'measures', to_jsonb(d.measures), 'legalBasis',
        d.legal_basis, 'criterion', d.criterion, 'reasons', d.reasons,
        'subjects', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'version', p.version) order by p.id)
          from finance_designation_subject s join finance_subject p on p.id = s.subject where s.designation = d.id), '[]'),
        'matches', (select count(*) from finance_designation_subject s join finance_alert a on a.subject = s.subject
          where s.designation = d.id and a.state <> 'closed'))
    from finance_case c join finance_designation d on d.id = c.designation
    where c.id = any(${cases}::uuid[]) order by c.id`.execute(act.tx);
  return batch;
}

/** What stood in these cases until now is overtaken. */
export async function replaceStanding(act: Act, cases: readonly string[]): Promise<void> {
  await sql`update finance_case_decision set state = 'replaced'
    where of_case = any(${cases}::uuid[]) and state = 'standing'`.execute(act.tx);
}

/** The second person's word on these decisions: from now on they bind, or are refused for good. */
export async function writeSecond(
  act: Act,
  decisions: readonly string[],
  { approve, reason }: { approve: boolean; reason: string },
): Promise<void> {
  const now = act.clock.now();
  await sql`
    update finance_case_decision set state = ${approve ? 'standing' : 'refused'}, second_id = ${act.actor.id},
      second_name = ${act.actor.name}, second_at = ${now}, second_reason = ${reason},
      settled_at = ${approve ? now : null}::timestamptz
    where id = any(${decisions}::uuid[])`.execute(act.tx);
}

export async function writeWithdrawn(act: Act, decisions: readonly string[]): Promise<void> {
  await sql`update finance_case_decision set state = 'withdrawn', withdrawn_id = ${act.actor.id}
    where id = any(${decisions}::uuid[])`.execute(act.tx);
}

/** A proposal is gone: the cases stand again as before it. */
export async function writeBack(act: Act, cases: readonly string[]): Promise<void> {
  await sql`
    update finance_case c set changed_at = ${act.clock.now()},
      state = case when c.outcome is not null and c.outcome <> 'ask' then 'decided' else 'open' end
    where id = any(${cases}::uuid[])`.execute(act.tx);
}
