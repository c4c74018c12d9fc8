import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fastify } from 'fastify';
import type { Call, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { inventedDossier, inventedLibrary } from '../../library/invented.ts';
import { thoughtMigrations } from '../../migrations/index.ts';
import { deliverNext } from '../deliver.ts';
import { ownHub } from '../outlet.ts';
import { isPublicAddress, publicFetch } from '../public-fetch.ts';
import { putInOutbox } from '../put-in-outbox.ts';
import { hubOutlet } from './hub-outlet.ts';
import { serveHub } from './serve-hub.ts';
import { subscribersOf } from './subscriber-store.ts';
import { verifyNext } from './verify-intent.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const secret = Buffer.alloc(32, 7);
const publicUrl = 'https://node.example';
const topic = `${publicUrl}/library/ar/feed.atom`;
const settings = { publicUrl, webSubHub: 'own', privateOutlets: true };
const feed = '<feed>خبر</feed>';

/** A subscriber that confirms what it is asked, unless told otherwise. */
async function openSubscriber() {
  const got: { signature: string | undefined; link: string | undefined; body: string }[] = [];
  const state = { confirms: true, answers: 200, asked: 0 };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://subscriber.example');
    if (request.method === 'GET') {
      state.asked += 1;
      return void response.end(state.confirms ? searchParams.get('hub.challenge') : 'no');
    }
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      got.push({ signature: request.headers['x-hub-signature'] as string, link: request.headers.link as string, body });
      response.writeHead(state.answers).end();
    });
    return undefined;
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback?id=1`;
  return { url, got, state, [Symbol.asyncDispose]: async () => void (server.closeAllConnections(), server.close()) };
}

describe('the WebSub hub of a node', () => {
  let opened: OpenDatabase;
  let subscriber: Awaited<ReturnType<typeof openSubscriber>>;
  const app = fastify();
  const call = (): Call => testCall(opened.db, testActor('node'), clock);
  const ask = async (form: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/library/hub',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
  const subscribe = (change: Record<string, string> = {}) =>
    ask({ 'hub.mode': 'subscribe', 'hub.callback': subscriber.url, 'hub.topic': topic, 'hub.secret': 'k', ...change });
  const verify = async (insideToo = true) => {
    while (await verifyNext(call(), insideToo)) continue;
  };
  const active = async () => (await call().transact((act) => subscribersOf(act, 'ar'))).length;
  const publish = async (n: number) => {
    const { id, version } = inventedDossier(n);
    const printed = async () => ({
      edition: new Map([['ar/feed.atom', Buffer.from(feed)]]) as never,
      library: inventedLibrary([inventedDossier(99), inventedDossier(n)]),
    });
    const outlet = hubOutlet(settings, { library: printed, secret });
    const body = JSON.stringify({ type: 'dossier', id, created: version, modified: version });
    const record = { seq: n, added: n, id, version, type: 'dossier', axis: 'thought', origin: 'identity--1', body };
    await call().transact((act) =>
      putInOutbox(act, [ownHub], { ...record, own: true, revoked: false, logIndex: n } as never),
    );
    while (await deliverNext(call(), [outlet])) continue;
  };

  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
    subscriber = await openSubscriber();
    serveHub(app, { call: async () => call(), upload: () => Promise.reject(new Error('no')) }, settings, secret);
    await app.ready();
  });
  after(async () => {
    await subscriber[Symbol.asyncDispose]();
    await app.close();
    await opened[Symbol.asyncDispose]();
  });

  it('believes a subscription once its callback has confirmed it', async () => {
    assert.equal((await subscribe()).statusCode, 202);
    subscriber.state.confirms = false;
    await verify();
    assert.deepEqual([subscriber.state.asked, await active()], [1, 0]);
    subscriber.state.confirms = true;
    await subscribe();
    await verify();
    await subscribe();
    await verify();
    assert.equal(await active(), 1, 'subscribed twice is subscribed once');
  });

  it('sends the feed as it stands, signed with the secret, and once', async () => {
    await publish(2);
    const signature = `sha256=${createHmac('sha256', 'k').update(feed).digest('hex')}`;
    const link = `<${publicUrl}/library/hub>; rel="hub", <${topic}>; rel="self"`;
    assert.deepEqual(subscriber.got, [{ signature, link, body: feed }]);
  });

  it('forgets who unsubscribed, whose lease is over, and who is gone', async () => {
    await subscribe({ 'hub.mode': 'unsubscribe' });
    await verify();
    assert.equal(await active(), 0);
    await subscribe({ 'hub.lease_seconds': '1' });
    await verify();
    assert.equal(await active(), 1, 'the shortest lease is an hour');
    clock.pass(3_600_001);
    assert.equal(await active(), 0);
    await subscribe();
    await verify();
    subscriber.state.answers = 410;
    await publish(3);
    assert.equal(await active(), 0);
  });

  it('says what is wrong with a request, and asks no private address', async () => {
    for (const [change, says] of [
      [{ 'hub.mode': 'publish' }, /hub\.mode/],
      [{ 'hub.callback': 'file:///etc/passwd' }, /hub\.callback/],
      [{ 'hub.callback': 'http://user:word@node.example/' }, /hub\.callback/],
      [{ 'hub.callback': `http://node.example/${'x'.repeat(2000)}` }, /hub\.callback/],
      [{ 'hub.topic': 'https://elsewhere.example/feed.atom' }, /hub\.topic/],
      [{ 'hub.topic': `${publicUrl}/library/de/feed.atom` }, /hub\.topic/],
      [{ 'hub.topic': `${publicUrl}/library/ar/../../api` }, /hub\.topic/],
      [{ 'hub.lease_seconds': '-1' }, /hub\.lease_seconds/],
      [{ 'hub.secret': 'ء'.repeat(100) }, /hub\.secret/],
    ] as const) {
      const answer = await subscribe(change);
      assert.equal(answer.statusCode, 400);
      assert.match(answer.body, says);
    }
    const asked = subscriber.state.asked;
    await subscribe();
    await verify(false);
    assert.equal(subscriber.state.asked, asked);
    const long = await app.inject({
      method: 'POST',
      url: '/library/hub',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'x'.repeat(20_000),
    });
    assert.equal(long.statusCode, 413);
  });
});

describe('what a stranger may have asked', () => {
  for (const address of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.1.1', '100.64.0.1', '0.0.0.0', '::1'])
    it(`is not ${address}`, () => assert.equal(isPublicAddress(address), false));
  for (const address of ['::ffff:127.0.0.1', 'fd00::1', 'fe80::1', '64:ff9b::a00:1', '2002:7f00:1::', 'localhost', ''])
    it(`is not ${address || 'nothing'}`, () => assert.equal(isPublicAddress(address), false));
  for (const address of ['8.8.8.8', '2606:4700::1111'])
    it(`is ${address}`, () => assert.equal(isPublicAddress(address), true));
  it('is no name or number that means a private address', async () => {
    for (const url of [
      'http://localhost:1/',
      'http://[::1]:1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://127.1/',
    ])
      await assert.rejects(publicFetch(url, {}), { name: 'InsideAddress' }, url);
  });
});
