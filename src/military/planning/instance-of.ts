import type { Capability } from '#records';
import type { Known, KnownContributions } from '../contributions/known.ts';
import { standingOf } from '../contributions/standing.ts';
import type { Instance, Offer, Requirement } from '../matching/instance.ts';
import type { PlanLine } from '../matching/plan.ts';
import type { PlanSettings } from './contract.ts';
import type { LeftOutReason } from './words.ts';

export interface MadeInstance {
  instance: Instance;
  /** Needs and offers under these conditions that are not in it. */
  leftOut: { id: string; why: LeftOutReason }[];
  /** What states committed already: lines that planning leaves as they are. */
  agreed: (PlanLine & { accepted: true })[];
}

/** Without a limit said, this many may join or be served. */
const MANY = 1_000;

/**
 * What is matched: the needs and offers of the military axis that whoever reads may know, under the settings. A function
 * of the records and the settings alone, so that two nodes which may read the same make the same. A unit is a part of the
 * capability: teams are not persons.
 */
export function instanceOf(
  known: Pick<KnownContributions, 'capabilities' | 'contributions'>,
  settings: PlanSettings,
): MadeInstance {
  const leftOut: MadeInstance['leftOut'] = [];
  const standing = [...known.capabilities.values()]
    .filter(({ said }) => said.axis === 'military' && said.withdrawn === undefined && isWanted(said, settings))
    .toSorted((one, other) => (one.record.id < other.record.id ? -1 : 1));
  const taken = agreedPairs(known);
  const kept = <T>(one: Known<Capability>, made: T | LeftOutReason): T[] => {
    if (typeof made !== 'string') return [made];
    leftOut.push({ id: one.record.id, why: made as LeftOutReason });
    return [];
  };
  const requirements = standing
    .filter(({ said }) => said.direction === 'need')
    .flatMap((one) => kept(one, requirementOf(one, settings.day)));
  const inPlan = new Set(requirements.map(({ id }) => id));
  const offers = standing
    .filter(({ said }) => said.direction === 'offer')
    .flatMap((one) => {
      const elsewhere = taken
        .filter(({ need, offer }) => offer === one.record.id && !inPlan.has(need))
        .reduce((sum, { quantity }) => sum + quantity, 0);
      return kept(one, offerOf(one, settings.day, elsewhere));
    });
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const agreed = taken.flatMap(({ need, offer, quantity }) => {
    const given = byId.get(offer);
    if (given === undefined || !inPlan.has(need)) return [];
    const lots = Math.max(1, Math.ceil(quantity / given.lot - 1e-9));
    return [
      { requirement: need, offer, state: given.state, lots, quantity, delivers: quantity, accepted: true as const },
    ];
  });
  return { instance: joined(known, settings, requirements, offers), leftOut, agreed };
}

const isWanted = ({ capability_type: type, direction, theatre }: Capability, { types, theatres }: PlanSettings) =>
  (types.length === 0 || (type !== undefined && types.includes(type))) &&
  (direction === 'offer' || theatres.length === 0 || (theatre !== undefined && theatres.includes(theatre)));

/** What stands as committed or there between a need and an offer, by records. */
function agreedPairs(known: Pick<KnownContributions, 'capabilities' | 'contributions'>) {
  return pairsSaid(known).flatMap(({ need, offer }) => {
    const last = standingOf(known, need, offer).last?.said;
    const given = last !== undefined && ['committed', 'deployed', 'return-asked'].includes(last.contribution_state);
    return given ? [{ need, offer, quantity: last.quantity }] : [];
  });
}

/** Pairs the giving state said no to, or took back. */
const declinedPairs = (known: Pick<KnownContributions, 'capabilities' | 'contributions'>) =>
  pairsSaid(known).filter(({ need, offer }) =>
    ['declined', 'withdrawn'].includes(standingOf(known, need, offer).last?.said.contribution_state ?? ''),
  );

function pairsSaid({ contributions }: Pick<KnownContributions, 'contributions'>) {
  const pairs = new Map<string, { need: string; offer: string }>();
  for (const { said } of contributions)
    if (said.offer_ref !== undefined)
      pairs.set(`${said.need_ref} ${said.offer_ref}`, { need: said.need_ref, offer: said.offer_ref });
  return [...pairs.keys()].toSorted().flatMap((key) => pairs.get(key) ?? []);
}

/** The capability of an instance: type and unit, `medical · teams`. */
export const capabilityCode = ({ capability_type: type, unit = '' }: Capability): string =>
  `${type ?? ''} · ${unit.normalize('NFC').trim().toLowerCase()}`.slice(0, 80);

function requirementOf({ record, said }: Known<Capability>, day: string): Requirement | LeftOutReason {
  if (said.capability_type === undefined) return 'no-type';
  if (said.quantity === undefined || said.unit === undefined) return 'no-quantity';
  if (said.needed_by === undefined) return 'no-day';
  if (said.theatre === undefined) return 'no-theatre';
  if (said.needed_by < day) return 'past';
  return {
    id: record.id,
    capability: capabilityCode(said),
    quantity: said.quantity,
    priority: said.priority ?? 3,
    theatre: said.theatre.slice(0, 80),
    neededBy: said.needed_by,
    mostContributors: said.most_contributors ?? MANY,
  };
}

function offerOf({ record, said, state }: Known<Capability>, day: string, elsewhere: number): Offer | LeftOutReason {
  if (said.capability_type === undefined) return 'no-type';
  if (said.quantity === undefined || said.unit === undefined) return 'no-quantity';
  if (said.ready_on === undefined) return 'no-day';
  if (state === undefined) return 'no-state';
  if (said.valid_until !== undefined && said.valid_until.slice(0, 10) < day) return 'past';
  const quantity = said.quantity - elsewhere;
  const lot = said.lot ?? Math.min(1, said.quantity);
  if (quantity < lot - 1e-9) return 'given';
  return {
    id: record.id,
    state,
    capability: capabilityCode(said),
    quantity,
    lot,
    readyOn: said.ready_on,
    hub: (said.place?.name ?? state).slice(0, 80),
    lift: said.lift_per_unit ?? 0,
    cost: said.cost_per_unit ?? 0,
    caveats: (said.theatres_excluded ?? []).map((theatre) => theatre.slice(0, 80)),
    mostTasks: said.most_tasks ?? MANY,
  };
}

function joined(
  known: Pick<KnownContributions, 'capabilities' | 'contributions'>,
  settings: PlanSettings,
  requirements: Requirement[],
  offers: Offer[],
): Instance {
  const places = [...new Set(offers.map(({ hub }) => hub))].sort();
  const theatres = [...new Set(requirements.map(({ theatre }) => theatre))].sort();
  const lift = new Map(settings.lift.map(({ place, lift: most }) => [place, most]));
  const days = new Map(settings.travel.map(({ place, theatre, days: count }) => [`${place} ${theatre}`, count]));
  const ids = new Set([...requirements, ...offers].map(({ id }) => id));
  const all = (hub: string) =>
    offers.filter((offer) => offer.hub === hub).reduce((sum, offer) => sum + offer.lift * offer.quantity, 0);
  return {
    requirements,
    offers,
    substitutes: [],
    hubs: places.map((code) => ({ code, lift: lift.get(code) ?? all(code) })),
    transit: places.flatMap((hub) =>
      theatres.map((theatre) => ({ hub, theatre, days: days.get(`${hub} ${theatre}`) ?? settings.travelDays })),
    ),
    shares: [...new Map(settings.shares.map((one) => [one.state, one])).values()].toSorted((one, other) =>
      one.state < other.state ? -1 : 1,
    ),
    barred: declinedPairs(known)
      .filter(({ need, offer }) => ids.has(need) && ids.has(offer))
      .map(({ need, offer }) => ({ requirement: need, offer })),
  };
}
