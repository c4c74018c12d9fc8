import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { own } from './tables.ts';
import { type Door, openDoor, type Person } from './testing.ts';
import type { Browser } from './testing-browser.ts';

const change = (browser: Browser, who: Person | undefined, body: object) =>
  browser.call('PATCH', `/accounts/${who?.id}`, body);

describe('who wants more rights than they were given', () => {
  let door: Door;
  let [root, second, hind]: Person[] = [];
  let admin: Browser;
  before(async () => {
    door = await openDoor();
    root = await door.person('root', ['admin']);
    second = await door.person('second', ['admin']);
    hind = await door.person('hind', ['analyst']);
    admin = await door.inside(root);
  });
  after(() => door[Symbol.asyncDispose]());

  it('does not get them by asking: only an administrator changes accounts', async () => {
    assert.ok(hind);
    const browser = await door.inside(hind);
    assert.equal((await change(browser, hind, { roles: ['admin'] })).status, 403);
    assert.equal((await browser.call('GET', '/accounts')).status, 403);
    assert.equal((await browser.call('POST', '/tokens', { name: 'x', roles: ['analyst'], days: 1 })).status, 403);
    const refused = (await door.trail()).findLast((line) => line.outcome === 'failure');
    assert.equal(refused?.action, 'makeToken');
  });

  it('does not get them as administrator: nobody changes their own account', async () => {
    for (const body of [{ roles: ['admin', 'auditor'] }, { desks: ['*'] }, { disabled: true }, { name: 'Other' }]) {
      assert.deepEqual((await change(admin, root, body)).body['code'], 'own-account');
    }
    assert.equal((await admin.call('POST', `/accounts/${root?.id}/reset`)).body['code'], 'own-account');
  });

  it('cannot be administrator and analyst or approver in one', async () => {
    for (const role of ['analyst', 'approver']) {
      assert.equal((await change(admin, second, { roles: ['admin', role] })).body['code'], 'roles-apart');
      const made = { username: `both-${role}`, name: 'Both', roles: ['admin', role], desks: [] };
      assert.equal((await admin.call('POST', '/accounts', made)).body['code'], 'roles-apart');
    }
    assert.equal((await change(admin, hind, { roles: ['toString'] })).body['code'], 'unknown-role');
  });

  it('loses every session when the roles change', async () => {
    assert.ok(hind);
    const browser = await door.inside(hind);
    assert.equal((await change(admin, hind, { name: 'Hind' })).status, 200);
    assert.equal((await browser.call('GET', '/me/factors')).status, 200);
    assert.equal((await change(admin, hind, { roles: ['auditor'] })).status, 200);
    assert.equal((await browser.call('GET', '/me/factors')).status, 401);
  });

  it('loses every session when disabled, and comes in no more', async () => {
    assert.ok(hind);
    const browser = await door.inside(hind);
    assert.equal((await change(admin, hind, { disabled: true })).body['disabled'], true);
    assert.equal((await browser.call('GET', '/me/factors')).status, 401);
    assert.equal((await door.inside(hind).then((late) => late.call('GET', '/me/factors'))).status, 401);
    assert.equal((await change(admin, hind, { disabled: false })).status, 200);
  });

  it('cannot end the last administrator, not even when two end each other at the same moment', async () => {
    assert.ok(root && second);
    const other = await door.inside(second);
    const both = await Promise.all([
      change(admin, second, { disabled: true }),
      change(other, root, { roles: ['auditor'] }),
    ]);
    // The second finds either its session ended already, or that it would end the last one.
    const [done, refused] = both.map(({ status }) => String(status)).toSorted();
    assert.equal(done, '200');
    assert.match(String(refused), /^40[19]$/);
    const admins = await own(door.db)
      .selectFrom('node_account')
      .select(['id', 'disabled', 'roles'])
      .where('username', 'in', ['root', 'second'])
      .execute();
    assert.equal(admins.filter((row) => !row.disabled && row.roles.includes('admin')).length, 1);
  });

  it('leaves a trace of who changed what', async () => {
    const line = (await door.trail()).find(({ action }) => action === 'node.account.change');
    assert.deepEqual(line?.objects, [`account:${hind?.id}`]);
    assert.deepEqual(line?.detail['after'], { name: 'Hind', roles: ['analyst'], desks: ['desk-1'], disabled: false });
  });
});
