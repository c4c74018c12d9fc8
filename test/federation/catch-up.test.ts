import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { arrives, campaign, campaigns, ids, peerOf } from './invented.ts';

const many = 10_000;

describe('a state that was cut off for long', () => {
  let alliance: Constellation;
  let one: State;
  let two: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB'], { durable: true });
    [one, two] = alliance.states as [State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  const rootsAgree = async (): Promise<boolean> => {
    const [ours] = (await one.custodian.exchangeLogs({})).items.filter(({ own }) => own);
    const [theirs] = (await two.custodian.exchangeLogs({})).items.filter(({ origin }) => origin === one.id);
    return ours !== undefined && ours.size === theirs?.size && ours.root === theirs.root;
  };

  it('catches up by pulling, through two restarts in the middle, with nothing missing and equal logs', async () => {
    alliance.isolate(two);
    const objects = campaigns(many);
    for (let from = 0; from < many; from += 1000) await one.publish(objects.slice(from, from + 1000));
    assert.equal((await ids(two)).length, 0);
    // Only the pull brings them.
    await one.custodian.pausePeer({ params: { member: two.id }, body: { reason: 'To be pulled from, not pushed' } });
    alliance.heal(two);
    const held = async () => (await ids(two)).length;
    await until('a part is there', async () => (await held()) > 1000, 60);
    await two.reopen();
    await until('more is there', async () => (await held()) > 4000, 60);
    await one.reopen();
    await until('all is there', async () => (await held()) >= many, 120);
    const here = await ids(two);
    assert.equal(here.length, many);
    assert.deepEqual(new Set(here), new Set(objects.map(({ id }) => id)));
    await until('the logs agree', rootsAgree, 60);
    const verified = await two.liaison.exchangeLogVerify({ params: { origin: one.id } });
    assert.deepEqual([verified.sound, verified.size, verified.records], [true, many, many]);
  });

  it('and from then on gets at once what comes, and counts nothing as still to be sent', async () => {
    await one.custodian.resumePeer({ params: { member: two.id } });
    const object = campaign('After all that');
    await one.publish([object]);
    await arrives(two, object.id, 10);
    await until('it is acknowledged', async () => (await peerOf(one, two)).toPush === 0);
    assert.equal((await ids(two)).length, many + 1);
  });
});
