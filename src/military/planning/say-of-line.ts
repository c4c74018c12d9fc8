import { type Act, commonFault, need } from '#base';
import { giveContribution } from '../contributions/give-contribution.ts';
import { contributionFault } from '../contributions/faults.ts';
import { type Known, readKnown } from '../contributions/known.ts';
import { standingOf } from '../contributions/standing.ts';
import type { MilitaryDeps } from '../deps.ts';
import type { Instance } from '../matching/instance.ts';
import { pairRules } from '../matching/pairs.ts';
import type { Plan } from '../matching/plan.ts';
import { lastWords, lineKey, seesRed } from './begin-plan.ts';
import { planFault } from './faults.ts';
import { findPlan, insertWord, lockPlan, wordsOf } from './plan-store.ts';
import type { PlannedWord } from './words.ts';

interface Said {
  id: string;
  need: string;
  offer: string;
  says: PlannedWord;
  lots?: number | undefined;
  reason?: string | undefined;
}

const waiting: ReadonlySet<string> = new Set(['draft', 'proposed']);

/**
 * This state's word on a line (right `military.plan`; a person): the state that gives commits, the one that needs asks, by
 * a contribution that a second person lets leave. A line that is refused stays out of every plan made after this one; where
 * the giving state was asked for it already, its refusal leaves as `declined`. Errors: `not-found`, `plan-not-made`,
 * `plan-line-not-yours`, `plan-line-waits`, `plan-line-lots`, and those of a contribution.
 */
export async function sayOfLine(act: Act, deps: Pick<MilitaryDeps, 'desk'>, said: Said) {
  need(act.actor, 'military.plan');
  await lockPlan(act.tx, said.id);
  const stored = await findPlan(act.tx, said.id, seesRed(act));
  if (stored === undefined) throw commonFault('not-found');
  if (stored.plan === null) throw planFault('plan-not-made');
  const plan = JSON.parse(stored.plan) as Plan;
  const line = plan.lines.find(({ requirement, offer }) => requirement === said.need && offer === said.offer);
  const known = await readKnown(act, deps);
  const [wanted, offered] = [known.capabilities.get(said.need), known.capabilities.get(said.offer)];
  if (line === undefined || wanted === undefined || offered === undefined) throw commonFault('not-found');
  if (!wanted.record.own && !offered.record.own) throw planFault('plan-line-not-yours');
  const before = lastWords(await wordsOf(act.tx, said.id)).get(lineKey(said.need, said.offer));
  if (before?.draft != null && (await waits(act, deps, before.draft))) throw planFault('plan-line-waits');
  const reason = said.reason ?? '';
  if (said.says !== 'accepted' && reason.length < 10) throw contributionFault('contribution-without-reason');
  const lots = said.says === 'changed' ? (said.lots ?? line.lots) : line.lots;
  const instance = JSON.parse(stored.instance) as Instance;
  const most = mostLots(instance, said.need, said.offer);
  if (said.says !== 'refused' && lots > most) throw planFault('plan-line-lots', { most });
  const begun =
    said.says === 'refused'
      ? await refuse(act, deps, said, offered, standingOf(known, said.need, said.offer).last?.said)
      : await giveContribution(act, deps, {
          need: said.need,
          offer: said.offer,
          stands: offered.record.own ? 'committed' : 'asked',
          quantity: lots * lotOf(instance, said.offer),
          audience: 'members',
          ...(reason !== '' && { reason }),
        });
  await insertWord(act, {
    plan: said.id,
    need: said.need,
    offer: said.offer,
    says: said.says,
    lots,
    reason: reason === '' ? null : reason,
    draft: begun?.draft ?? null,
  });
  await act.audit({
    action: `military.plan.line.${said.says}`,
    objects: [`plan:${said.id}`, `record:${said.need}`, `record:${said.offer}`],
    detail: { lots },
  });
  return { proposed: begun?.proposed ?? false, ...(begun !== undefined && { draft: begun.draft }) };
}

/** Where the giving state was asked already, it answers; else nothing needs to leave. */
async function refuse(
  act: Act,
  deps: Pick<MilitaryDeps, 'desk'>,
  said: Said,
  offered: Known<unknown>,
  last: { contribution_state: string; quantity: number } | undefined,
) {
  if (!offered.record.own || last?.contribution_state !== 'asked') return undefined;
  return giveContribution(act, deps, {
    need: said.need,
    offer: said.offer,
    stands: 'declined',
    quantity: last.quantity,
    audience: 'members',
    reason: said.reason,
  });
}

const lotOf = (instance: Instance, offer: string): number => instance.offers.find(({ id }) => id === offer)?.lot ?? 1;

/** Most lots of an offer that make sense for a need. */
export function mostLots(instance: Instance, needed: string, offer: string): number {
  const [requirement, offered] = [
    instance.requirements.find(({ id }) => id === needed),
    instance.offers.find(({ id }) => id === offer),
  ];
  if (requirement === undefined || offered === undefined) return 0;
  const verdict = pairRules({ ...instance, barred: [] }).judge(offered, requirement);
  return typeof verdict === 'string' ? 0 : verdict.mostLots;
}

/** A draft that has not left and was not refused. */
async function waits(act: Act, { desk }: Pick<MilitaryDeps, 'desk'>, draft: string): Promise<boolean> {
  const { state } = await desk.viewDraft(act, draft);
  return waiting.has(state);
}
