import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { own } from './tables.ts';
import { type Door, goodPassword, openDoor } from './testing.ts';

const account = { username: 'root', name: 'Root', password: goodPassword };

describe('the first account', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
  });
  after(() => door[Symbol.asyncDispose]());

  const make = async (address: string, headers: Record<string, string> = {}, username = 'root') => {
    const browser = door.browser(address);
    await browser.open();
    return browser.call('POST', '/first-account', { ...account, username }, headers);
  };

  it('is made only on the machine itself', async () => {
    assert.equal(await door.signIn.isEmpty(), true);
    const refused = [
      await make('192.0.2.1'),
      await make('::ffff:192.0.2.1'),
      await make('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }),
      await make('127.0.0.1', { forwarded: 'for=192.0.2.1' }),
      await make('127.0.0.1', { host: 'evil.example' }),
    ];
    assert.deepEqual(
      refused.map(({ body }) => body['code']),
      refused.map(() => 'only-this-machine'),
    );
  });

  it('is one, however many ask at the same moment, and must enrol a second factor', async () => {
    const answers = await Promise.all(['root', 'hind', 'omar', 'zayd'].map((name) => make('127.0.0.1', {}, name)));
    assert.deepEqual(answers.map(({ status }) => String(status)).toSorted(), ['200', '409', '409', '409']);
    const made = answers.find(({ status }) => status === 200);
    assert.deepEqual([made?.body['step'], made?.body['factors']], ['enrol', []]);
    const rows = await own(door.db).selectFrom('node_account').select('roles').execute();
    assert.deepEqual(rows, [{ roles: ['admin'] }]);
    assert.equal((await make('127.0.0.1')).body['code'], 'not-empty');
    const { body } = await door.browser().open();
    assert.equal(body.node?.['empty'], false);
  });
});
