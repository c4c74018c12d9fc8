import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isOwnOrigin } from './origin.ts';
import { type Door, goodPassword, openDoor, type Person } from './testing.ts';

describe('a forged call', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  after(() => door[Symbol.asyncDispose]());

  const prefer = { language: 'fr', theme: 'dark' };

  it('with the cookie alone is refused, whatever it would change', async () => {
    const browser = await door.inside(hind);
    const { csrf } = browser;
    for (const wrong of ['', 'x', csrf.slice(1), `${csrf}x`]) {
      browser.csrf = wrong;
      const forged = await browser.call('PUT', '/me/preferences', prefer);
      assert.deepEqual([forged.status, forged.body['code']], [403, 'anti-forgery']);
      assert.equal((await browser.call('DELETE', '/session')).status, 403);
    }
    browser.csrf = csrf;
    assert.equal((await browser.call('PUT', '/me/preferences', prefer)).status, 200);
  });

  it('with the value of another session is refused', async () => {
    const [browser, other] = [await door.inside(hind), await door.inside(hind)];
    browser.csrf = other.csrf;
    assert.equal((await browser.call('PUT', '/me/preferences', prefer)).status, 403);
  });

  it('from a page of another origin is refused, even with the value', async () => {
    const browser = await door.inside(hind);
    for (const origin of [
      'https://evil.example',
      'null',
      'http://localhost:4811',
      'http://localhost.evil.example:4810',
    ]) {
      assert.equal((await browser.call('PUT', '/me/preferences', prefer, { origin })).status, 403);
    }
    const ours = await browser.call('PUT', '/me/preferences', prefer, { origin: 'http://localhost:4810' });
    assert.equal(ours.status, 200);
  });

  it('cannot sign a victim in as somebody else', async () => {
    const body = { username: 'hind', password: goodPassword };
    const bare = await door.browser().call('POST', '/session', body);
    assert.deepEqual([bare.status, bare.body['code']], [403, 'anti-forgery']);
    const browser = door.browser();
    await browser.open();
    browser.csrf = '';
    assert.equal((await browser.call('POST', '/session', body)).status, 403);
  });

  it('knows the names of this machine as one, on one port', () => {
    assert.ok(isOwnOrigin('http://127.0.0.1:4810', 'http://localhost:4810'));
    assert.ok(isOwnOrigin('http://localhost:4810', 'http://127.0.0.1:4810'));
    assert.ok(!isOwnOrigin('https://localhost:4810', 'http://localhost:4810'));
    assert.ok(!isOwnOrigin('http://127.0.0.1:4810', 'https://node.example'));
    assert.ok(!isOwnOrigin('http://node.example', 'https://node.example'));
  });
});
