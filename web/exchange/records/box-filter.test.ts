import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportQuery, inboxFilter, outboxFilter } from './box-filter.ts';

test('what the address cannot mean is not asked', () => {
  assert.deepEqual(inboxFilter({ axis: 'cooking', unread: 'all', q: 'amal', sort: 'x' }), { q: 'amal' });
  assert.deepEqual(outboxFilter({ missing: 'lost', recalled: 'maybe' }), {});
});

test('what it can mean is', () => {
  assert.deepEqual(inboxFilter({ axis: 'finance', unread: 'house', type: 'designation' }), {
    axis: 'finance',
    unread: 'house',
    type: 'designation',
  });
  assert.deepEqual(outboxFilter({ missing: 'acted', recalled: 'true' }), { missing: 'acted', recalled: 'true' });
});

test('a file is offered only where it holds exactly what the list shows', () => {
  assert.deepEqual(exportQuery(false, { axis: 'finance', type: 'report', columns: 'name' }), {
    own: 'false',
    axis: 'finance',
    types: 'report',
  });
  assert.equal(exportQuery(false, { unread: 'mine' }), undefined);
  assert.equal(exportQuery(true, { q: 'amal' }), undefined);
});
