import { sql } from 'kysely';
import type { Act, JobKind } from '#base';
import { tellCases } from './case-store.ts';
import { nameCases } from './name-cases.ts';
import { SKEW_MS } from './skew.ts';

/** What two people gave effect from a later day takes effect on that day: the decision is theirs, the day the designator's. */
export const effectDueJob: JobKind = {
  kind: 'finance.cases.effect-due',
  everyMinutes: 1,
  run: async (_, { call }) => call.transact(bringDue),
};

export async function bringDue(act: Act): Promise<void> {
  const horizon = new Date(act.clock.now().getTime() + SKEW_MS);
  const { rows } = await sql<{ id: string }>`
    update finance_case c set effect = true, changed_at = ${act.clock.now()}
    from finance_designation d
    where d.id = c.designation and d.status = 'active' and d.effective_from <= ${horizon} and not c.effect
      and c.state = 'decided' and c.outcome = 'give-effect' returning c.id`.execute(act.tx);
  await tellCases(
    act,
    rows.map(({ id }) => id),
    'in-effect',
    {},
  );
  await nameCases(act, 'finance.cases.in-effect', rows);
}
