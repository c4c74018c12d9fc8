import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { openLog } from '#base';
import { tlpId } from '#records';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';

const campaign = (name: string, tlp: 'clear' | 'green' = 'green') => ({
  type: 'campaign',
  spec_version: '2.1',
  id: `campaign--${randomUUID()}`,
  name,
  object_marking_refs: [tlpId(tlp)],
});

const has = (state: State, id: string) => async () => (await state.records()).some((record) => record.id === id);

describe('two states', () => {
  let alliance: Constellation;
  let one: State;
  let two: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB'], process.env['DEBUG_LOG'] ? { log: openLog('warn') } : {});
    [one, two] = alliance.states as [State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  it('what the one publishes is at the other, checked and in its own words, within seconds', async () => {
    const object = campaign('Invented');
    const [record] = await one.publish([object]);
    const began = Date.now();
    await until('the record is there', has(two, object.id));
    assert.ok(Date.now() - began < 5000);
    const rows = await two.records();
    assert.deepEqual(rows, [{ id: object.id, version: record?.version, origin: one.id }]);
    await until('it is acknowledged', async () => (await one.custodian.peers({})).items[0]?.toPush === 0);
  });
});
