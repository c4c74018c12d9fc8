import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runExercise } from './running.ts';

/** Three nodes, their own processes, databases, keys and certificates: told, asked, taken back, cut off, and lied to. */
describe('the exercise of three states', () => {
  it('plays from founding to the lie that is caught', async () => {
    await using running = await runExercise();
    assert.equal(await running.ended(), 0, running.said());
    const { outcome, events } = await running.account();
    assert.equal(outcome, 'played');
    const order = events.map(({ what, state }) => `${what}${state === undefined ? '' : ` ${state}`}`);
    assert.deepEqual(order.slice(0, 3).sort(), ['started XA', 'started XB', 'started XC']);
    assert.deepEqual(order.slice(3), [
      ...['XA', 'XB', 'XC'].map((state) => `joined ${state}`),
      'proposed XA',
      'published XA',
      'received XB',
      'received XC',
      'read XB',
      'read XC',
      'receipts-home XA',
      'requested XB',
      'answered XA',
      'answered XA',
      'answer-received XB',
      'recalled XA',
      'hidden XC',
      'partitioned XC',
      'published-meanwhile',
      'healed XC',
      'roots-equal',
      'roots-equal',
      'roots-equal',
      'lies XC',
      'lies-again XC',
      'contradiction-found XB',
      'proof-audited XB',
    ]);
    assert.ok(events.every(({ milliseconds }, n) => milliseconds >= (events[n - 1]?.milliseconds ?? 0)));
    assert.match(running.said(), /كُشف التناقض: قولان لموضع واحد من السجل/);
    assert.doesNotMatch(running.said(), /\b(partly|answered|settled|statements)\b/);
  });
});
