import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';

describe('a planted session', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  after(() => door[Symbol.asyncDispose]());

  it('is worth nothing: the token is another one after each step, and the one before ends', async () => {
    const browser = door.browser();
    await browser.open();
    const seen = [{ cookie: browser.cookie, csrf: browser.csrf }];
    await browser.call('POST', '/session', { username: 'hind', password: goodPassword });
    seen.push({ cookie: browser.cookie, csrf: browser.csrf });
    await browser.call('POST', '/session/totp', { code: codeNow(hind.totpSecret, door.clock) });
    assert.equal((await browser.open()).body['step'], 'signed-in');
    assert.equal(new Set([...seen.map(({ cookie }) => cookie), browser.cookie]).size, 3);
    for (const earlier of seen) {
      const thief = door.browser();
      thief.take(earlier);
      assert.equal((await thief.open()).body['step'], 'signed-out');
      assert.equal((await thief.call('GET', '/me/factors')).status, 401);
    }
  });

  it('of the attacker, half signed in, does not become that of the victim', async () => {
    const attacker = door.browser();
    const mallory = await door.person('mallory', ['analyst']);
    await attacker.signIn('mallory', goodPassword);
    const victim = door.browser();
    victim.take({ cookie: attacker.cookie, csrf: attacker.csrf });
    await victim.call('POST', '/session', { username: 'hind', password: goodPassword });
    door.clock.pass(60_000);
    const code = { code: codeNow(mallory.totpSecret, door.clock) };
    assert.equal((await attacker.call('POST', '/session/totp', code)).body['code'], 'wrong-step');
  });

  it('with a token of one’s own making is refused or replaced', async () => {
    for (const made of ['x', 'a'.repeat(43), '../../etc', 'é'.repeat(43)]) {
      const browser = door.browser();
      browser.take({ cookie: `mithaq_session=${encodeURIComponent(made)}`, csrf: 'made up' });
      assert.equal((await browser.call('GET', '/me/factors')).status, 401);
      assert.ok((await browser.call('POST', '/session', { username: 'hind', password: goodPassword })).status === 403);
    }
  });

  it('half signed in ends after ten minutes', async () => {
    const browser = door.browser();
    await browser.signIn('hind', goodPassword);
    door.clock.pass(10 * 60_000 + 1);
    const late = { code: codeNow(hind.totpSecret, door.clock) };
    assert.equal((await browser.call('POST', '/session/totp', late)).body['code'], 'wrong-step');
  });
});
