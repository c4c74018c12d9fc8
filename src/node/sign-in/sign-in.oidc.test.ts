import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { handClock } from '#base/testing';
import { own } from './tables.ts';
import { type Door, openDoor } from './testing.ts';
import type { Browser } from './testing-browser.ts';
import { openProvider, type Provider } from './testing-provider.ts';

/** The browser goes to the provider and comes back with this address. */
const visit = async (browser: Browser): Promise<URL> => {
  const there = await browser.call('GET', '/auth/oidc/start');
  const back = await fetch(String(there.headers['location']), { redirect: 'manual' });
  return new URL(back.headers.get('location') ?? '');
};
const comeBack = (browser: Browser, back: URL) => browser.call('GET', back.pathname + back.search);
const whoIs = async (browser: Browser) => (await browser.open()).body.actor?.['username'];

const accountsOf = async (door: Door) => (await own(door.db).selectFrom('node_account').select('id').execute()).length;

describe('sign-in by an outside provider', () => {
  let provider: Provider;
  let door: Door;
  let admin: Browser;
  before(async () => {
    const clock = handClock();
    provider = await openProvider(clock);
    door = await openDoor({ oidc: provider.settings, clock });
    admin = await door.inside(await door.person('root', ['admin']));
    const { issuer } = provider.settings;
    await invent('hind', { oidc: { issuer, subject: 'person-1' } });
    await invent('layla', { email: 'Layla@ministry.example' });
    await invent('samir', { email: 'samir@ministry.example' });
  });
  beforeEach(() => {
    provider.claims = { amr: ['pwd', 'mfa'] };
    provider.foreignKey = false;
  });
  after(async () => {
    await door[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });

  const invent = async (username: string, more: object) => {
    const account = { username, name: username, roles: ['analyst'], desks: [], ...more };
    assert.equal((await admin.call('POST', '/accounts', account)).status, 200);
  };
  const whole = async (): Promise<{ browser: Browser; location: unknown }> => {
    const browser = door.browser();
    const { headers } = await comeBack(browser, await visit(browser));
    return { browser, location: headers['location'] };
  };

  it('lets in whom an administrator named by issuer and subject', async () => {
    const { browser, location } = await whole();
    assert.equal(location, '/');
    assert.equal(await whoIs(browser), 'hind');
    assert.equal((await browser.call('PUT', '/me/views/x', { items: [] })).status, 200);
  });

  it('asks for the node’s own second factor where the provider does not say that it did', async () => {
    for (const amr of [undefined, ['pwd'], 'mfa', []]) {
      provider.claims = { amr };
      const { browser } = await whole();
      assert.equal((await browser.open()).body['step'], 'enrol');
    }
  });

  it('links by a verified address once, and by the subject from then on', async () => {
    provider.claims = { amr: ['otp'], sub: 'person-2', email: 'layla@ministry.example', email_verified: true };
    assert.equal(await whoIs((await whole()).browser), 'layla');
    provider.claims = { amr: ['otp'], sub: 'person-2' };
    assert.equal(await whoIs((await whole()).browser), 'layla');
    // Somebody else who was given the same address later is not she.
    provider.claims = { amr: ['otp'], sub: 'person-3', email: 'layla@ministry.example', email_verified: true };
    assert.equal((await whole()).location, '/?refused=oidc-refused');
  });

  it('believes no address that is not verified', async () => {
    for (const verified of [false, undefined, 'true', 1]) {
      provider.claims = { amr: ['mfa'], sub: 'person-4', email: 'samir@ministry.example', email_verified: verified };
      assert.equal((await whole()).location, '/?refused=oidc-refused');
    }
  });

  it('makes no account, and gives no role', async () => {
    const known = await accountsOf(door);
    provider.claims = { amr: ['mfa'], sub: 'a stranger', email: 'x@y.example', email_verified: true, roles: ['admin'] };
    const { browser, location } = await whole();
    assert.equal(location, '/?refused=oidc-refused');
    assert.equal((await browser.open()).body['step'], 'signed-out');
    assert.equal(await accountsOf(door), known);
  });

  it('refuses a wrong nonce, audience, issuer, time or signature', async () => {
    const now = Math.floor(door.clock.now().getTime() / 1000);
    const wrongs: Record<string, unknown>[] = [
      { nonce: 'another' },
      { nonce: undefined },
      { aud: 'another client' },
      { aud: ['mithaq-node', 'another client'], azp: 'another client' },
      { iss: 'https://evil.example' },
      { exp: now - 60 },
      { iat: undefined },
      { sub: undefined },
    ];
    for (const wrong of wrongs) {
      provider.claims = { amr: ['mfa'], ...wrong };
      assert.equal((await whole()).location, '/?refused=oidc-refused', JSON.stringify(wrong));
    }
    provider.claims = { amr: ['mfa'] };
    provider.foreignKey = true;
    assert.equal((await whole()).location, '/?refused=oidc-refused');
  });

  it('takes an answer once, from the browser that asked, with the state that was sent', async () => {
    const browser = door.browser();
    const back = await visit(browser);
    const thief = door.browser();
    assert.equal((await comeBack(thief, back)).headers['location'], '/?refused=oidc-refused');
    await visit(thief);
    assert.equal((await comeBack(thief, back)).headers['location'], '/?refused=oidc-refused');
    const { traded } = provider;
    const { cookie } = browser;
    assert.equal((await comeBack(browser, back)).headers['location'], '/');
    assert.equal(provider.traded, traded + 1);
    browser.cookie = cookie;
    assert.equal((await comeBack(browser, back)).headers['location'], '/?refused=oidc-refused');
    assert.equal(provider.traded, traded + 1);
  });

  it('takes no code that was traded before, even in a visit of its own', async () => {
    const first = door.browser();
    const used = await visit(first);
    await comeBack(first, used);
    const next = door.browser();
    const back = await visit(next);
    back.searchParams.set('code', used.searchParams.get('code') ?? '');
    assert.equal((await comeBack(next, back)).headers['location'], '/?refused=oidc-refused');
  });

  it('says so when the provider refuses or does not answer', async () => {
    const browser = door.browser();
    const back = await visit(browser);
    const state = back.searchParams.get('state') ?? '';
    back.search = new URLSearchParams({ error: 'access_denied', state }).toString();
    assert.equal((await comeBack(browser, back)).headers['location'], '/?refused=oidc-refused');
    await using lost = await openDoor({ oidc: { ...provider.settings, issuer: 'http://127.0.0.1:1' } });
    const there = await lost.browser().call('GET', '/auth/oidc/start');
    assert.equal(there.headers['location'], '/?refused=oidc-unavailable');
  });

  it('leaves a trace of each refusal', async () => {
    const refused = (await door.trail()).filter((line) => line.detail['by'] === 'oidc' && line.outcome === 'failure');
    assert.ok(refused.length > 10);
  });
});
