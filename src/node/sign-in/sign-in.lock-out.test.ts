import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { placeFailures, restAfter } from './lock-out.ts';
import { own } from './tables.ts';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';

const minute = 60_000;

describe('the lock-out', () => {
  let door: Door;
  let hind: Person;
  before(async () => {
    door = await openDoor();
    hind = await door.person('hind', ['analyst']);
  });
  beforeEach(() => {
    door.clock.pass(60 * minute);
  });
  after(() => door[Symbol.asyncDispose]());

  const fail = async (times: number, address = '127.0.0.1') => {
    const browser = door.browser(address);
    for (let i = 0; i < times; i++) assert.equal((await browser.signIn('hind', 'a wrong password')).status, 401);
  };
  const forget = () => own(door.db).updateTable('node_account').set({ failures: 0, locked_until: null }).execute();

  it('rests longer after each further failure, at most a quarter of an hour', () => {
    assert.deepEqual(
      [0, 4, 5, 6, 7, 8, 9, 10, 99].map(restAfter),
      [0, 0, 30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000],
    );
  });

  it('refuses the right password, in the same words, after five wrong ones, until the account has rested', async () => {
    await fail(5);
    const resting = await door.browser().signIn('hind', goodPassword);
    assert.deepEqual([resting.status, resting.body['code']], [401, 'sign-in-refused']);
    door.clock.pass(31_000);
    assert.equal((await door.browser().signIn('hind', goodPassword)).body['step'], 'second-factor');
  });

  it('is not lifted by the right password alone: wrong codes count on, whoever knows the password', async () => {
    await forget();
    for (let i = 0; i < 5; i++) {
      const browser = door.browser();
      assert.equal((await browser.signIn('hind', goodPassword)).body['step'], 'second-factor');
      const wrong = await browser.call('POST', '/session/totp', { code: '000000' });
      assert.deepEqual([wrong.status, wrong.body['code']], [401, 'code-refused']);
    }
    assert.equal((await door.browser().signIn('hind', goodPassword)).status, 401);
  });

  it('refuses the right code while the account rests', async () => {
    await forget();
    const browser = door.browser();
    await browser.signIn('hind', goodPassword);
    await fail(5);
    const code = { code: codeNow(hind.totpSecret, door.clock) };
    assert.equal((await browser.call('POST', '/session/totp', code)).body['code'], 'code-refused');
    door.clock.pass(31_000);
    const again = { code: codeNow(hind.totpSecret, door.clock) };
    assert.equal((await browser.call('POST', '/session/totp', again)).body['step'], 'signed-in');
  });

  it('judges no more than five guesses when thirty come at once, each from another place', async () => {
    await forget();
    const written = (await door.trail()).length;
    const browsers = Array.from({ length: 30 }, (_, i) => door.browser(`198.51.100.${i}`));
    for (const browser of browsers) await browser.open();
    const answers = await Promise.all(
      browsers.map((browser, i) =>
        browser.call('POST', '/session', { username: 'hind', password: `guess number ${i}` }),
      ),
    );
    assert.ok(answers.every(({ status }) => status === 401));
    // Those that were not judged are written down without the account.
    const judged = (await door.trail()).slice(written).filter((line) => line.objects.length > 0);
    assert.ok(judged.length <= 5, `${judged.length} were judged`);
  });

  it('bears fifty failures from one place, whichever accounts they aim at, and lets others in', async () => {
    const browser = door.browser('203.0.113.7');
    await browser.open();
    for (let i = 0; i < placeFailures; i++) {
      assert.equal((await browser.call('POST', '/session', { username: `guess${i}`, password: 'x' })).status, 401);
    }
    await forget();
    const crowded = await browser.call('POST', '/session', { username: 'hind', password: goodPassword });
    assert.deepEqual([crowded.status, crowded.body['code']], [429, 'too-many']);
    assert.equal((await door.browser('203.0.113.8').signIn('hind', goodPassword)).status, 200);
    door.clock.pass(16 * minute);
    assert.equal((await browser.call('POST', '/session', { username: 'hind', password: goodPassword })).status, 200);
  });

  it('writes each refusal down, with the account it aimed at', async () => {
    const refused = (await door.trail()).filter((line) => line.outcome === 'failure');
    assert.ok(refused.some((line) => line.objects[0] === `account:${hind.id}` && line.detail['by'] === 'totp'));
    assert.ok(refused.some((line) => line.objects[0] === `account:${hind.id}` && line.detail['by'] === 'password'));
  });
});
