import { type Act, need } from '#base';
import type { Capability } from '#records';
import { type Known, type KnownContributions, readKnown } from '../contributions/known.ts';
import { amountsOf, standingOf } from '../contributions/standing.ts';
import type { MilitaryDeps } from '../deps.ts';
import type { ContributionFeature } from './contract.ts';

type Properties = ContributionFeature['properties'];

/** What is being given: promised, there, or on its way home. */
const given: ReadonlySet<string> = new Set(['committed', 'deployed', 'return-asked']);

/**
 * Needs and offers that stand, and what is given of them, that whoever acts may read (right `military.read`). Nothing
 * is counted that is not in the list.
 */
export async function contributionMarks(act: Act, deps: Pick<MilitaryDeps, 'desk'>) {
  need(act.actor, 'military.read');
  const known = await readKnown(act, deps);
  const asked = [...known.capabilities.values()].filter(
    ({ said }) => said.axis === 'military' && said.withdrawn === undefined,
  );
  const features = [...asked.map((one) => ofCapability(known, one)), ...ofContributions(known)];
  return {
    type: 'FeatureCollection' as const,
    features: features.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    members: (await deps.desk.members(act)).map(({ state }) => state),
    more: known.more,
  };
}

function ofCapability(known: KnownContributions, one: Known<Capability>): ContributionFeature {
  const { record, said, by } = one;
  const { committed, delivered } = amountsOf(known, record.id);
  return feature(record.id, {
    mark: said.direction,
    title: said.name,
    by,
    ...placeOf(one),
    ...present({
      type: said.capability_type,
      quantity: said.quantity,
      unit: said.unit,
      day: said.direction === 'need' ? said.needed_by : said.ready_on,
    }),
    met: said.quantity !== undefined && committed + delivered >= said.quantity,
    opens: record.id,
  });
}

/** A contribution stands where the need is, and is said by the state that gives. */
function ofContributions(known: KnownContributions): ContributionFeature[] {
  const pairs = new Map(known.contributions.map(({ said }) => [`${said.need_ref} ${said.offer_ref ?? ''}`, said]));
  return [...pairs.values()].flatMap(({ need_ref, offer_ref }) => {
    const last = standingOf(known, need_ref, offer_ref).last;
    const wanted = known.capabilities.get(need_ref);
    const offered = known.capabilities.get(offer_ref ?? '');
    if (last === undefined || wanted === undefined || offered === undefined) return [];
    if (wanted.said.withdrawn !== undefined || !given.has(last.said.contribution_state)) return [];
    return feature(last.record.id, {
      mark: 'contribution',
      title: offered.said.name,
      by: offered.by,
      ...placeOf(wanted),
      quantity: last.said.quantity,
      stands: last.said.contribution_state,
      met: false,
      opens: need_ref,
      ...present({
        type: offered.said.capability_type ?? wanted.said.capability_type,
        unit: wanted.said.unit,
        day: last.said.on_day,
      }),
    });
  });
}

const feature = (id: string, properties: Properties): ContributionFeature => ({
  type: 'Feature',
  id,
  geometry: null,
  properties,
});

function placeOf({ said, state }: Known<Capability>): Pick<Properties, 'countryOfSpeaker' | 'country' | 'place'> {
  const country = said.place?.state ?? state;
  return {
    countryOfSpeaker: said.place?.state === undefined,
    ...(country !== undefined && { country }),
    ...(said.place !== undefined && { place: said.place.name }),
  };
}

/** Only what is there: no property holds `undefined`. */
function present<T extends object>(of: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
