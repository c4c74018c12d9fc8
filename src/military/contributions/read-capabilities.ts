import { type Act, commonFault, need } from '#base';
import { localReader, readPage } from '#exchange';
import type { Capability } from '#records';
import type { MilitaryDeps } from '../deps.ts';
import type { CapabilityRow, CapabilityView } from './contract.ts';
import { type Known, type KnownContributions, readKnown } from './known.ts';
import { amountsOf, nextSteps, standingOf } from './standing.ts';
import { type CapabilityType, contributionStates, readinessRungs } from './words.ts';

type Desk = Pick<MilitaryDeps, 'desk'>;

interface Wanted {
  direction?: 'need' | 'offer' | undefined;
  type?: CapabilityType | undefined;
  own?: boolean | undefined;
}

/** Needs and offers of the military axis that whoever acts may read (right `military.read`), the soonest first. */
export async function listCapabilities(act: Act, deps: Desk, { direction, type, own }: Wanted) {
  need(act.actor, 'military.read');
  const known = await readKnown(act, deps);
  const items = [...known.capabilities.values()]
    .filter(({ said, record }) => {
      if (said.axis !== 'military') return false;
      if (direction !== undefined && said.direction !== direction) return false;
      if (type !== undefined && said.capability_type !== type) return false;
      return own === undefined || record.own === own;
    })
    .map((one) => rowOf(known, one))
    .toSorted((one, other) =>
      dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : one.id < other.id ? -1 : 1,
    );
  return { items, more: known.more };
}

const dayOf = ({ neededBy, readyOn }: CapabilityRow): string => neededBy ?? readyOn ?? '9999';

/** One need or offer, whole (right `military.read`). Errors: `not-found`. */
export async function viewCapability(act: Act, deps: Desk, id: string): Promise<CapabilityView> {
  need(act.actor, 'military.read');
  const known = await readKnown(act, deps);
  const one = known.capabilities.get(id);
  if (one === undefined) throw commonFault('not-found');
  const { said, record } = one;
  const { records } = await readPage(act, localReader(act.actor), { ids: [id], versions: ['all'] }, undefined, 200);
  const own = await deps.desk.own(act);
  const plans = act.actor.rights.has('military.plan');
  const side = record.origin === own ? said.direction : undefined;
  const steps = new Set(
    plans && side !== undefined
      ? nextSteps(standingOf(known, side === 'need' ? id : '', side === 'offer' ? id : undefined), side)
      : plans
        ? nextSteps({ last: undefined }, said.direction === 'need' ? 'offer' : 'need')
        : [],
  );
  return {
    ...rowOf(known, one),
    ...optional({
      description: said.description,
      lot: said.lot,
      validUntil: said.valid_until?.slice(0, 10),
      mostContributors: said.most_contributors,
      mostTasks: said.most_tasks,
      nationalCaveats: said.national_caveats,
      liftPerUnit: said.lift_per_unit,
      costPerUnit: said.cost_per_unit,
      costSharing: said.cost_sharing,
      withdrawnBecause: said.withdrawn?.reason,
    }),
    theatresExcluded: [...(said.theatres_excluded ?? [])],
    contributions: known.contributions
      .filter((each) => each.said.need_ref === id || each.said.offer_ref === id)
      .toSorted((a, b) => (a.record.version < b.record.version ? 1 : -1))
      .map(({ record: its, said: what, state, by }) => ({
        id: its.id,
        version: its.version,
        own: its.own,
        by,
        need: what.need_ref,
        stands: what.contribution_state,
        quantity: what.quantity,
        ...optional({ state, offer: what.offer_ref, onDay: what.on_day, reason: what.reason }),
      })),
    findings: findingsOf(known, one).map(({ record: its, said: what, state, by }) => ({
      id: its.id,
      own: its.own,
      by,
      at: its.version,
      rung: what.rung,
      found: what.found,
      lookedOn: what.looked_on,
      reasons: what.reasons,
      current: sameVersion(what.offer_version, record.version),
      ...optional({ state }),
    })),
    versions: records.map(({ version }) => version).toSorted(),
    may: {
      change: plans && record.own && said.withdrawn === undefined,
      withdraw: plans && record.own && said.withdrawn === undefined,
      answer: contributionStates.filter((state) => steps.has(state)),
      find: act.actor.rights.has('military.verify') && said.direction === 'offer',
    },
  };
}

const sameVersion = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

const findingsOf = ({ findings }: KnownContributions, { record }: Known<Capability>) =>
  findings
    .filter(({ said }) => said.offer_ref === record.id)
    .toSorted((a, b) => (a.record.version < b.record.version ? 1 : -1));

/** The highest rung that somebody found to stand, and nobody later found not to, of the version that stands. */
export function verifiedRung(known: KnownContributions, one: Known<Capability>) {
  const current = findingsOf(known, one).filter(({ said }) => sameVersion(said.offer_version, one.record.version));
  return readinessRungs.findLast((rung) => current.find(({ said }) => said.rung === rung)?.said.found === 'stands');
}

function rowOf(known: KnownContributions, one: Known<Capability>): CapabilityRow {
  const { record, said, state, by } = one;
  return {
    id: record.id,
    version: record.version,
    own: record.own,
    by,
    direction: said.direction,
    name: said.name,
    withdrawn: said.withdrawn !== undefined,
    ...amountsOf(known, record.id),
    ...optional({
      state,
      type: said.capability_type,
      quantity: said.quantity,
      unit: said.unit,
      place: said.place?.name,
      theatre: said.theatre,
      readyOn: said.ready_on,
      neededBy: said.needed_by,
      priority: said.priority,
      readiness: said.readiness,
      verified: verifiedRung(known, one),
    }),
  };
}

/** Only what is there: no property holds `undefined`. */
function optional<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
