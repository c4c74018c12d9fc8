import type { z } from 'zod';
import type { Act } from '#base';
import { localReader, readPage, referencesTo } from '#exchange';
import { type Capability, capabilityShape, type RecordObject, withoutSeal } from '#records';
import type { Statement } from '../projection/statement.ts';
import type { dutySheetShape } from './contract.ts';

export type Offer = z.input<typeof dutySheetShape>['offers'][number];

/** So many relationships of one need are looked at. */
const RELATIONS = 200;

/**
 * What offers answer these needs, of those that whoever acts may read: relationships `fulfils` from an offer to a need
 * (STIX 2.1 §5.1), whoever made them. By id of the need.
 */
export async function offersFor(
  act: Act,
  needs: readonly string[],
  states: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Offer[]>> {
  const reader = localReader(act.actor);
  const joined: { need: string; offer: string }[] = [];
  for (const need of needs)
    for (const { property, record } of await referencesTo(act, reader, need, RELATIONS)) {
      const { relationship_type: relation, source_ref: offer } = objectOf(record);
      if (property === 'target_ref' && relation === 'fulfils' && !record.revoked && typeof offer === 'string')
        joined.push({ need, offer });
    }
  const ids = [...new Set(joined.map(({ offer }) => offer))];
  if (ids.length === 0) return new Map();
  const { records } = await readPage(act, reader, { ids, types: ['capability'] }, undefined, ids.length);
  const offers = new Map<string, Offer>();
  for (const record of records) {
    const read = capabilityShape.safeParse(objectOf(record));
    if (record.revoked || !read.success || read.data.direction !== 'offer') continue;
    offers.set(record.id, offerOf(record.id, read.data, states.get(record.origin), 'joined'));
  }
  const found = new Map<string, Offer[]>();
  for (const { need, offer } of joined) {
    const view = offers.get(offer);
    const before = found.get(need) ?? [];
    if (view !== undefined && !before.some(({ id }) => id === offer)) found.set(need, [...before, view]);
  }
  return found;
}

/** Offers that name the commitment, which nobody has joined to a need of this state. */
export function offersNaming(
  capabilities: readonly Statement<'capability'>[],
  joined: ReadonlySet<string>,
  states: ReadonlyMap<string, string>,
): Offer[] {
  return capabilities
    .filter(({ id, said }) => said.direction === 'offer' && !joined.has(id))
    .map(({ id, said, origin }) => offerOf(id, said, states.get(origin), 'named'));
}

const offerOf = (
  id: string,
  { name, quantity, unit }: Pick<Capability, 'name' | 'quantity' | 'unit'>,
  state: string | undefined,
  how: Offer['how'],
): Offer => ({ id, name, state, quantity, unit, how });

const objectOf = ({ body }: { body: string }): RecordObject => withoutSeal(JSON.parse(body) as RecordObject);
