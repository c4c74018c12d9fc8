import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';
import type { Browser } from './testing-browser.ts';

describe('a one-time code', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  after(() => door[Symbol.asyncDispose]());

  const halfway = async (): Promise<Browser> => {
    const browser = door.browser();
    assert.equal((await browser.signIn('hind', goodPassword)).body['step'], 'second-factor');
    return browser;
  };
  const show = async (code: string) => (await (await halfway()).call('POST', '/session/totp', { code })).body;

  it('is good once', async () => {
    const code = codeNow(hind.totpSecret, door.clock);
    assert.equal((await show(code))['step'], 'signed-in');
    assert.equal((await show(code))['code'], 'code-refused');
    door.clock.pass(30_000);
    assert.equal((await show(code))['code'], 'code-refused');
  });

  it('is good once even when two use it in the same moment', async () => {
    door.clock.pass(120_000);
    const code = { code: codeNow(hind.totpSecret, door.clock) };
    const browsers = [await halfway(), await halfway(), await halfway()];
    const answers = await Promise.all(browsers.map((browser) => browser.call('POST', '/session/totp', code)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  });

  it('of the step before and after is taken, of no other', async () => {
    door.clock.pass(600_000);
    assert.equal((await show(codeNow(hind.totpSecret, door.clock, -2)))['code'], 'code-refused');
    assert.equal((await show(codeNow(hind.totpSecret, door.clock, 2)))['code'], 'code-refused');
    assert.equal((await show(codeNow(hind.totpSecret, door.clock, -1)))['step'], 'signed-in');
    assert.equal((await show(codeNow(hind.totpSecret, door.clock, 1)))['step'], 'signed-in');
    // An earlier one does not come back after a later one was used.
    assert.equal((await show(codeNow(hind.totpSecret, door.clock)))['code'], 'code-refused');
  });

  it('with which an authenticator was enrolled is used up', async () => {
    const browser = await door.inside(hind);
    const { body } = await browser.call('POST', '/me/totp/begin');
    const secret = String(body['secret']);
    assert.match(String(body['uri']), /^otpauth:\/\/totp\/Mithaq:hind\?issuer=Mithaq&secret=/);
    assert.equal((await browser.call('POST', '/me/totp', { code: '000000' })).body['code'], 'code-refused');
    const code = codeNow(secret, door.clock);
    assert.equal((await browser.call('POST', '/me/totp', { code })).body['step'], 'signed-in');
    assert.equal((await show(code))['code'], 'code-refused');
    door.clock.pass(60_000);
    assert.equal((await show(codeNow(hind.totpSecret, door.clock)))['code'], 'code-refused');
    assert.equal((await show(codeNow(secret, door.clock)))['step'], 'signed-in');
  });
});
