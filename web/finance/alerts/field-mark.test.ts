import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldMark } from './field-mark.ts';

const reason = (rule: string, speaks: 'for' | 'against' | 'neither') => ({ rule, speaks, effect: 0.1, sentence: rule });

test('a field is marked by the reasons that made the score', () => {
  const reasons = [reason('names', 'for'), reason('birth-date-contradicts', 'against')];
  assert.equal(fieldMark(reasons, { field: 'names', row: 1, listed: 2 }).speaks, 'for');
  const birth = fieldMark(reasons, { field: 'birthDates', row: 1, listed: 1 });
  assert.deepEqual(birth, { speaks: 'against', sentences: ['birth-date-contradicts'] });
});

test('what speaks against stands above what speaks for', () => {
  const reasons = [reason('names', 'for'), reason('weak-alias', 'against')];
  assert.equal(fieldMark(reasons, { field: 'names', row: 1, listed: 1 }).speaks, 'against');
});

test('where no reason speaks, the mark says whose silence it is', () => {
  const mark = (row: number, listed: number) => fieldMark([], { field: 'gender', row, listed }).silence;
  assert.equal(fieldMark([], { field: 'gender', row: 1, listed: 1, equal: true }).silence, 'equal');
  assert.deepEqual([mark(1, 0), mark(0, 1), mark(1, 1), mark(0, 0)], ['onlyRow', 'onlyListed', 'unweighed', 'none']);
});
