import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Door, openDoor } from './testing.ts';

/** The median time of nine refusals for each, in milliseconds, taken in turn: what else the machine does strikes both. */
async function refusalTimes(door: Door, usernames: readonly string[]): Promise<number[]> {
  const browser = door.browser('198.51.100.1');
  await browser.open();
  const taken = usernames.map((): number[] => []);
  for (let i = 0; i < 9; i++) {
    for (const [at, username] of usernames.entries()) {
      const begin = performance.now();
      await browser.call('POST', '/session', { username, password: 'a wrong password' });
      taken[at]?.push(performance.now() - begin);
    }
  }
  return taken.map((times) => times.toSorted((a, b) => a - b)[4] ?? 0);
}

describe('who tries out user names', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
    await door.person('hind', ['analyst']);
    const admin = await door.inside(await door.person('root', ['admin']));
    const disabled = await door.person('gone', ['analyst']);
    await admin.call('PATCH', `/accounts/${disabled.id}`, { disabled: true });
    await admin.call('POST', '/accounts', { username: 'invited', name: 'Invited', roles: ['analyst'], desks: [] });
  });
  after(() => door[Symbol.asyncDispose]());

  it('reads the same answer for a wrong password, an unknown, a disabled and an invited account', async () => {
    const answers = [];
    for (const username of ['hind', 'nobody', 'gone', 'invited', 'HIND ', '\u202ehind', 'x'.repeat(200)]) {
      const { status, body, headers } = await door.browser().signIn(username, 'a wrong password');
      answers.push(JSON.stringify([status, body, headers['set-cookie'] === undefined, headers['retry-after']]));
    }
    assert.equal(new Set(answers).size, 1, answers.join('\n'));
    assert.match(answers[0] ?? '', /sign-in-refused/);
  });

  it('waits as long for one that does not exist', async () => {
    const [known = 0, unknown = 0] = await refusalTimes(door, ['hind', 'nobody']);
    // Without the decoy an unknown one would take less than a tenth.
    assert.ok(unknown > known / 3 && known > unknown / 3, `known ${known} ms, unknown ${unknown} ms`);
  });

  it('learns nothing from asking for a passkey', async () => {
    const browser = door.browser();
    await browser.open();
    const { body } = await browser.call('POST', '/session/passkey/options');
    assert.deepEqual(body['allowCredentials'], []);
  });

  it('leaves no typed user name in the audit log: people type their password there', async () => {
    const typed = 'my secret password typed in the wrong field';
    await door.browser().signIn(typed, 'x');
    assert.ok(!JSON.stringify(await door.trail()).includes(typed));
  });
});
