import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transaction } from '#base';
import { makeOperatorToken } from './index.ts';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';
import type { Browser } from './testing-browser.ts';

const hours = 3_600_000;

describe('an invitation', () => {
  let door: Door;
  let root: Person;
  let admin: Browser;
  before(async () => {
    door = await openDoor();
    root = await door.person('root', ['admin']);
  });
  after(() => door[Symbol.asyncDispose]());

  const make = async (username: string): Promise<{ id: string; token: string }> => {
    admin = await door.inside(root);
    const { status, body } = await admin.call('POST', '/accounts', {
      username,
      name: username,
      roles: ['analyst'],
      desks: [],
    });
    assert.equal(status, 200, JSON.stringify(body));
    return { id: body.account?.id ?? '', token: String(body['invitation']) };
  };
  const accept = async (token: string, password = goodPassword) => {
    const browser = door.browser();
    await browser.open();
    return { browser, answer: await browser.call('POST', '/invitation', { token, password }) };
  };

  it('sets a password once, and leads to the second factor before anything else', async () => {
    const { token } = await make('hind');
    const { browser, answer } = await accept(token);
    assert.equal(answer.body['step'], 'enrol');
    assert.equal((await browser.call('GET', '/colleagues')).status, 401);
    const { body } = await browser.call('POST', '/me/totp/begin');
    const whole = await browser.call('POST', '/me/totp', { code: codeNow(String(body['secret']), door.clock) });
    assert.equal(whole.body['step'], 'signed-in');
    assert.equal((await browser.call('GET', '/colleagues')).status, 200);
    assert.equal((await accept(token)).answer.body['code'], 'invitation-refused');
  });

  it('is good for one of two who use it in the same moment', async () => {
    const { token } = await make('layla');
    const both = await Promise.all([accept(token), accept(token, 'five camels cross the bridge')]);
    assert.deepEqual(both.map(({ answer }) => String(answer.status)).toSorted(), ['200', '400']);
  });

  it('ends after 48 hours, when another is made, and when the account is disabled', async () => {
    const first = await make('samir');
    const { body } = await admin.call('POST', `/accounts/${first.id}/reset`);
    assert.equal((await accept(first.token)).answer.body['code'], 'invitation-refused');
    await admin.call('PATCH', `/accounts/${first.id}`, { disabled: true });
    assert.equal((await accept(String(body['invitation']))).answer.body['code'], 'invitation-refused');
    const late = await make('amal');
    door.clock.pass(48 * hours);
    assert.equal((await accept(late.token)).answer.body['code'], 'invitation-refused');
  });

  it('is not used up by a password that is refused', async () => {
    const { token } = await make('nawal');
    for (const [password, code] of [
      ['password1234', 'password-common'],
      ['nawal is my name', 'password-has-username'],
      ['مرحبا123456789', 'password-common'],
    ] as const) {
      assert.equal((await accept(token, password)).answer.body['code'], code);
    }
    assert.equal((await accept(token)).answer.status, 200);
  });

  it('of a reset ends password, factors and sessions', async () => {
    const person = await door.person('omar', ['analyst']);
    const browser = await door.inside(person);
    admin = await door.inside(root);
    const { body } = await admin.call('POST', `/accounts/${person.id}/reset`);
    assert.equal((await browser.call('GET', '/me/factors')).status, 401);
    assert.equal((await door.browser().signIn('omar', goodPassword)).status, 401);
    const { answer } = await accept(String(body['invitation']));
    assert.deepEqual([answer.body['step'], answer.body['factors']], ['enrol', []]);
  });

  it('is made by the operator at the machine for whoever nobody else can help', async () => {
    const browser = await door.inside(root);
    const operator = await transaction(door.db, (tx) => makeOperatorToken(tx, door.clock));
    const recover = async (username: string, token = operator) => {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await door.app.inject({
        method: 'POST',
        url: '/api/v1/accounts/recover',
        headers,
        payload: { username },
      });
      return { status: answer.statusCode, invitation: String(answer.json<{ invitation?: string }>().invitation ?? '') };
    };
    await make('plain');
    assert.deepEqual([(await recover('nobody')).status, (await recover('plain')).status], [404, 404]);
    assert.equal((await browser.call('POST', '/accounts/recover', { username: 'root' })).status, 403);
    const { invitation: token } = await recover('root');
    assert.equal((await browser.call('GET', '/accounts')).status, 401);
    const { answer } = await accept(token, 'nine falcons over the dune');
    assert.equal(answer.body['step'], 'enrol');
    assert.equal((await door.trail()).findLast((line) => line.action.endsWith('recover'))?.outcome, 'success');
  });

  it('is listed as open, and the account as whose user name is taken', async () => {
    await make('zayd');
    const { body } = await admin.call('GET', '/accounts');
    const find = (username: string) => body.items?.find((item) => item['username'] === username);
    assert.deepEqual([find('zayd')?.['invited'], find('hind')?.['invited']], [true, false]);
    assert.deepEqual(find('hind')?.['factors'], ['totp']);
    const again = { username: 'zayd', name: 'Zayd', roles: [], desks: [] };
    assert.equal((await admin.call('POST', '/accounts', again)).body['code'], 'account-taken');
  });
});
