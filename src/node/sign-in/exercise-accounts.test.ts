import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transaction } from '#base';
import { exerciseSignIns, makeExerciseAccounts } from './index.ts';
import { type Door, openDoor } from './testing.ts';

describe('the accounts of the exercise', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
    const given = { secret: door.deps.secret, clock: door.clock, desks: ['desk-1'] };
    await transaction(door.db, (tx) => makeExerciseAccounts(tx, given));
    // A second start changes nothing.
    await transaction(door.db, (tx) => makeExerciseAccounts(tx, given));
  });
  after(() => door[Symbol.asyncDispose]());

  it('sign in with the passwords that are printed, without a second factor', async () => {
    const people = exerciseSignIns(door.deps.secret);
    assert.deepEqual(
      people.map(({ role }) => role),
      [
        'admin',
        'analyst',
        'approver',
        'liaison',
        'liaison',
        'custodian',
        'custodian',
        'secretariat',
        'pact-officer',
        'verifier',
        'author',
        'scholar',
        'scholar',
        'rights-reviewer',
        'language-reviewer',
        'editor',
        'auditor',
      ],
    );
    for (const { username, password, name } of people) {
      assert.match(password, /^([b-z][aiou][b-z][aiou][b-z]-){3}[b-z][aiou][b-z][aiou][b-z]$/);
      const { body } = await door.browser().signIn(username, password);
      assert.equal(body['step'], 'signed-in');
      assert.equal(body.actor?.['name'], name);
    }
  });

  it('have other passwords on every node', () => {
    const [here, there] = [exerciseSignIns(door.deps.secret), exerciseSignIns(Buffer.alloc(32, 7))];
    assert.equal(new Set([...here, ...there].map(({ password }) => password)).size, 34);
  });

  it('keep their passwords, and rest like any other', async () => {
    const [admin] = exerciseSignIns(door.deps.secret);
    const browser = door.browser();
    await browser.signIn('admin', admin?.password ?? '');
    const change = { current: admin?.password ?? '', next: 'seven falcons over the dune' };
    assert.equal((await browser.call('PUT', '/me/password', change)).body['code'], 'exercise-account');
    for (let i = 0; i < 5; i++) await door.browser().signIn('auditor', 'a guess');
    const auditor = exerciseSignIns(door.deps.secret).find(({ username }) => username === 'auditor');
    assert.equal((await door.browser().signIn('auditor', auditor?.password ?? '')).status, 401);
  });
});
