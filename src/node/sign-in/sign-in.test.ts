import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';

describe('signing in', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  after(() => door[Symbol.asyncDispose]());

  it('asks first for the password, then for the code, and only then says who it is', async () => {
    const browser = door.browser();
    assert.equal((await browser.open()).body['step'], 'signed-out');
    const half = await browser.signIn('hind', goodPassword);
    assert.deepEqual([half.status, half.body['step'], half.body['factors']], [200, 'second-factor', ['totp']]);
    assert.equal(half.body['actor'], undefined);
    assert.equal((await browser.call('GET', '/me/factors')).status, 401);
    const whole = await browser.call('POST', '/session/totp', { code: codeNow(hind.totpSecret, door.clock) });
    assert.equal(whole.body['step'], 'signed-in');
    assert.deepEqual(whole.body['actor'], {
      id: hind.id,
      username: 'hind',
      name: 'Test hind',
      roles: ['analyst'],
      rights: ['finance.alerts.read'],
      desks: ['desk-1'],
      language: 'ar',
      theme: 'auto',
    });
    assert.equal((await browser.call('GET', '/me/factors')).status, 200);
  });

  it('sends the cookie so that no script reads it and no other site uses it', async () => {
    const { headers } = await door.browser().open();
    assert.match(String(headers['set-cookie']), /^mithaq_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.equal(headers['cache-control'], 'no-store');
    await using safe = await openDoor({ publicUrl: 'https://node.example' });
    const secure = await safe.browser().open();
    assert.match(
      String(secure.headers['set-cookie']),
      /^__Host-mithaq_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('ends a session after half an hour without a call, and after twelve hours in any case', async () => {
    const idle = await door.inside(hind);
    door.clock.pass(29 * 60_000);
    assert.equal((await idle.open()).body['step'], 'signed-in');
    door.clock.pass(31 * 60_000);
    assert.equal((await idle.open()).body['step'], 'signed-out');
    assert.equal((await idle.call('GET', '/me/factors')).status, 401);
    const busy = await door.inside(hind);
    for (let i = 0; i < 35; i++) {
      door.clock.pass(20 * 60_000);
      assert.equal((await busy.open()).body['step'], 'signed-in');
    }
    door.clock.pass(20 * 60_000);
    assert.equal((await busy.open()).body['step'], 'signed-out');
  });

  it('ends the session here when one signs out, not only in the browser', async () => {
    const browser = await door.inside(hind);
    const { cookie, csrf } = browser;
    assert.equal((await browser.call('DELETE', '/session')).body['step'], 'signed-out');
    browser.take({ cookie, csrf });
    assert.equal((await browser.call('GET', '/me/factors')).status, 401);
  });

  it('keeps no token, password or secret as it is, neither in the store nor in the log', async () => {
    const browser = door.browser();
    await browser.signIn('hind', goodPassword);
    const token = browser.cookie.split('=')[1] ?? '';
    const { rows } = await door.db.executeQuery<{ text: string }>(
      (await import('kysely')).CompiledQuery.raw(
        `select coalesce((select string_agg(t::text, ' ') from node_account t), '') ||
          coalesce((select string_agg(t::text, ' ') from node_session t), '') ||
          coalesce((select string_agg(t::text, ' ') from node_totp t), '') ||
          coalesce((select string_agg(t::text, ' ') from node_audit t), '') as text`,
      ),
    );
    const text = rows[0]?.text ?? '';
    assert.ok(text.includes('$argon2id$v=19$m=19456,t=2,p=1$'));
    for (const secret of [token, goodPassword, hind.totpSecret]) assert.ok(secret !== '' && !text.includes(secret));
  });

  it('writes down who signed in and how', async () => {
    const done = (await door.trail()).filter((line) => line.action === 'node.session.sign-in');
    assert.deepEqual(done[0], {
      action: 'node.session.sign-in',
      outcome: 'success',
      objects: [`account:${hind.id}`],
      detail: { by: 'totp', address: '127.0.0.1' },
    });
  });
});
