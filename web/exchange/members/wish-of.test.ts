import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankWish, wishOf } from './wish-of.ts';

test('nothing is proposed while a field is empty', () => {
  for (const change of ['join', 'suspend', 'return', 'revoke', 'endpoint'] as const) {
    assert.equal(wishOf({ ...blankWish, change }, 'own'), undefined, change);
  }
});

test('an address without TLS is no address', () => {
  assert.equal(wishOf({ ...blankWish, change: 'endpoint', endpoint: 'http://node.example' }, 'own'), undefined);
});

test('our own key is revoked without naming us, so that a new one takes its place', () => {
  const form = { ...blankWish, change: 'revoke' as const, key: 'k', keyReason: 'lost' };
  assert.deepEqual(wishOf({ ...form, member: 'own' }, 'own'), { change: 'revoke', key: 'k', keyReason: 'lost' });
  assert.deepEqual(wishOf({ ...form, member: 'other' }, 'own'), {
    change: 'revoke',
    key: 'k',
    keyReason: 'lost',
    member: 'other',
  });
});
