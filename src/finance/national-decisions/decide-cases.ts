import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import type { Outcome } from './case.ts';
import { lockCases, tellCases } from './case-store.ts';
import { insertDecisions } from './decision-store.ts';
import { caseFault } from './faults.ts';
import { whyNotDecide } from './may.ts';
import { nameCases } from './name-cases.ts';
import { writtenGround, writtenReason } from './written-reason.ts';

export interface DecideInput {
  /** Of one list; each with the edition that was on the screen. */
  cases: readonly { id: string; edition: number }[];
  outcome: Exclude<Outcome, 'ask'>;
  /** The law it is decided under. */
  ground: string;
  reason: string;
}

/**
 * One person proposes to give effect, to refuse or to end an effect, in one case or in many of one list with one reason;
 * nothing has changed before a second person signs. All or none: a case that may not be decided so refuses the whole.
 */
export async function decideCases(act: Act, input: DecideInput): Promise<{ batch: string }> {
  need(act.actor, 'finance.cases.decide');
  const [ground, reason] = [writtenGround(input.ground), writtenReason(input.reason)];
  const asked = new Map(input.cases.map(({ id, edition }) => [id, edition]));
  const cases = await lockCases(act.tx, [...asked.keys()]);
  if (cases.length === 0 || cases.length < asked.size) throw commonFault('not-found');
  if (new Set(cases.map(({ list }) => list)).size > 1) throw caseFault('case-mixed');
  for (const one of cases) {
    const refused = whyNotDecide(act.actor, one, input.outcome);
    if (refused !== undefined) throw caseFault(refused);
    if (one.edition !== asked.get(one.id)) throw caseFault('case-changed');
  }
  const ids = cases.map(({ id }) => id);
  const batch = await insertDecisions(act, ids, { outcome: input.outcome, ground, reason });
  await sql`update finance_case set state = 'proposed', changed_at = ${act.clock.now()}
    where id = any(${ids}::uuid[])`.execute(act.tx);
  await tellCases(act, ids, 'proposed', { outcome: input.outcome, ground, reason });
  await nameCases(act, 'finance.cases.propose', cases, { batch, outcome: input.outcome, ground, reason });
  return { batch };
}
