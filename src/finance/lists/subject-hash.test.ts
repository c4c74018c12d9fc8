import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedSubject } from '../subject.ts';
import { changesBetween } from './changes-between.ts';
import { deltaOf } from './delta.fixture.ts';
import { subjectHash } from './subject-hash.ts';

const salim: ListedSubject = {
  ref: '1',
  refs: ['1', 'EXi.001'],
  schema: 'Person',
  names: [
    { full: 'Salim Nasir', kind: 'primary' },
    { full: 'Abu Mithal', kind: 'weak-alias' },
  ],
  birthDates: [{ date: '1960' }],
  birthPlaces: [],
  nationalities: ['ye'],
  identifiers: [{ type: 'passport', value: 'X1', country: 'ye' }],
  addresses: [],
  programs: ['EXMPL'],
  positions: [],
};

test('the order of keys and values does not change the hash, a changed letter does', () => {
  const { ref, names, ...rest } = salim;
  assert.equal(subjectHash({ ...rest, names: names.toReversed(), ref }), subjectHash(salim));
  assert.match(subjectHash(salim), /^[0-9a-f]{64}$/);
  assert.notEqual(subjectHash({ ...salim, birthDates: [{ date: '1961' }] }), subjectHash(salim));
  assert.notEqual(subjectHash({ ...salim, gender: 'male' }), subjectHash(salim));
});

test('the delta of two publications is exact', () => {
  const previous = new Map([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
  const next = new Map([
    ['2', 'b'],
    ['3', 'd'],
    ['4', 'e'],
  ]);
  assert.deepEqual(deltaOf(previous, next), { added: ['4'], changed: ['3'], removed: ['1'], unchanged: 1 });
  assert.deepEqual(deltaOf(previous, previous), { added: [], changed: [], removed: [], unchanged: 3 });
});

test('a change is told field by field, in words a reader can compare', () => {
  const after: ListedSubject = {
    ...salim,
    names: [...salim.names, { full: 'Saleem Naser', kind: 'alias' }],
    birthDates: [{ date: '1960-07-17' }, { date: '1958', until: '1963', approximate: true }],
    identifiers: [],
    gender: 'male',
  };
  assert.deepEqual(changesBetween(salim, after), [
    { field: 'names', before: '', after: 'Saleem Naser (alias)' },
    { field: 'birthDates', before: '1960', after: '1960-07-17\n~1958–1963' },
    { field: 'gender', before: '', after: 'male' },
    { field: 'identifiers', before: 'passport X1 (ye)', after: '' },
  ]);
  assert.deepEqual(changesBetween(salim, { ...salim, names: salim.names.toReversed() }), []);
});
