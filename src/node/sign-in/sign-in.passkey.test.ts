import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';
import { Authenticator, type Wrong } from './testing-authenticator.ts';
import type { Browser } from './testing-browser.ts';

const origin = 'http://localhost:4810';

const enrol = async (browser: Browser, authenticator: Authenticator, wrong: Wrong = {}) => {
  const { body } = await browser.call('POST', '/me/passkeys/begin');
  const response = authenticator.create(body, wrong);
  return browser.call('POST', '/me/passkeys', { name: 'مفتاح', response });
};
const ask = async (browser: Browser) => (await browser.call('POST', '/session/passkey/options')).body;

describe('a passkey', () => {
  let door: Door;
  let hind: Person;
  let key: Authenticator;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
    key = new Authenticator(origin);
    const browser = await door.inside(hind);
    const made = await enrol(browser, key);
    assert.deepEqual([made.status, made.body['factors']], [200, ['totp', 'passkey']]);
  });
  after(() => door[Symbol.asyncDispose]());

  const fresh = async (): Promise<Browser> => {
    const browser = door.browser();
    await browser.open();
    return browser;
  };

  it('signs in by itself, without a user name', async () => {
    const browser = await fresh();
    const planted = browser.cookie;
    const whole = await browser.call('POST', '/session/passkey', key.get(await ask(browser)));
    assert.equal(whole.body['step'], 'signed-in');
    assert.equal(whole.body.actor?.['username'], 'hind');
    assert.notEqual(browser.cookie, planted);
  });

  it('is a second factor after the password, of that account only', async () => {
    const browser = door.browser();
    await browser.signIn('hind', goodPassword);
    const options = await ask(browser);
    assert.equal(options.allowCredentials?.length, 1);
    assert.equal((await browser.call('POST', '/session/passkey', key.get(options))).body['step'], 'signed-in');
    await door.person('layla', ['analyst']);
    const other = door.browser();
    await other.signIn('layla', goodPassword);
    assert.equal(
      (await other.call('POST', '/session/passkey', key.get(await ask(other)))).body['code'],
      'passkey-refused',
    );
  });

  it('is enrolled as the first factor of whoever must enrol one', async () => {
    const admin = await door.inside(await door.person('root', ['admin']));
    const made = await admin.call('POST', '/accounts', { username: 'amal', name: 'Amal', roles: [], desks: [] });
    const browser = await fresh();
    await browser.call('POST', '/invitation', { token: String(made.body['invitation']), password: goodPassword });
    const mine = new Authenticator(origin);
    assert.equal((await enrol(browser, mine)).body['step'], 'signed-in');
    const [only] = (await browser.call('GET', '/me/factors')).body.passkeys ?? [];
    assert.equal(only?.name, 'مفتاح');
    assert.equal((await browser.call('DELETE', `/me/passkeys/${only?.id}`)).body['code'], 'last-factor');
    assert.equal((await enrol(browser, new Authenticator(origin))).status, 200);
    assert.equal((await browser.call('DELETE', `/me/passkeys/${only?.id}`)).status, 200);
    const late = await fresh();
    assert.equal(
      (await late.call('POST', '/session/passkey', mine.get(await ask(late)))).body['code'],
      'passkey-refused',
    );
  });

  it('of a page elsewhere, of a person not verified, or of another holder is refused', async () => {
    const wrongs: Wrong[] = [
      { origin: 'https://evil.example' },
      { rpId: 'evil.example' },
      { userVerified: false },
      { userHandle: Buffer.from('somebody else').toString('base64url') },
      { type: 'webauthn.create' },
    ];
    for (const wrong of wrongs) {
      const browser = await fresh();
      const answer = await browser.call('POST', '/session/passkey', key.get(await ask(browser), wrong));
      assert.deepEqual([answer.status, answer.body['code']], [401, 'passkey-refused'], JSON.stringify(wrong));
    }
    const browser = await door.inside(hind);
    for (const wrong of [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { userVerified: false }]) {
      assert.equal((await enrol(browser, new Authenticator(origin), wrong)).body['code'], 'passkey-refused');
    }
  });

  it('answers a question once, in the browser that was asked, and in time', async () => {
    const browser = await fresh();
    const options = await ask(browser);
    const other = await fresh();
    assert.equal((await other.call('POST', '/session/passkey', key.get(options))).status, 401);
    const answer = key.get(options);
    const { cookie, csrf } = browser;
    assert.equal((await browser.call('POST', '/session/passkey', answer)).status, 200);
    browser.take({ cookie, csrf });
    assert.equal((await browser.call('POST', '/session/passkey', answer)).status, 401);
    // A question that was answered wrongly is not asked again by itself.
    const once = await ask(other);
    assert.equal((await other.call('POST', '/session/passkey', key.get(once, { userVerified: false }))).status, 401);
    assert.equal((await other.call('POST', '/session/passkey', key.get(once))).status, 401);
    const late = await ask(other);
    door.clock.pass(10 * 60_000 + 1);
    assert.equal((await other.call('POST', '/session/passkey', key.get(late))).status, 401);
  });

  it('that was copied is found out by its counter', async () => {
    const browser = await fresh();
    const counter = key.key?.counter ?? 0;
    assert.equal((await browser.call('POST', '/session/passkey', key.get(await ask(browser)))).status, 200);
    if (key.key !== undefined) key.key.counter = counter;
    const copy = await fresh();
    assert.equal((await copy.call('POST', '/session/passkey', key.get(await ask(copy)))).status, 401);
    if (key.key !== undefined) key.key.counter = counter + 10;
  });

  it('made of nonsense is refused, never a failure of the node', async () => {
    const good = key.get(await ask(await fresh()));
    const nonsense = [
      {},
      { id: 1 },
      { ...good, response: {} },
      { ...good, response: { ...good.response, authenticatorData: 'AA' } },
      { ...good, response: { ...good.response, clientDataJSON: 'bm90IGpzb24' } },
      { ...good, response: { ...good.response, signature: '' } },
    ];
    for (const body of nonsense) {
      const browser = await fresh();
      await ask(browser);
      assert.equal((await browser.call('POST', '/session/passkey', body)).body['code'], 'passkey-refused');
    }
    const browser = await door.inside(hind);
    await browser.call('POST', '/me/passkeys/begin');
    const made = await browser.call('POST', '/me/passkeys', { name: 'x', response: { id: 'x' } });
    assert.equal(made.body['code'], 'passkey-refused');
  });

  it('of a disabled account opens nothing', async () => {
    const admin = await door.inside(await door.person('second', ['admin']));
    await admin.call('PATCH', `/accounts/${hind.id}`, { disabled: true });
    const browser = await fresh();
    assert.equal((await browser.call('POST', '/session/passkey', key.get(await ask(browser)))).status, 401);
    await admin.call('PATCH', `/accounts/${hind.id}`, { disabled: false });
    await browser.signIn('hind', goodPassword);
    const code = { code: codeNow(hind.totpSecret, door.clock) };
    assert.equal((await browser.call('POST', '/session/totp', code)).status, 200);
  });
});
