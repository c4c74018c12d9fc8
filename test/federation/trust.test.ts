import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { askPeer } from '../../src/exchange/link/ask-peer.ts';
import { PinnedAgent } from '../../src/exchange/link/pinned-agent.ts';
import { inboxPath, outboxPath, taxiiType } from '../../src/exchange/link/taxii-paths.ts';
import { makeTlsCertificate, type TlsCertificate } from '../../src/exchange/members/tls-certificate.ts';
import { ownTls } from '../../src/exchange/members/tls-store.ts';
import { nodeSecret } from '../../src/node/config/secrets.ts';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { arrives, campaign, ids, peerOf } from './invented.ts';

describe('who is let in at the link, and whose word counts', () => {
  let alliance: Constellation;
  let one: State;
  let two: State;
  let three: State;
  before(async () => {
    alliance = await openConstellation(['XA', 'XB', 'XC']);
    [one, two, three] = alliance.states as [State, State, State];
  });
  after(() => alliance[Symbol.asyncDispose]());

  const listAt = async (state: State) => (await state.custodian.members({})).list;
  const pinsOf = async (state: State) => (await listAt(one))?.members.find(({ id }) => id === state.id)?.tls ?? [];
  /** Asks a state's link, showing this certificate. */
  const ask = async (state: State, own: TlsCertificate, path: string, body?: string) => {
    const pins = await pinsOf(state);
    const agent = new PinnedAgent({ own: () => own, pins: () => pins, connectWithin: 5000 });
    const headers = { accept: taxiiType, 'content-type': taxiiType };
    const question = { path, headers, limit: 2 ** 20, within: 10_000 };
    try {
      const endpoint = new URL(`https://127.0.0.1:${state.wire.port}`);
      return await askPeer(
        agent,
        endpoint,
        body === undefined ? { method: 'GET', ...question } : { method: 'POST', body, ...question },
      );
    } finally {
      agent.destroy();
    }
  };
  const certificateOf = async (state: State): Promise<TlsCertificate> => {
    const tls = await ownTls(state.node.db, nodeSecret(state.node.config.data), await pinsOf(state), new Date());
    assert.ok(tls);
    return tls;
  };
  const quarantineOf = async (state: State) => (await state.liaison.quarantine({})).items;

  it('a certificate that the list does not pin is told nothing, whatever it calls itself', async () => {
    const forged = await makeTlsCertificate(two.id, new Date());
    for (const path of [outboxPath, '/trust/lists', '/log/checkpoint', '/taxii2/', '/nothing']) {
      const answer = await ask(one, forged, path);
      assert.equal(answer.status, 403, path);
      assert.match(answer.body.toString(), /stands for no member/);
    }
    assert.equal((await ask(one, forged, inboxPath, '{"objects":[{}]}')).status, 403);
    assert.equal((await ask(one, await certificateOf(two), outboxPath)).status, 200);
  });

  it('what one state says in the name of another, or sealed by nobody, is held and stops nothing', async () => {
    const object = campaign('Honest');
    const [record] = await one.publish([object]);
    const bare = JSON.stringify({
      ...campaign('Unsealed'),
      created_by_ref: two.id,
      created: '2026-11-01T00:00:00.000Z',
      modified: '2026-11-01T00:00:00.000Z',
    });
    const changed = record?.body.replace('Honest', 'Forged') ?? '';
    const body = `{"objects":[${bare},${changed},${record?.body ?? ''}]}`;
    const answer = await ask(three, await certificateOf(two), inboxPath, body);
    assert.equal(answer.status, 202);
    const status = JSON.parse(answer.body.toString()) as { success_count: number; failure_count: number };
    assert.deepEqual([status.success_count, status.failure_count], [1, 2]);
    const codes = (await quarantineOf(three)).map(({ code }) => code);
    assert.ok(codes.includes('not-sealed') && codes.includes('signature-wrong'), codes.join());
  });

  it('the same delivered a second time is known, and changes nothing', async () => {
    const object = campaign('Once');
    const [record] = await one.publish([object]);
    await arrives(two, object.id);
    const once = async () => (await two.records()).filter(({ id }) => id === object.id);
    const before = await once();
    for (let n = 0; n < 2; n += 1) {
      const answer = await ask(two, await certificateOf(one), inboxPath, `{"objects":[${record?.body ?? ''}]}`);
      assert.equal((JSON.parse(answer.body.toString()) as { success_count: number }).success_count, 1);
    }
    assert.deepEqual(await once(), before);
  });

  it('a key is rotated: the others learn of it before what it signs, and nothing is held', async () => {
    const held = (await quarantineOf(two)).length;
    // Only the push tells of the list: nobody pulls.
    await two.custodian.pausePeer({ params: { member: one.id }, body: { reason: 'To learn by the push alone' } });
    await alliance.change(one, { change: 'rotate', use: 'record' });
    const object = campaign('By the new key');
    await one.publish([object]);
    await Promise.all([arrives(two, object.id), arrives(three, object.id)]);
    assert.equal((await quarantineOf(two)).length, held);
    assert.equal((await listAt(two))?.version, (await listAt(one))?.version);
    await two.custodian.resumePeer({ params: { member: one.id } });
  });

  it('a key is revoked: what it signed does not come in any more; the new one goes on', async () => {
    const key = (await one.custodian.members({})).own?.keys.find(
      ({ use, from }) => use === 'record' && from !== undefined,
    );
    const object = campaign('Signed by the stolen key');
    three.wire.cut();
    // Nor from the second state, which passes on what it took in before the revocation.
    for (const { id: member } of [one, two])
      await three.custodian.pausePeer({ params: { member }, body: { reason: 'To come too late on purpose' } });
    const [stolen] = await one.publish([object]);
    await alliance.change(one, {
      change: 'revoke',
      key: key?.id ?? '',
      keyReason: 'The module was lost',
      at: new Date(Date.now() - 60_000).toISOString(),
    });
    three.wire.heal();
    for (const { id: member } of [one, two]) await three.custodian.resumePeer({ params: { member } });
    await until('the list is there', async () => (await listAt(three))?.version === (await listAt(one))?.version);
    await until('it is held', async () =>
      (await quarantineOf(three)).some(({ code, objectId }) => code === 'key-revoked' && objectId === stolen?.id),
    );
    assert.ok(!(await ids(three)).includes(object.id));
    const next = campaign('Signed by the next key');
    await one.publish([next]);
    await arrives(three, next.id);
  });

  it('a key is revoked: what a log was seen to hold before comes in, however late', async () => {
    const object = campaign('Signed while the key was good');
    three.wire.cut();
    await three.custodian.pausePeer({ params: { member: one.id }, body: { reason: 'To come too late on purpose' } });
    // What it was fetching when it was paused is fetched.
    await sleep(1500);
    const [good] = await one.publish([object]);
    const [, signer = ''] = /"key_id":"([^"]+)"/.exec(good?.body ?? '') ?? [];
    // The third follows the log by what the second has seen of it.
    const place = good?.logIndex ?? Number.POSITIVE_INFINITY;
    await until('the log is followed', async () => ((await peerOf(three, one)).log?.size ?? 0) > place);
    assert.ok(!(await ids(three)).includes(object.id));
    await alliance.change(one, {
      change: 'revoke',
      key: signer,
      keyReason: 'The module was lost',
    });
    await until('the list is there', async () => (await listAt(three))?.version === (await listAt(one))?.version);
    three.wire.heal();
    await three.custodian.resumePeer({ params: { member: one.id } });
    await arrives(three, object.id);
  });

  it('a suspended member is served nothing but the list; returned, it gets what it missed', async () => {
    await alliance.change(one, { change: 'suspend', member: two.id });
    await until('all know', async () => (await listAt(two))?.version === (await listAt(one))?.version);
    const object = campaign('Not for the suspended');
    await one.publish([object]);
    await arrives(three, object.id);
    await sleep(1500);
    assert.ok(!(await ids(two)).includes(object.id));
    assert.equal((await ask(one, await certificateOf(two), outboxPath)).status, 403);
    assert.equal((await ask(one, await certificateOf(two), '/trust/lists?after=0')).status, 200);
    assert.equal((await peerOf(one, two)).state, 'resting');
    await alliance.change(one, { change: 'return', member: two.id });
    await arrives(two, object.id);
  });

  it('a certificate is changed, also when its key was lost: the old one opens nothing', async () => {
    const old = await certificateOf(two);
    await alliance.change(two, { change: 'certificate', lost: true });
    await until(
      'all know',
      async () =>
        (await listAt(one))?.version === (await listAt(two))?.version &&
        (await listAt(three))?.version === (await listAt(two))?.version,
      60,
    );
    assert.equal((await ask(one, old, outboxPath)).status, 403);
    const [there, back] = [campaign('To the new certificate'), campaign('From the new certificate')];
    await one.publish([there]);
    await two.publish([back]);
    await Promise.all([arrives(two, there.id), arrives(one, back.id)]);
  });
});
