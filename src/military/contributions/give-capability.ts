import { type Act, need } from '#base';
import { type RecordObject, tlpId } from '#records';
import type { MilitaryDeps } from '../deps.ts';
import type { CapabilityInput } from './contract.ts';
import { contributionFault } from './faults.ts';
import { readKnown } from './known.ts';

type Desk = Pick<MilitaryDeps, 'desk'>;

/** What a need or an offer says as a record. */
export function propertiesOf(input: CapabilityInput): Record<string, unknown> {
  const said: Record<string, unknown> = {
    name: input.name,
    description: input.description,
    direction: input.direction,
    axis: 'military',
    quantity: input.quantity,
    unit: input.unit,
    valid_until: input.validUntil === undefined ? undefined : `${input.validUntil}T23:59:59.000Z`,
    capability_type: input.type,
    lot: input.lot,
    place:
      input.place === undefined
        ? undefined
        : { name: input.place, ...(input.state !== undefined && { state: input.state }) },
    theatre: input.theatre,
    ready_on: input.readyOn,
    needed_by: input.neededBy,
    priority: input.priority,
    most_contributors: input.mostContributors,
    most_tasks: input.mostTasks,
    theatres_excluded: input.theatresExcluded.length === 0 ? undefined : [...new Set(input.theatresExcluded)],
    national_caveats: input.nationalCaveats,
    lift_per_unit: input.liftPerUnit,
    cost_per_unit: input.costPerUnit,
    cost_sharing: input.costSharing,
    readiness: input.readiness,
    edxl_message: input.edxl,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

interface Given {
  capability: CapabilityInput;
  versionOf?: string | undefined;
  audience: 'members' | 'public';
}

/** Puts a need or an offer forward, or a further version of an own one (right `military.plan`). Errors: `capability-not-own`. */
export async function giveCapability(act: Act, deps: Desk, { capability, versionOf, audience }: Given) {
  need(act.actor, 'military.plan');
  if (versionOf !== undefined) await needOwnCapability(act, deps, versionOf);
  const properties = propertiesOf(capability);
  const put = await deps.desk.putForward(act, { kind: 'capability', properties, audience, versionOf });
  await act.audit({
    action: 'military.capability.give',
    objects: [`draft:${put.draft}`, ...(versionOf === undefined ? [] : [`record:${versionOf}`])],
    detail: { direction: capability.direction, type: capability.type },
  });
  return put;
}

/** Takes an own need or offer back by a further version that says why: what was said before stays (right `military.plan`). */
export async function withdrawCapability(act: Act, deps: Desk, { id, reason }: { id: string; reason: string }) {
  need(act.actor, 'military.plan');
  await needOwnCapability(act, deps, id);
  const { object } = await deps.desk.ownRecord(act, id);
  const written = Object.entries(object).filter(([name]) => !carried.has(name));
  const properties = { ...Object.fromEntries(written), withdrawn: { reason } };
  // Whoever heard of it hears that it is withdrawn.
  const audience = isPublic(object) ? 'public' : 'members';
  const put = await deps.desk.putForward(act, { kind: 'capability', properties, audience, versionOf: id });
  await act.audit({
    action: 'military.capability.withdraw',
    objects: [`draft:${put.draft}`, `record:${id}`],
    detail: {},
  });
  return put;
}

const isPublic = ({ object_marking_refs: refs }: RecordObject): boolean =>
  Array.isArray(refs) && refs.includes(tlpId('clear'));

/** What every record carries; the exchange writes it. */
const carried: ReadonlySet<string> = new Set([
  'type',
  'spec_version',
  'id',
  'created',
  'modified',
  'created_by_ref',
  'object_marking_refs',
  'extensions',
  'revoked',
]);

async function needOwnCapability(act: Act, deps: Desk, id: string): Promise<void> {
  const known = (await readKnown(act, deps)).capabilities.get(id);
  if (known?.record.own !== true) throw contributionFault('capability-not-own');
}
