import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { recordKinds, tlpId } from '#records';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';

/** What our vocabulary adds to STIX reaches another state's real node; what only looks like it is held there. */
describe('the kinds of our vocabulary between two nodes', () => {
  let alliance: Constellation;
  let north: State;
  let south: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB']);
    [north, south] = alliance.states as [State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  const issued = (example: Readonly<Record<string, unknown>>) => ({
    ...example,
    id: `${String(example['type'])}--${randomUUID()}`,
    created_by_ref: north.id,
    object_marking_refs: [tlpId('green')],
  });
  const kinds = recordKinds.filter(({ example }) => example['type'] !== 'marking-definition');

  it('come through the gate, each of them', async () => {
    const objects = kinds.map(({ example }) => issued(example));
    await north.publish(objects);
    await until('all kinds are there', async () => {
      const here = new Set((await south.records()).map(({ id }) => id));
      return objects.every(({ id }) => here.has(id));
    });
    assert.ok(objects.length >= 12);
  });

  it('are held where a word is missing that the kind demands, and stop none of their neighbours', async () => {
    const example = recordKinds.find(({ kind }) => kind === 'designation')?.example ?? {};
    const { appeal_contact: _without, ...misshapen } = example;
    const [bad, good] = [issued(misshapen), issued(example)];
    await north.publish([bad, good]);
    await until('the neighbour is there', async () => (await south.records()).some(({ id }) => id === good.id));
    const { items } = await south.liaison.quarantine({ query: { limit: 50 } });
    const held = items.find(({ objectId }) => objectId === bad.id);
    assert.equal(held?.code, 'breaks-must');
  });
});
