import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transaction } from '#base';
import { makeOperatorToken } from './index.ts';
import { own } from './tables.ts';
import { type Door, openDoor, type Person } from './testing.ts';
import type { Browser } from './testing-browser.ts';

const day = 86_400_000;

describe('a program', () => {
  let door: Door;
  let root: Person;
  let admin: Browser;
  before(async () => {
    door = await openDoor();
    root = await door.person('root', ['admin']);
    admin = await door.inside(root);
  });
  after(() => door[Symbol.asyncDispose]());

  const make = (roles: string[], days = 1, desks?: string[] | '*') =>
    admin.call('POST', '/tokens', { name: 'core banking', roles, days, ...(desks !== undefined && { desks }) });
  const asProgram = (token: string, method: 'GET' | 'POST' = 'GET', path = '/colleagues') =>
    door.browser().call(method, path, undefined, { authorization: `Bearer ${token}` });
  const actorOf = async (token: string) => {
    await asProgram(token);
    return door.lastActor();
  };

  it('is never approver or administrator', async () => {
    for (const roles of [['approver'], ['admin'], ['analyst', 'approver']]) {
      assert.equal((await make(roles)).body['code'], 'token-role');
    }
    await assert.rejects(
      own(door.db)
        .insertInto('node_token')
        .values({
          id: root.id,
          hash: 'x',
          name: 'x',
          roles: ['approver'],
          desks: [],
          made_at: new Date(),
          made_by: 'x',
          ends_at: new Date(),
        })
        .execute(),
      { code: '23514' },
    );
  });

  it('has the rights of its roles and the desks it was given, and no others', async () => {
    const { token } = (await make(['analyst'])).body;
    assert.match(String(token), /^mtq_[\w-]{43}$/);
    const actor = await actorOf(String(token));
    assert.deepEqual(
      [actor.kind, actor.name, [...actor.rights], actor.desks],
      ['token', 'core banking', ['finance.alerts.read'], []],
    );
    assert.equal((await asProgram(String(token))).status, 200);
    assert.equal((await asProgram(String(token), 'GET', '/accounts')).status, 403);
    const wide = (await make(['auditor'], 1, '*')).body;
    assert.equal((await actorOf(String(wide['token']))).desks, '*');
  });

  it('has no account: what belongs to a person is closed to it', async () => {
    const { token } = (await make(['analyst'])).body;
    for (const path of ['/me/factors', '/me/sessions', '/me/views/alerts']) {
      assert.equal((await asProgram(String(token), 'GET', path)).status, 401);
    }
    assert.equal((await asProgram(String(token), 'POST', '/me/totp/begin')).status, 403);
  });

  it('ends with its token: by time and by hand', async () => {
    const short = (await make(['analyst'], 1)).body;
    const long = (await make(['analyst'], 30)).body;
    door.clock.pass(day);
    assert.equal((await asProgram(String(short['token']))).body['code'], 'token-refused');
    assert.equal((await asProgram(String(long['token']))).status, 200);
    admin = await door.inside(root);
    assert.equal((await admin.call('DELETE', `/tokens/${String(long['id'])}`)).status, 200);
    assert.equal((await asProgram(String(long['token']))).status, 401);
    assert.equal((await admin.call('DELETE', `/tokens/${String(long['id'])}`)).status, 404);
    for (const wrong of ['', 'mtq_', `mtq_${'a'.repeat(43)}`]) assert.equal((await asProgram(wrong)).status, 401);
  });

  it('is listed with its last use, and its token is kept nowhere', async () => {
    const { token, id } = (await make(['analyst'])).body;
    await asProgram(String(token));
    const { body } = await admin.call('GET', '/tokens');
    const item = body.items?.find((one) => one['id'] === id);
    assert.equal(item?.['usedAt'], door.clock.now().toISOString());
    const rows = await own(door.db).selectFrom('node_token').selectAll().execute();
    assert.ok(!JSON.stringify([rows, await door.trail(), body]).includes(String(token).slice(4)));
  });

  it('of the node’s own command line has one token, the newest', async () => {
    const first = await transaction(door.db, (tx) => makeOperatorToken(tx, door.clock));
    const next = await transaction(door.db, (tx) => makeOperatorToken(tx, door.clock));
    assert.equal((await asProgram(first)).status, 401);
    assert.ok((await actorOf(next)).rights.has('node.backup'));
    assert.ok(!(await actorOf(next)).rights.has('node.accounts'));
  });
});
