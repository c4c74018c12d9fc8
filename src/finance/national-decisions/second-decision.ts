import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { OnEffectEnded, Outcome } from './case.ts';
import { designationsOf, holdWithNeighbours, type LockedCase, lockCases, tellCases, waitingIn } from './case-store.ts';
import { replaceStanding, writeBack, writeSecond } from './decision-store.ts';
import { caseFault } from './faults.ts';
import { whyNotSecond } from './may.ts';
import { nameCases } from './name-cases.ts';
import { SKEW_MS } from './skew.ts';
import { tellHome } from './tell-home.ts';
import { writtenReason } from './written-reason.ts';

export interface SecondInput {
  batch: string;
  approve: boolean;
  reason: string;
}

export interface SecondDeps {
  desk: Pick<ExchangeDesk, 'noteReceipt' | 'openDraft'>;
  effectEnded: OnEffectEnded;
}

/**
 * The second person, another one than who proposed and with the right to approve, answers what waits of a batch: what was
 * answered, taken back or voided meanwhile is left. Approved, it binds in this transaction; refused, each case stands again
 * as before. A designation that takes effect later is given effect then.
 */
export async function secondDecision(act: Act, deps: SecondDeps, input: SecondInput): Promise<void> {
  need(act.actor, 'finance.cases.approve');
  const reason = writtenReason(input.reason);
  const asked = await waitingIn(act.tx, input.batch);
  const ofCases = asked.map((decision) => decision.of_case);
  if (asked.some(({ outcome }) => outcome === 'end-effect'))
    await holdWithNeighbours(act.tx, await designationsOf(act.tx, ofCases));
  const cases = await lockCases(act.tx, ofCases);
  // Asked again under the locks: whoever came first has answered.
  const waiting = asked.length === 0 ? [] : await waitingIn(act.tx, input.batch);
  const [first] = waiting;
  if (first === undefined) throw await nothingWaits(act, input.batch);
  const refused = whyNotSecond(act.actor, { byId: first.by_id });
  if (refused !== undefined) throw caseFault(refused);
  const edition = new Map(cases.map((one) => [one.id, one.edition]));
  if (waiting.some((decision) => edition.get(decision.of_case) !== decision.edition)) throw caseFault('case-changed');
  const ids = waiting.map((decision) => decision.of_case);
  const { outcome, ground } = first;
  if (input.approve) await replaceStanding(act, ids);
  await writeSecond(
    act,
    waiting.map(({ id }) => id),
    { approve: input.approve, reason },
  );
  const decided = cases.filter(({ id }) => ids.includes(id));
  if (input.approve) await bind(act, deps, decided, { outcome, ground });
  else await writeBack(act, ids);
  const what = input.approve ? 'approved' : 'refused';
  await tellCases(act, ids, what, { outcome, reason });
  const detail = { batch: input.batch, outcome, reason };
  await nameCases(act, `finance.cases.${input.approve ? 'approve' : 'refuse'}`, decided, detail);
}

async function nothingWaits(act: Act, batch: string) {
  const { rows } = await sql`select 1 from finance_case_decision where batch::text = ${batch} limit 1`.execute(act.tx);
  return rows.length === 0 ? commonFault('not-found') : caseFault('case-no-proposal');
}

async function bind(
  act: Act,
  deps: SecondDeps,
  cases: readonly LockedCase[],
  { outcome, ground }: { outcome: Outcome; ground: string },
): Promise<void> {
  const now = act.clock.now();
  const horizon = new Date(now.getTime() + SKEW_MS);
  const ids = cases.map(({ id }) => id);
  await sql`
    update finance_case c set state = 'decided', outcome = ${outcome}, changed_since = false, changed_at = ${now},
      effect = ${outcome === 'give-effect'} and d.effective_from <= ${horizon}
    from finance_designation d where d.id = c.designation and c.id = any(${ids}::uuid[])`.execute(act.tx);
  const inEffect = cases.filter(({ effective_from }) => outcome === 'give-effect' && effective_from <= horizon);
  await tellCases(
    act,
    inEffect.map(({ id }) => id),
    'in-effect',
    {},
  );
  if (outcome === 'end-effect') {
    await tellCases(act, ids, 'effect-ended', { because: 'reversed' });
    await deps.effectEnded(act, ids, 'reversed');
  }
  await tellHome(act, deps.desk, cases, { outcome, ground });
}
