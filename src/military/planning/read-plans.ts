import { type Act, commonFault, need } from '#base';
import { type KnownContributions, readKnown } from '../contributions/known.ts';
import { nextSteps, standingOf } from '../contributions/standing.ts';
import type { MilitaryDeps } from '../deps.ts';
import type { Plan } from '../matching/plan.ts';
import { lastWords, lineKey, seesRed } from './begin-plan.ts';
import type { PlannedLine, PlanRow, PlanView } from './contract.ts';
import { findPlan, type LineWord, listPlans, type StoredPlan, wordsOf } from './plan-store.ts';
import { type ReadablePlan, readablePlan } from './readable-plan.ts';
import { mostLots } from './say-of-line.ts';
import type { LineReason } from './words.ts';

type Deps = Pick<MilitaryDeps, 'desk'>;

/** Plans as far as whoever acts may read what they were made of (right `military.read`), the newest first. */
export async function readPlans(act: Act, deps: Deps): Promise<PlanRow[]> {
  need(act.actor, 'military.read');
  const known = await readKnown(act, deps);
  return (await listPlans(act.tx, seesRed(act))).map((stored) => rowOf(readablePlan(stored, known)));
}

/** A plan with what it was made of, cut to what its reader may read. Errors: `not-found`. */
export async function openPlan(
  act: Act,
  deps: Deps,
  id: string,
): Promise<ReadablePlan & { known: KnownContributions; words: LineWord[] }> {
  need(act.actor, 'military.read');
  const stored = await findPlan(act.tx, id, seesRed(act));
  if (stored === undefined) throw commonFault('not-found');
  const known = await readKnown(act, deps);
  return { ...readablePlan(stored, known), known, words: await wordsOf(act.tx, id) };
}

/** A plan as its screen shows it (right `military.read`). Errors: `not-found`. */
export async function viewPlan(act: Act, deps: Deps, id: string): Promise<PlanView> {
  const open = await openPlan(act, deps, id);
  const { stored, instance, plan, cut, known } = open;
  const plans = act.actor.rights.has('military.plan');
  const { previous } = stored;
  return {
    ...rowOf(open),
    settings: stored.settings,
    ...(previous !== null && { previous }),
    instanceHash: stored.instanceHash,
    needs: instance.requirements.length,
    offers: instance.offers.length,
    leftOut: stored.leftOut.flatMap(({ id: one, why }) => {
      const said = known.capabilities.get(one)?.said;
      return said === undefined ? [] : [{ id: one, name: said.name, why }];
    }),
    ...(plan !== undefined && !cut && { made: madeOf(stored, plan, known) }),
    planned: plannedLines(open, plans),
    cut,
    may: { again: plans && plan !== undefined },
  };
}

function rowOf({ stored, plan, cut }: ReadablePlan): PlanRow {
  const { id, name, state, job, by, at } = stored;
  return {
    id,
    name,
    state,
    job,
    by,
    at: at.toISOString(),
    lines: plan?.lines.length ?? 0,
    ...(plan !== undefined && !cut && { met: plan.met }),
  };
}

const nameOf = (known: KnownContributions, id: string): string => known.capabilities.get(id)?.said.name ?? id;

function madeOf({ planHash }: StoredPlan, plan: Plan, known: KnownContributions): NonNullable<PlanView['made']> {
  return {
    planHash: planHash ?? '',
    weight: plan.weight,
    bound: plan.bound,
    ofBound: plan.ofBound,
    metAtMost: plan.metAtMost,
    unmet: plan.unmet.map(({ requirement, nearest, ...one }) => ({
      id: requirement,
      name: nameOf(known, requirement),
      ...one,
      ...(nearest !== undefined && {
        nearest: {
          id: nearest.offer,
          name: nameOf(known, nearest.offer),
          by: known.capabilities.get(nearest.offer)?.by ?? nearest.state,
          why: nearest.why,
          ...(nearest.days !== undefined && { days: nearest.days }),
        },
      }),
    })),
    shortages: plan.shortages.map(({ capability, ...one }) => {
      const [type = '', unit = ''] = capability.split(' · ');
      return { type, unit, ...one };
    }),
    hubs: plan.hubs,
    burdens: plan.burdens,
    lost: plan.lost.map(({ requirement, offer, quantity }) => ({ need: requirement, offer, quantity })),
    refused: plan.refused.length,
  };
}

/** The lines of a plan with what was said of each, by need and then by offer. */
export function plannedLines(
  { plan, instance, known, words }: Awaited<ReturnType<typeof openPlan>>,
  plans: boolean,
): PlannedLine[] {
  const last = lastWords(words);
  return (plan?.lines ?? []).flatMap((line) => {
    const [wanted, offered] = [known.capabilities.get(line.requirement), known.capabilities.get(line.offer)];
    if (wanted === undefined || offered === undefined) return [];
    const ours = [wanted.record.own && ('need' as const), offered.record.own && ('offer' as const)].filter(
      (side) => side !== false,
    );
    const standing = standingOf(known, line.requirement, line.offer);
    const side = offered.record.own ? 'offer' : 'need';
    const steps = nextSteps(standing, side);
    const withdrawn = wanted.said.withdrawn !== undefined || offered.said.withdrawn !== undefined;
    const refused = last.get(lineKey(line.requirement, line.offer))?.says === 'refused';
    const mine = plans && ours.length > 0;
    const stands = standing.last?.said;
    return [
      {
        need: line.requirement,
        needName: wanted.said.name,
        offer: line.offer,
        offerName: offered.said.name,
        by: offered.by,
        unit: offered.said.unit ?? '',
        lot: line.quantity / line.lots,
        lots: line.lots,
        quantity: line.quantity,
        delivers: line.delivers,
        ours,
        words: words
          .filter((word) => word.need === line.requirement && word.offer === line.offer)
          .map(({ says, lots, reason, draft, by, at }) => ({
            says,
            lots,
            by,
            at: at.toISOString(),
            ...(reason !== null && { reason }),
            ...(draft !== null && { draft }),
          })),
        ...(stands !== undefined && { stands: { state: stands.contribution_state, quantity: stands.quantity } }),
        withdrawn,
        may: {
          accept: mine && !withdrawn && steps.includes(side === 'offer' ? 'committed' : 'asked'),
          refuse: mine && !refused,
          mostLots: mostLots(instance, line.requirement, line.offer),
        },
      },
    ];
  });
}

/** Why each offer of the type a need asks for does not serve it in this plan. Errors: `not-found`. */
export async function refusedFor(act: Act, deps: Deps, { id, need: wanted }: { id: string; need: string }) {
  const { plan, instance, known } = await openPlan(act, deps, id);
  const requirement = instance.requirements.find((one) => one.id === wanted);
  if (requirement === undefined || plan === undefined) throw commonFault('not-found');
  const why = new Map(plan.refused.filter((one) => one.requirement === wanted).map((one) => [one.offer, one.why]));
  const type = requirement.capability.split(' · ')[0];
  return instance.offers.flatMap(({ id: offer, capability }) => {
    const one = known.capabilities.get(offer);
    const otherUnit = capability !== requirement.capability && capability.split(' · ')[0] === type;
    const reason: LineReason | undefined = why.get(offer) ?? (otherUnit ? 'other-unit' : undefined);
    return one === undefined || reason === undefined ? [] : [{ offer, name: one.said.name, by: one.by, why: reason }];
  });
}
