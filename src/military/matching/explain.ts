import type { DraftPlan } from './draft-plan.ts';
import type { Instance } from './instance.ts';
import type { Model } from './model.ts';
import { type PairObstacle, pairRules } from './pairs.ts';

/** Why a pair is not in a plan: it cannot be, or what stands in its way in this plan. */
export const pairReasons = ['met', 'joins', 'offer-given', 'tasks', 'lift', 'weighs-more'] as const;
export type PairReason = PairObstacle | (typeof pairReasons)[number];

export interface Refused {
  requirement: string;
  offer: string;
  why: PairReason;
}

/**
 * Every pair of a matching capability that is not in the plan, with its reason. A pair that is named neither here nor in
 * the plan has another capability.
 */
export function refusedOf(model: Model, plan: DraftPlan): Refused[] {
  const { instance } = model;
  const rules = pairRules(instance);
  const possible = new Map(
    model.pairs.map((pair, n) => [pair.offer * instance.requirements.length + pair.requirement, n]),
  );
  const refused: Refused[] = [];
  for (const [r, requirement] of instance.requirements.entries()) {
    for (const [o, offer] of instance.offers.entries()) {
      const pair = possible.get(o * instance.requirements.length + r);
      if (pair !== undefined && (plan.lots[pair] ?? 0) > 0) continue;
      const why = pair === undefined ? rules.judge(offer, requirement) : reasonInPlan(model, plan, pair);
      if (typeof why === 'string' && why !== 'other-capability')
        refused.push({ requirement: requirement.id, offer: offer.id, why });
    }
  }
  return refused;
}

function reasonInPlan(model: Model, plan: DraftPlan, pair: number): PairReason {
  const about = model.pairs[pair];
  if (about === undefined || plan.needs(about.requirement) === 0) return 'met';
  if (plan.fullOf(about.requirement)) return 'joins';
  if ((plan.left[about.offer] ?? 0) < 1) return 'offer-given';
  if (plan.busy(about.offer)) return 'tasks';
  if (plan.liftable(pair) < 1) return 'lift';
  return 'weighs-more';
}

/** The offer that comes closest to serving a requirement and cannot, and what would have to change. */
export interface Nearest {
  offer: string;
  state: string;
  why: PairObstacle;
  /** Days it comes too late. */
  days?: number;
}

const order: readonly PairObstacle[] = ['late', 'caveat', 'over-lift', 'no-way', 'less-than-a-lot', 'barred'];

export function nearestOffer(instance: Instance, requirement: number): Nearest | undefined {
  const required = instance.requirements[requirement];
  if (required === undefined) return undefined;
  const rules = pairRules(instance);
  const travel = new Map(
    instance.transit.filter(({ theatre }) => theatre === required.theatre).map(({ hub, days }) => [hub, days]),
  );
  let nearest: (Nearest & { rank: number }) | undefined;
  for (const offer of instance.offers) {
    const why = rules.judge(offer, required);
    if (typeof why !== 'string' || why === 'other-capability') continue;
    const arrives = Date.parse(offer.readyOn) + (travel.get(offer.hub) ?? 0) * 86_400_000;
    const days = why === 'late' ? Math.round((arrives - Date.parse(required.neededBy)) / 86_400_000) : 0;
    const rank = order.indexOf(why) * 10_000 + days;
    if (nearest === undefined || rank < nearest.rank)
      nearest = { offer: offer.id, state: offer.state, why, rank, ...(why === 'late' && { days }) };
  }
  if (nearest === undefined) return undefined;
  const { rank: _, ...said } = nearest;
  return said;
}
