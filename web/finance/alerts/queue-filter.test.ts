import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queueFilter } from './queue-filter.ts';

test('a silent address shows the work to be done, the most pressing first', () => {
  assert.deepEqual(queueFilter({}), { state: 'open', sort: 'due' });
  assert.deepEqual(queueFilter({ book: 'clients', sort: '-score' }), {
    state: 'open',
    book: 'clients',
    sort: '-score',
  });
});

test('whoever searches, or asks for what is late or how it was decided, looks in every state', () => {
  assert.deepEqual(queueFilter({ q: 'amal' }), { q: 'amal', sort: 'due' });
  assert.deepEqual(queueFilter({ overdue: 'true' }), { overdue: 'true', sort: 'due' });
  assert.deepEqual(queueFilter({ verdict: 'different' }), { verdict: 'different', sort: 'due' });
  assert.deepEqual(queueFilter({ state: 'all' }), { sort: 'due' });
  assert.deepEqual(queueFilter({ state: 'closed', q: 'amal' }), { state: 'closed', q: 'amal', sort: 'due' });
});

test('what the address cannot mean is not asked', () => {
  assert.deepEqual(queueFilter({ state: 'lost', sort: 'name', verdict: 'guilty' }), { state: 'open', sort: 'due' });
});
