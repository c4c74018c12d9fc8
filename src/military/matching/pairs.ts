import type { Instance, Offer, Requirement } from './instance.ts';

/** Why an offer cannot serve a requirement at all. */
export const pairObstacles = [
  'other-capability',
  'barred',
  'caveat',
  'no-way',
  'late',
  'less-than-a-lot',
  'over-lift',
] as const;
export type PairObstacle = (typeof pairObstacles)[number];

/** An offer that could serve a requirement. Numbers index the instance's lists. */
export interface Pair {
  requirement: number;
  offer: number;
  /** What a lot delivers towards the requirement, in its units. */
  delivers: number;
  /** Most lots that make sense: what is offered, what is needed, what the hub lifts. */
  mostLots: number;
}

/** Looks up what an instance says of two of its parts, without walking its lists again. */
export interface PairRules {
  judge(offer: Offer, requirement: Requirement): { delivers: number; mostLots: number } | PairObstacle;
}

export function pairRules(instance: Instance): PairRules {
  const shares = new Map(instance.substitutes.map(({ offered, serves, share }) => [key(offered, serves), share]));
  const days = new Map(instance.transit.map(({ hub, theatre, days: count }) => [key(hub, theatre), count]));
  const barred = new Set(instance.barred?.map(({ requirement, offer }) => key(requirement, offer)));
  const lift = new Map(instance.hubs.map((hub) => [hub.code, hub.lift]));
  return {
    judge(offer, requirement) {
      const same = offer.capability === requirement.capability;
      const share = same ? 1 : shares.get(key(offer.capability, requirement.capability));
      if (share === undefined) return 'other-capability';
      if (barred.size > 0 && barred.has(key(requirement.id, offer.id))) return 'barred';
      if (offer.caveats.includes(requirement.theatre)) return 'caveat';
      const travel = days.get(key(offer.hub, requirement.theatre));
      if (travel === undefined) return 'no-way';
      if (Date.parse(offer.readyOn) + travel * DAY > Date.parse(requirement.neededBy)) return 'late';
      const delivers = share * offer.lot;
      const offered = Math.floor(offer.quantity / offer.lot + SLACK);
      if (offered < 1) return 'less-than-a-lot';
      const lifted =
        offer.lift === 0 ? offered : Math.floor((lift.get(offer.hub) ?? 0) / (offer.lift * offer.lot) + SLACK);
      if (lifted < 1) return 'over-lift';
      return { delivers, mostLots: Math.min(offered, lifted, Math.ceil(requirement.quantity / delivers - SLACK)) };
    },
  };
}

/** All pairs that are possible, by offer and then by requirement. */
export function pairsOf(instance: Instance, rules: PairRules = pairRules(instance)): Pair[] {
  const pairs: Pair[] = [];
  for (const [offer, offered] of instance.offers.entries()) {
    for (const [requirement, required] of instance.requirements.entries()) {
      const verdict = rules.judge(offered, required);
      if (typeof verdict !== 'string') pairs.push({ requirement, offer, ...verdict });
    }
  }
  return pairs;
}

const DAY = 86_400_000;
/** A quantity that is a whole number of lots but for rounding counts as whole. */
const SLACK = 1e-9;
const key = (one: string, other: string) => JSON.stringify([one, other]);
