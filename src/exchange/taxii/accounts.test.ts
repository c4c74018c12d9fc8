import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedObject, openTestDoor } from './invented.ts';

describe('accounts of machines', () => {
  it('see what they were granted; what was not granted is not there', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true });
    await door.manage('POST', '/taxii/accounts', { name: 'stranger', password: 'password2', title: 'Without grants' });
    const [mine, theirs] = ['reader:password1', 'stranger:password2'];
    assert.equal((await door.ask(mine, `${feed}/objects/`)).status, 200);
    assert.equal((await door.post(mine, `${feed}/objects/`, { objects: [inventedObject(1)] })).status, 403);
    const nothing = await door.ask(theirs, `${feed}/objects/`);
    const missing = await door.ask(theirs, '/nowhere/collections/x/objects/');
    assert.deepEqual([nothing.status, missing.status], [404, 404]);
    assert.deepEqual(
      [(await nothing.text()).replace('feeds', 'ROOT'), (await missing.text()).replace('nowhere', 'ROOT')].map(
        (text) => text,
      ),
      Array(2).fill(
        `{"title":"ProcessingError","description":"API root 'ROOT' information not found.","http_status":"404"}`,
      ),
    );
    assert.deepEqual(await (await door.ask(theirs, '/taxii2/')).json(), { title: 'Mithaq' });
    const seen = (await (await door.ask(mine, '/taxii2/')).json()) as { api_roots: string[] };
    assert.deepEqual(seen.api_roots, ['http://localhost:4810/feeds/']);
  });

  it('delete only where that was granted', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true, write: true });
    const { id } = inventedObject(1);
    await door.post('reader:password1', `${feed}/objects/`, { objects: [inventedObject(1)] });
    const address = `${feed}/objects/${id}/`;
    assert.equal((await door.ask('reader:password1', address, { method: 'DELETE' })).status, 403);
    assert.equal((await door.ask('@salma', address, { method: 'DELETE' })).status, 200);
    assert.equal((await door.ask('@salma', address, { method: 'DELETE' })).status, 404);
    assert.equal(door.trail.filter((entry) => entry.action === 'exchange.taxii.delete').length, 1);
  });

  it('rest after five wrong passwords; whoever was let in before goes on meanwhile', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true });
    const wrong = () => door.ask('reader:wrong-password', `${feed}/objects/`);
    for (let n = 0; n < 5; n += 1) assert.equal((await wrong()).status, 401);
    assert.equal((await door.ask('reader:password1', `${feed}/objects/`)).status, 401);
    door.clock.pass(31_000);
    assert.equal((await door.ask('reader:password1', `${feed}/objects/`)).status, 200);
    for (let n = 0; n < 6; n += 1) await wrong();
    assert.equal((await door.ask('reader:password1', `${feed}/objects/`)).status, 200);
    assert.ok(door.trail.filter((entry) => entry.action === 'exchange.taxii.sign-in.refused').length >= 11);
  });

  it('do not come from a place that guessed too much', async () => {
    await using door = await openTestDoor();
    await door.feed({ read: true });
    for (let n = 0; n < 50; n += 1) await door.ask(`nobody${n}:password1`, '/feeds/');
    const answer = await door.ask('reader:password1', '/feeds/');
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), '900');
  });

  it('end at once when they are disabled, removed or given another password', async () => {
    await using door = await openTestDoor();
    const feed = await door.feed({ read: true });
    const asked = async (who: string) => (await door.ask(who, `${feed}/collections/`)).status;
    const { accounts } = (await door.manage('GET', '/taxii/accounts')) as unknown as { accounts: { id: string }[] };
    const id = accounts[0]?.id ?? '';
    assert.equal(await asked('reader:password1'), 404);
    const { password = '' } = await door.manage('POST', `/taxii/accounts/${id}/password`);
    assert.deepEqual([await asked('reader:password1'), await asked(`reader:${password}`)], [401, 404]);
    await door.manage('PUT', `/taxii/accounts/${id}`, { title: 'Reader', disabled: true });
    assert.equal(await asked(`reader:${password}`), 401);
    await door.manage('DELETE', `/taxii/accounts/${id}`);
    assert.equal(await asked(`reader:${password}`), 401);
  });
});
