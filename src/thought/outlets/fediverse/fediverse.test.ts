import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Follow, Undo } from '@fedify/fedify/vocab';
import { type Call, type OpenDatabase, systemClock } from '#base';
import { openTestDatabase, testActor, testCall } from '#base/testing';
import type { ArchivedRecord } from '#exchange';
import { inventedDossier, inventedLibrary } from '../../library/invented.ts';
import type { PublicLibrary } from '../../library/public-library.ts';
import { thoughtMigrations } from '../../migrations/index.ts';
import { deliverNext } from '../deliver.ts';
import { listOutbox } from '../list-outbox.ts';
import { activityPub } from '../outlet.ts';
import { putInOutbox } from '../put-in-outbox.ts';
import { type Followable, openFollowable, openReader, type Reader } from './two-servers.fixture.ts';

const later = '2026-11-25T08:00:00.000Z';

describe('the library followed by a server of the fediverse', () => {
  let opened: OpenDatabase;
  let node: Followable;
  let reader: Reader;
  let library: PublicLibrary;
  const call = (): Call => testCall(opened.db, testActor('node', ['thought.read', 'thought.edit']), systemClock);
  const put = (record: Pick<ArchivedRecord, 'id' | 'version' | 'revoked'>, created: string) =>
    call().transact((act) =>
      putInOutbox(act, [activityPub], {
        ...record,
        seq: 1,
        added: 1,
        type: 'dossier',
        axis: 'thought',
        origin: 'identity--1',
        own: true,
        logIndex: 1,
        body: JSON.stringify({ type: 'dossier', id: record.id, created, modified: record.version }),
      }),
    );
  const drain = async () => {
    while (await deliverNext(call(), [node.outlet])) continue;
  };
  const problems = async () =>
    new Set(
      (await call().transact((act) => listOutbox(act, { limit: 500 }))).map(
        ({ state, problem }) => `${state} ${problem}`,
      ),
    );

  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
    library = inventedLibrary([inventedDossier(1), inventedDossier(2)]);
    node = await openFollowable(call, () => library);
    reader = await openReader();
  });
  after(async () => {
    await reader[Symbol.asyncDispose]();
    await node[Symbol.asyncDispose]();
    await opened[Symbol.asyncDispose]();
  });

  it('is found by its handle, says who it is, and shows what it published', async () => {
    const host = new URL(node.url).host;
    const finger = await fetch(`${node.url}/.well-known/webfinger?resource=acct:library-ar@${host}`);
    const { links } = (await finger.json()) as { links: { rel: string; type?: string; href: string }[] };
    const self = links.find(({ rel }) => rel === 'self');
    assert.equal(self?.href, `${node.url}/fediverse/actors/library-ar`);
    const ask = async (path: string) =>
      (await (await fetch(path, { headers: { accept: 'application/activity+json' } })).json()) as Record<
        string,
        unknown
      >;
    const actor = await ask(self.href);
    assert.deepEqual([actor['type'], actor['preferredUsername']], ['Service', 'library-ar']);
    const outbox = await ask(String(actor['outbox']));
    const items = [outbox['orderedItems']].flat() as { type: string; object: { id: string; type: string } }[];
    assert.deepEqual(
      items.map(({ type, object }) => `${type} ${object.type}`),
      ['Create Article'],
    );
    const article = await ask(items[0]?.object.id ?? '');
    assert.equal(article['url'], `https://node.example/library/ar/dossiers/${inventedDossier(2).id.slice(9)}.html`);
    const followers = await ask(String(actor['followers']));
    assert.equal(JSON.stringify(followers).includes('reader'), false);
    const page = await fetch(self.href, { headers: { accept: 'text/html' }, redirect: 'manual' });
    assert.equal(page.headers.get('location'), `${node.url}/library/ar/index.html`);
    assert.equal((await fetch(`${node.url}/fediverse/actors/library-de`)).status, 404);
  });

  it('tells a follower of a language what is published, corrected and withdrawn, each once, signed', async () => {
    await reader.follow(`${node.url}/fediverse/actors/library-ar`);
    assert.deepEqual(reader.heard, ['Accept']);
    await reader.follow(`${node.url}/fediverse/actors/library-ar`);
    reader.heard.length = 0;
    const { id, version } = inventedDossier(2);
    await put({ id, version, revoked: false }, version);
    await drain();
    assert.deepEqual(reader.heard, ['Create']);

    await put({ id, version: later, revoked: false }, version);
    await drain();
    assert.deepEqual(reader.heard, ['Create'], 'the library does not show the correction yet');
    assert.ok((await problems()).has('waiting the public library does not show it yet'));
    library = inventedLibrary([inventedDossier(1), { ...inventedDossier(2), version: later }]);
    await node.makeDue();
    await drain();
    assert.deepEqual(reader.heard, ['Create', 'Update']);

    library = inventedLibrary([{ ...inventedDossier(2), version: later }]);
    await put({ id, version: '2026-11-25T09:00:00.000Z', revoked: true }, version);
    await drain();
    assert.deepEqual(reader.heard, ['Create', 'Update', 'Delete']);
  });

  it('sends again after a crash what was being sent, under the same id', async () => {
    await node.crashAfterSending();
    const before = reader.asked();
    await drain();
    assert.ok(reader.asked() > before, 'it was sent again');
    assert.deepEqual(reader.heard, ['Create', 'Update', 'Delete'], 'and known by its id');
  });

  it('forgets who follows no more; nobody else can say so', async () => {
    const stranger = await openReader();
    const forged = new Follow({
      actor: new URL(reader.actor),
      object: new URL(`${node.url}/fediverse/actors/library-ar`),
    });
    const undo = new Undo({ id: new URL('#u', stranger.actor), actor: new URL(stranger.actor), object: forged });
    await stranger.send(undo, `${node.url}/fediverse/inbox`);
    assert.equal(await node.followers('ar'), 1);
    await reader.unfollow(`${node.url}/fediverse/actors/library-ar`);
    assert.equal(await node.followers('ar'), 0);
    await stranger[Symbol.asyncDispose]();
  });

  it('takes no follower whose inbox is somebody else’s, and hears nothing unsigned, huge or malformed', async () => {
    const thief = await openReader({ inboxAt: 'http://localhost:1/inbox' });
    await thief.send(
      new Follow({
        id: new URL('#f', thief.actor),
        actor: new URL(thief.actor),
        object: new URL(`${node.url}/fediverse/actors/library-fr`),
      }),
      `${node.url}/fediverse/inbox`,
    );
    assert.equal(await node.followers('fr'), 0);
    await thief[Symbol.asyncDispose]();
    const post = async (body: string, type = 'application/activity+json') =>
      (await fetch(`${node.url}/fediverse/inbox`, { method: 'POST', body, headers: { 'content-type': type } })).status;
    const follow = {
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'Follow',
      id: `${reader.actor}#forged`,
      actor: reader.actor,
      object: `${node.url}/fediverse/actors/library-en`,
    };
    assert.equal(await post(JSON.stringify(follow)), 401);
    assert.equal(await post('{'), 400);
    assert.equal(await post('x'.repeat(300_000)), 413);
    assert.equal(await post('a=b', 'text/csv'), 415);
    assert.equal(await node.followers('en'), 0);
  });

  it('asks no private address of its network unless it is told that this is an exercise', async () => {
    const careful = await openFollowable(call, () => library, { privateOutlets: false });
    await assert.rejects(reader.follow(`${careful.url}/fediverse/actors/library-en`));
    assert.equal(await careful.followers('en'), 0);
    await careful[Symbol.asyncDispose]();
  });
});
