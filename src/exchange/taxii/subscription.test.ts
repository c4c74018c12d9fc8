import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedObject, openTestDoor, type TestDoor } from './invented.ts';
import { pullSubscription } from './pull-subscription.ts';
import { type BuggyServer, buggyServer } from './buggy-server.fixture.ts';
import { subscriptionJobs } from './subscription-jobs.ts';
import { readPlainPage } from './plain-store.ts';
import { allVersions } from './object-query.ts';

interface Shown {
  id: string;
  objects: number;
  failures: number;
  nextRunAt: string;
  problem?: { code: string; message: { en: string } };
}

/** A node with an empty plain collection and a subscription to a server. */
async function subscribe(door: TestDoor, more: Readonly<Record<string, unknown>>) {
  const feed = await door.feed({ read: true });
  const collection = feed.split('/').at(-1) ?? '';
  const fields = { title: 'National CERT', apiRoot: 'http://cert.example/api/', remote: 'iocs', collection, ...more };
  const { id = '' } = await door.manage('POST', '/taxii/subscriptions', fields);
  return {
    id,
    feed,
    pull: (server?: BuggyServer) =>
      pullSubscription(door.call, id, { secret: door.deps.secret, ...(server && { manner: { fetch: server.fetch } }) }),
    shown: async (): Promise<Shown> => {
      const all = (await door.manage('GET', '/taxii/subscriptions')) as unknown as { subscriptions: Shown[] };
      const [one] = all.subscriptions;
      assert.ok(one);
      return one;
    },
    held: async () => {
      const wish = { query: { versions: allVersions }, after: undefined, limit: 100_000 };
      return (await readPlainPage(door.db, collection, wish)).rows;
    },
  };
}

const objects = (count: number) => Array.from({ length: count }, (_, n) => inventedObject(n));

describe('a subscription to another server', () => {
  it('of our own kind brings everything once, goes on where it was, and asks in vain for nothing new', async () => {
    await using theirs = await openTestDoor();
    await using ours = await openTestDoor();
    const remote = await theirs.feed({ read: true, write: true }, 300);
    const send = (list: readonly unknown[]) => theirs.post('reader:password1', `${remote}/objects/`, { objects: list });
    await send(objects(1234));
    const subscription = await subscribe(ours, {
      apiRoot: `${theirs.url}/feeds/`,
      remote: remote.split('/').at(-1),
      username: 'reader',
      password: 'password1',
    });
    assert.equal((await subscription.pull()).added, 1234);
    assert.equal((await subscription.pull()).added, 0);
    await send([inventedObject(7, { modified: '2026-02-01T00:00:00Z' }), inventedObject(5000)]);
    assert.equal((await subscription.pull()).added, 2);
    await subscription.pull();
    const asked = theirs.trail.length;
    await subscription.pull();
    const { objects: brought, failures, problem } = await subscription.shown();
    assert.deepEqual([brought, failures, problem], [1236, 0, undefined]);
    assert.ok(theirs.trail.length > asked);
    const feed = (await ours.manage(
      'GET',
      `/taxii/collections/${subscription.feed.split('/').at(-1)}/objects`,
    )) as unknown as {
      total: number;
      items: { source: { title: string }; name: string; findings: { where: string }[] }[];
    };
    assert.equal(feed.total, 1235);
    // Kept and shown with what is wrong with it: an indicator without a pattern.
    assert.ok((feed.items[0]?.findings.length ?? 0) > 0);
    assert.deepEqual([feed.items[0]?.source.title, feed.items[0]?.name], ['National CERT', 'Invented 5000']);
  });

  it('of a server that gives many objects one date, and more without next, loses none', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({ objects: objects(2600), sameDate: 900, next: 'never', most: 5000 });
    assert.equal((await subscription.pull(server)).added, 2600);
    assert.equal(new Set((await subscription.held()).map((row) => row.id)).size, 2600);
    server.add(objects(2610).slice(2600));
    assert.equal((await subscription.pull(server)).added, 10);
  });

  it('says that some may be missing where more share one date than the server gives, and goes on behind them', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({ objects: objects(400), sameDate: 200, next: 'never', most: 100 });
    assert.equal((await subscription.pull(server)).added, 200);
    assert.equal((await subscription.shown()).problem?.code, 'subscription-gap');
  });

  it('of a server that gives the same next for every page walks to its end', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({ objects: objects(1200), sameDate: 1, next: 'same', most: 100 });
    assert.equal((await subscription.pull(server)).added, 1200);
  });

  it('of a server that answers 406 to the header of the standard finds the way it understands, and remembers it', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({
      objects: objects(3),
      sameDate: 1,
      next: 'always',
      most: 100,
      accepts: 'application/taxii+json',
    });
    assert.equal((await subscription.pull(server)).added, 3);
    const asked = server.asked();
    await subscription.pull(server);
    assert.equal(server.asked() - asked, 1);
  });

  it('keeps the tag of a page without news, and 304 is no news', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({ objects: objects(3), sameDate: 1, next: 'always', most: 100 });
    for (let turn = 0; turn < 3; turn += 1) await subscription.pull(server);
    assert.equal(server.unchanged(), 1);
    server.add([inventedObject(9)]);
    assert.equal((await subscription.pull(server)).added, 1);
  });

  it('shows a server that fails with its reason, keeps what came before, and waits longer each time', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, { everyMinutes: 10 });
    const server = buggyServer({ objects: objects(250), sameDate: 1, next: 'always', most: 100, failAfter: 2 });
    assert.equal((await subscription.pull(server)).added, 200);
    const after = async () => {
      const { problem, failures, nextRunAt } = await subscription.shown();
      return [problem?.code, failures, (Date.parse(nextRunAt) - door.clock.now().getTime()) / 60_000];
    };
    assert.deepEqual(await after(), ['subscription-unreachable', 1, 10]);
    server.say(() => new Response('', { status: 503, headers: { 'retry-after': '7200' } }));
    await subscription.pull(server);
    assert.deepEqual(await after(), ['subscription-busy', 2, 120]);
    for (const [status, code] of [
      [401, 'refused'],
      [404, 'not-there'],
      [500, 'unreachable'],
      [302, 'unreachable'],
    ] as const) {
      server.say(() => new Response('', { status }));
      await subscription.pull(server);
      assert.equal((await after())[0], `subscription-${code}`);
    }
    for (const body of ['<html>', '[]', '{"objects":[{}', 'null']) {
      server.say(() => new Response(body, { headers: { 'content-type': 'application/taxii+json' } }));
      await subscription.pull(server);
      assert.equal((await after())[0], 'subscription-not-taxii', body);
    }
    server.say(undefined);
    assert.equal((await subscription.pull(server)).added, 50);
    assert.deepEqual((await after()).slice(0, 2), [undefined, 0]);
  });

  it('takes what is readable of a page with poison in it', async () => {
    await using door = await openTestDoor();
    const subscription = await subscribe(door, {});
    const server = buggyServer({ objects: [], sameDate: 1, next: 'always', most: 100 });
    const poison = ['{"a":1,"a":2}', '{"x":1e400}', '{"id":"x"}', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`];
    const body = `{"more":false,"objects":[${[...poison, JSON.stringify(inventedObject(1))].join(',')}]}`;
    server.say(() => new Response(body, { headers: { 'content-type': 'application/taxii+json;version=2.1' } }));
    assert.equal((await subscription.pull(server)).added, 1);
  });

  it('is run at its time by a job of its own, and never tells its password', async () => {
    await using door = await openTestDoor();
    const { id } = await subscribe(door, { username: 'we', password: 'very-secret-word', everyMinutes: 30 });
    const [due] = subscriptionJobs(door.deps.secret);
    const run = async () => due?.run({}, { id: 'x', call: door.call, progress: async () => {}, resumed: false });
    const waiting = async () =>
      door.call.transact(async ({ tx }) => {
        const { listJobs } = await import('#base');
        return (await listJobs(tx, 10)).filter((job) => job.payload['subscription'] === id).length;
      });
    await run();
    await run();
    assert.equal(await waiting(), 1);
    door.clock.pass(31 * 60_000);
    await run();
    assert.equal(await waiting(), 2);
    const told = JSON.stringify(await door.manage('GET', '/taxii/subscriptions')) + JSON.stringify(door.trail);
    assert.ok(!told.includes('very-secret-word'));
    await assert.rejects(subscribe(door, {}), /409/);
  });
});
