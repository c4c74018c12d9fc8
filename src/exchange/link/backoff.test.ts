import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { backoff, retryAfter } from './backoff.ts';

describe('leaving a peer alone that does not answer', () => {
  it('doubles from a second to five minutes', () => {
    assert.deepEqual(
      [1, 2, 3, 9, 10, 1000].map((failures) => backoff(failures, 0)),
      [1000, 2000, 4000, 256_000, 300_000, 300_000],
    );
  });

  it('takes a random half off, and keeps to what the peer asked for, up to an hour', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(10_000_000),
        (n, chance, asked) => {
          const wait = backoff(n, chance, asked);
          assert.ok(wait >= backoff(n, 0) / 2 - 1 && wait >= Math.min(asked, 3_600_000));
          assert.ok(wait <= 3_600_000);
        },
      ),
    );
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = new Date('2026-11-25T08:00:00Z');
    assert.equal(retryAfter('120', now), 120_000);
    assert.equal(retryAfter('Wed, 25 Nov 2026 08:00:30 GMT', now), 30_000);
    for (const nothing of [undefined, 'soon', 'Tue, 24 Nov 2026 08:00:00 GMT', '-5', '99999999999999'])
      assert.equal(retryAfter(nothing, now), 0);
  });
});
