import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedId, inventedMember, inventedRelease } from '../archive/invented.ts';
import { openTestDoor, type TestDoor } from './invented.ts';

const base = '/taxii2/alliance/collections';

async function openWithRecords(): Promise<TestDoor> {
  const door = await openTestDoor();
  await door.store([
    { index: 0, release: inventedRelease('public') },
    { index: 1, release: inventedRelease('members'), own: true },
    { index: 2, release: inventedRelease([inventedMember(2)]), own: true },
    { index: 3, release: inventedRelease([inventedMember(2)]), type: 'report' },
  ]);
  return door;
}

async function account(door: TestDoor, name: string, reads: string, read: boolean): Promise<string> {
  const { collections } = (await door.manage('GET', '/taxii')) as unknown as {
    collections: { id: string; kind: string }[];
  };
  const grants = collections.map(({ id }) => ({ collection: id, read, write: true, delete: true }));
  await door.manage('POST', '/taxii/accounts', { name, password: 'password1', title: name, reads, grants });
  return `${name}:password1`;
}

const idsAt = async (door: TestDoor, who: string, path: string): Promise<string[]> => {
  const answer = await door.ask(who, path);
  assert.equal(answer.status, 200, path);
  const { objects = [] } = (await answer.json()) as { objects?: { id: string }[] };
  return objects.map(({ id }) => id);
};
const named = (...numbers: readonly number[]) => numbers.map((n) => inventedId(n === 3 ? 'report' : 'indicator', n));

describe('signed records by TAXII', () => {
  it('are shown to each account as far as their markings allow its reader', async () => {
    await using door = await openWithRecords();
    const [open, member, local] = [
      await account(door, 'open', 'public', true),
      await account(door, 'member', 'members', true),
      await account(door, 'local', 'local', true),
    ];
    assert.deepEqual(await idsAt(door, open, `${base}/all/objects/`), named(0));
    assert.deepEqual(await idsAt(door, member, `${base}/all/objects/`), named(0, 1));
    assert.deepEqual(await idsAt(door, local, `${base}/all/objects/`), named(0, 1, 2, 3));
    assert.deepEqual(await idsAt(door, local, `${base}/outbox/objects/`), named(1, 2));
    assert.deepEqual(await idsAt(door, local, `${base}/public/objects/`), named(0));
    assert.deepEqual(await idsAt(door, local, `${base}/all/manifest/?match[type]=report`), named(3));
    assert.deepEqual(await idsAt(door, '@salma', `${base}/all/objects/`), named(0, 1, 2, 3));
  });

  it('tell nothing of what is not for the reader: it is as if it were not there', async () => {
    await using door = await openWithRecords();
    const open = await account(door, 'open', 'public', true);
    const hidden = await door.ask(open, `${base}/all/objects/${named(2)[0]}/`);
    const missing = await door.ask(open, `${base}/all/objects/${named(9)[0]}/`);
    assert.deepEqual([hidden.status, missing.status], [404, 404]);
    assert.equal(
      (await hidden.text()).replace(named(2)[0] ?? '', ''),
      (await missing.text()).replace(named(9)[0] ?? '', ''),
    );
    const ownOnly = await door.ask(open, `${base}/outbox/objects/${named(0)[0]}/versions/`);
    assert.equal(ownOnly.status, 404);
  });

  it('are evidence: no account deletes or overwrites one', async () => {
    await using door = await openWithRecords();
    const local = await account(door, 'local', 'local', true);
    for (const who of [local, '@salma'])
      assert.equal((await door.ask(who, `${base}/all/objects/${named(0)[0]}/`, { method: 'DELETE' })).status, 403);
    assert.equal((await door.post(local, `${base}/all/objects/`, { objects: [{}] })).status, 403);
    assert.equal((await door.ask(local, `${base}/inbox/objects/`)).status, 403);
  });

  it('are for strangers only where the node says so, and then only what is TLP:CLEAR', async () => {
    await using door = await openWithRecords();
    assert.equal((await door.ask('', `${base}/public/objects/`)).status, 401);
    await door.manage('PUT', '/taxii/discovery', { title: 'A node', open: true });
    assert.deepEqual(await idsAt(door, '', `${base}/public/objects/`), named(0));
    for (const other of ['all', 'outbox', 'inbox', 'finance'])
      assert.equal((await door.ask('', `${base}/${other}/objects/`)).status, 404, other);
    const seen = (await (await door.ask('', '/taxii2/')).json()) as { api_roots: string[] };
    assert.deepEqual(seen.api_roots, ['http://localhost:4810/taxii2/alliance/']);
    const { collections } = (await (await door.ask('', '/taxii2/alliance/collections/')).json()) as {
      collections: { alias: string }[];
    };
    assert.deepEqual(
      collections.map(({ alias }) => alias),
      ['public'],
    );
  });

  it('are walked by next and by added_after alike', async () => {
    await using door = await openWithRecords();
    const local = await account(door, 'local', 'local', true);
    const first = await door.ask(local, `${base}/all/objects/?limit=3`);
    const after = first.headers.get('x-taxii-date-added-last');
    const { next } = (await first.json()) as { next: string };
    assert.deepEqual(await idsAt(door, local, `${base}/all/objects/?limit=3&next=${next}`), named(3));
    assert.deepEqual(await idsAt(door, local, `${base}/all/objects/?limit=3&added_after=${after}`), named(3));
    assert.ok(door.trail.some((entry) => entry.action === 'exchange.record.page'));
  });
});
