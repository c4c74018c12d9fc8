import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { seal, unseal } from './sealed.ts';

describe('a sealed secret', () => {
  const key = randomBytes(32);
  const secret = randomBytes(20);

  it('opens for its holder, and looks different each time', () => {
    const [one, two] = [seal(key, 'hind', secret), seal(key, 'hind', secret)];
    assert.deepEqual(unseal(key, 'hind', one), secret);
    assert.notDeepEqual(one, two);
  });

  it('does not open in the row of somebody else, with another key, or changed anywhere', () => {
    const sealed = seal(key, 'hind', secret);
    assert.throws(() => unseal(key, 'layla', sealed));
    assert.throws(() => unseal(randomBytes(32), 'hind', sealed));
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.throws(() => unseal(key, 'hind', changed));
    }
    assert.throws(() => unseal(key, 'hind', sealed.subarray(0, 20)));
  });
});
