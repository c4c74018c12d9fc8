import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heardLate } from './dating.ts';

describe('a record that was said long before it was seen', () => {
  const version = '2026-03-03T23:59:59.000000Z';
  it('is pointed out after a week, where it is another state’s', () => {
    assert.equal(heardLate({ version, heard: '2026-03-10T00:00:00.000Z', own: false }), false);
    assert.equal(heardLate({ version, heard: '2026-03-11T00:00:00.000Z', own: false }), true);
    assert.equal(heardLate({ version, heard: '2026-06-02T08:00:00.000Z', own: true }), false);
  });
});
