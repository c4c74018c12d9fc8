import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { arrives, campaign, campaigns, ids, peerOf } from './invented.ts';

describe('three states', () => {
  let alliance: Constellation;
  let one: State;
  let two: State;
  let three: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB', 'XC']);
    [one, two, three] = alliance.states as [State, State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  it('what the one publishes is at the others, in its own words, within seconds, and is acknowledged', async () => {
    const object = campaign('Invented');
    const [record] = await one.publish([object]);
    const began = Date.now();
    await Promise.all([arrives(two, object.id, 5), arrives(three, object.id, 5)]);
    assert.ok(Date.now() - began < 5000);
    assert.deepEqual(
      (await two.records()).filter(({ id }) => id === object.id),
      [{ id: object.id, version: record?.version, origin: one.id }],
    );
    await until('it is acknowledged', async () => (await peerOf(one, two)).toPush === 0);
    assert.equal((await peerOf(one, two)).state, 'up');
  });

  it('what was pushed is not pulled once more, and comes back to nobody', async () => {
    const stored = await campaignsStored(two);
    assert.ok(stored > 0);
    await until('the pull has been', async () => (await peerOf(two, one)).lastPullAt !== undefined);
    await sleep(2500);
    assert.equal(await campaignsStored(two), stored);
    assert.equal((await ids(two)).length, 1);
    assert.equal((await ids(one)).length, 1);
  });

  it('every log is followed to its end by the others, and cosigned by them', async () => {
    await until('the log is cosigned', async () => (await peerOf(one, two)).cosigned === 1);
    await until('the log is followed', async () => (await peerOf(three, one)).log?.size === 1);
    const { items } = await two.custodian.exchangeLogs({});
    assert.equal(items.length >= 1, true);
  });

  it('a slow peer holds up itself alone', async () => {
    // It does not fetch by itself meanwhile.
    await two.custodian.pausePeer({ params: { member: one.id }, body: { reason: 'To be slow on purpose' } });
    two.wire.slow(400);
    const objects = campaigns(40);
    await one.publish(objects);
    const last = objects.at(-1)?.id ?? '';
    await arrives(three, last, 10);
    assert.ok(!(await ids(two)).includes(last));
    await arrives(two, last, 60);
    two.wire.slow(0);
    await two.custodian.resumePeer({ params: { member: one.id } });
    await until('it is acknowledged', async () => (await peerOf(one, two)).toPush === 0);
  });

  it('a peer that was away gets what it missed as soon as it is back, whoever calls first', async () => {
    alliance.isolate(two);
    const missed = campaigns(20);
    await one.publish(missed);
    await arrives(three, missed[19]?.id ?? '');
    await until('it is missed', async () => (await peerOf(one, two)).state === 'waiting');
    const peer = await peerOf(one, two);
    assert.equal(peer.toPush, 20);
    assert.equal(peer.problem?.code, 'peer-unreachable');
    await until('it misses us', async () => (await peerOf(two, one)).state === 'waiting');
    assert.ok(!(await ids(two)).includes(missed[0]?.id ?? ''));
    alliance.heal(two);
    await arrives(two, missed[19]?.id ?? '', 10);
    assert.equal((await ids(two)).filter((id) => missed.some((object) => object.id === id)).length, 20);
    await until('it is acknowledged', async () => (await peerOf(one, two)).toPush === 0);
  });

  it('a push cut off in the middle goes on where it was acknowledged, and nothing comes twice', async () => {
    const objects = campaigns(1200);
    two.wire.cutAfter(600_000);
    await one.publish(objects);
    await arrives(two, objects.at(-1)?.id ?? '', 60);
    const here = await ids(two);
    assert.equal(here.length, new Set(here).size);
    assert.ok(objects.every(({ id }) => here.includes(id)));
  });

  it('paused by a person, nothing goes; resumed, everything does', async () => {
    await one.custodian.pausePeer({ params: { member: three.id }, body: { reason: 'Their office moves today' } });
    const object = campaign('While paused');
    await one.publish([object]);
    await arrives(two, object.id);
    assert.equal((await peerOf(one, three)).state, 'paused');
    await one.custodian.resumePeer({ params: { member: three.id } });
    await arrives(three, object.id);
  });
});

/** How often a campaign was brought to the archive, known ones included. */
async function campaignsStored(state: State): Promise<number> {
  const entries = (await auditOf(state, 'exchange.record.store')) as { objects: string[] }[];
  return entries.filter(({ objects }) => objects.some((object) => object.includes('campaign--'))).length;
}

async function auditOf(state: State, action: string) {
  const auditor = await state.as('auditor');
  const answer = await auditor(`/api/v1/audit?action=${action}`);
  return ((await answer.json()) as { items: unknown[] }).items;
}
