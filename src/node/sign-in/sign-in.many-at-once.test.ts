import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { codeNow, type Door, goodPassword, openDoor, type Person } from './testing.ts';

describe('an office at eight in the morning', () => {
  let door: Door;
  const people: Person[] = [];
  before(async () => {
    door = await openDoor();
    for (let i = 0; i < 6; i++) people.push(await door.person(`officer-${i}`, ['analyst']));
  });
  after(() => door[Symbol.asyncDispose]());

  const wholeDay = async (person: Person) => {
    const browser = door.browser();
    await browser.signIn(person.username, 'a slip of the finger');
    await browser.signIn(person.username, goodPassword);
    const code = { code: codeNow(person.totpSecret, door.clock) };
    const whole = await browser.call('POST', '/session/totp', code);
    const work = await Promise.all([
      browser.call('GET', '/colleagues'),
      browser.call('PUT', '/me/views/alerts', { items: [] }),
      browser.call('GET', '/me/sessions'),
    ]);
    const out = await browser.call('DELETE', '/session');
    return [whole, ...work, out].map(({ status }) => status);
  };

  it('signs in from one place at the same moment, and nobody waits for somebody who waits for them', async () => {
    const days = await Promise.all(people.map(wholeDay));
    assert.deepEqual(
      days,
      people.map(() => [200, 200, 200, 200, 200]),
    );
  });

  it('leaves a chain of notes without a gap', async () => {
    const trail = await door.trail();
    const count = (action: string, outcome: string) =>
      trail.filter((line) => line.action === action && line.outcome === outcome).length;
    assert.equal(count('node.session.sign-in', 'failure'), people.length);
    assert.equal(count('node.session.sign-in', 'success'), people.length);
    assert.equal(count('node.session.sign-out', 'success'), people.length);
  });
});
