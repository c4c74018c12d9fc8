import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hash } from '@node-rs/argon2';
import { fastify } from 'fastify';
import { nobody } from './actor.ts';
import { groundOf } from './ground.ts';
import { fitsPassword, hashPassword, makeDecoy } from './password-hash.ts';
import { signInByPassword } from './sign-in-by-password.ts';
import { type Door, openDoor } from './testing.ts';
import { openVisit } from './visit.ts';

/** Time of verifying, in milliseconds: the least of three, for the machine may be busy. */
async function timeOfJudging(hashed: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    const begin = performance.now();
    await fitsPassword(hashed, 'a wrong password');
    times.push(performance.now() - begin);
  }
  return Math.min(...times);
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

  it('waits as long for one that does not exist: a decoy is judged, as costly as a real password', async () => {
    const parametersOf = (hashed: string) => hashed.split('$').slice(0, 4);
    assert.deepEqual(parametersOf(await makeDecoy()), parametersOf(await hashPassword('a real password')));
    // A decoy that takes so long to judge that it shows on any machine.
    const slow = await hash('nothing fits', { memoryCost: 65_536, timeCost: 8, parallelism: 1 });
    const ground = { ...groundOf(door.deps), decoy: async () => slow };
    await using app = fastify();
    app.post('/', async (request, reply) => {
      const visit = openVisit(ground, request, reply, { actor: nobody, language: 'en' });
      await signInByPassword(ground, visit, { username: 'nobody', password: 'x' }).catch(() => {});
      return {};
    });
    const judging = await timeOfJudging(slow);
    const begin = performance.now();
    await app.inject({ method: 'POST', url: '/' });
    const taken = performance.now() - begin;
    assert.ok(taken > judging / 2, `refused after ${taken} ms, judging takes ${judging} ms`);
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
