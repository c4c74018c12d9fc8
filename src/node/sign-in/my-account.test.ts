import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Door, goodPassword, openDoor, type Person } from './testing.ts';

describe('one’s own account', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  after(() => door[Symbol.asyncDispose]());

  it('keeps language and theme', async () => {
    const browser = await door.inside(hind);
    await browser.call('PUT', '/me/preferences', { language: 'fr', theme: 'dark' });
    const { actor } = (await browser.open()).body;
    assert.deepEqual([actor?.['language'], actor?.['theme']], ['fr', 'dark']);
    assert.match(String((await browser.call('GET', '/accounts')).body['message']), /Votre rôle/);
  });

  it('shows where one is signed in, and ends a session elsewhere, never one of somebody else', async () => {
    const [here, there] = [await door.inside(hind), await door.inside(hind)];
    const listed = (await here.call('GET', '/me/sessions')).body.items;
    const other = (listed ?? []).filter((session) => session['current'] === false);
    for (const session of other) {
      assert.equal((await here.call('DELETE', `/me/sessions/${String(session['id'])}`)).status, 200);
    }
    assert.equal((await there.call('GET', '/me/sessions')).status, 401);
    const stranger = await door.inside(await door.person('layla', ['analyst']));
    const [mine] = (await here.call('GET', '/me/sessions')).body.items ?? [];
    assert.equal((await stranger.call('DELETE', `/me/sessions/${String(mine?.['id'])}`)).status, 404);
    assert.equal((await here.call('DELETE', '/me/sessions/not-an-id')).status, 404);
  });

  it('changes its password only with the current one, and every other session ends', async () => {
    const [here, there] = [await door.inside(hind), await door.inside(hind)];
    const next = 'seven falcons over the dune';
    const wrong = await here.call('PUT', '/me/password', { current: 'not this one', next });
    assert.equal(wrong.body['code'], 'sign-in-refused');
    const weak = await here.call('PUT', '/me/password', { current: goodPassword, next: 'Password12345!' });
    assert.equal(weak.body['code'], 'password-common');
    assert.equal((await here.call('PUT', '/me/password', { current: goodPassword, next })).status, 200);
    assert.equal((await here.call('GET', '/me/sessions')).status, 200);
    assert.equal((await there.call('GET', '/me/sessions')).status, 401);
    assert.equal((await door.browser().signIn('hind', goodPassword)).status, 401);
    assert.equal((await door.browser().signIn('hind', next)).status, 200);
  });

  it('guards the current password by the lock-out: a stolen session does not guess it', async () => {
    const browser = await door.inside(hind);
    const guess = { current: 'a guess', next: 'eight falcons over the dune' };
    for (let i = 0; i < 5; i++) await browser.call('PUT', '/me/password', guess);
    const right = { current: 'seven falcons over the dune', next: guess.next };
    assert.equal((await browser.call('PUT', '/me/password', right)).body['code'], 'sign-in-refused');
  });

  it('adds a factor only a short time after signing in', async () => {
    const browser = await door.inside(hind);
    assert.equal((await browser.call('POST', '/me/totp/begin')).status, 200);
    door.clock.pass(15 * 60_000 + 1);
    assert.equal((await browser.call('POST', '/me/totp/begin')).body['code'], 'sign-in-again');
    assert.equal((await browser.call('POST', '/me/passkeys/begin')).body['code'], 'sign-in-again');
  });

  it('keeps its views apart from those of others', async () => {
    const views = [{ name: 'متأخرة', query: '?state=open&due=past' }];
    const browser = await door.inside(hind);
    await browser.call('PUT', '/me/views/alerts', { items: [{ name: 'old', query: '' }] });
    await browser.call('PUT', '/me/views/alerts', { items: views });
    assert.deepEqual((await browser.call('GET', '/me/views/alerts')).body.items, views);
    assert.deepEqual((await browser.call('GET', '/me/views/books')).body.items, []);
    const other = await door.inside(await door.person('samir', ['analyst']));
    assert.deepEqual((await other.call('GET', '/me/views/alerts')).body.items, []);
  });

  it('sees the colleagues who can be given work', async () => {
    const { body } = await (await door.inside(hind)).call('GET', '/colleagues');
    assert.deepEqual(body.items?.[0], { id: hind.id, name: 'Test hind', roles: ['analyst'], desks: ['desk-1'] });
  });
});
