import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { birthDatesAgree, type DateAgreement, datesAgree } from './dates-agree.ts';
import { parsePartialDate } from './partial-date.ts';

const cases: readonly (readonly [string, string, DateAgreement])[] = [
  ['1960-07-17', '17 Jul 1960', 'exact'],
  ['1960', '1960-07-17', 'compatible'],
  ['1960-07', '1960-07-17', 'compatible'],
  ['1960-08', '1960-07-17', 'close'],
  ['1961-08', '1960-07-17', 'contradict'],
  ['Between 1958 and 1963', '1960-07-17', 'compatible'],
  ['Between 1958 and 1963', '1964-01-01', 'contradict'],
  ['circa 1960', '1960-07-17', 'compatible'],
  ['circa 1960', '1962-07-17', 'close'],
  ['circa 1960', '1963-07-17', 'contradict'],
  ['1960', '1961', 'close'],
  ['1960', '1962', 'contradict'],
  ['1960-07-08', '1960-08-07', 'close'],
  ['1960-07-08', '1961-07-08', 'close'],
  ['1960-07-08', '1960-07-18', 'close'],
  ['1960-07-08', '1960-09-18', 'contradict'],
  ['1960-07-08', '1971-07-08', 'contradict'],
];

for (const [a, b, agreement] of cases) {
  test(`${a} and ${b}: ${agreement}`, () => {
    const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
    assert.ok(one !== undefined && other !== undefined);
    assert.equal(datesAgree(one, other), agreement);
    assert.equal(datesAgree(other, one), agreement);
  });
}

test('agreement is symmetric and a day agrees exactly with itself', () => {
  const day = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString());
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, length]) => ({ date: d.slice(0, length) }));
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      assert.equal(datesAgree(a, b), datesAgree(b, a));
      assert.equal(datesAgree(a, a), a.date.length === 10 ? 'exact' : 'compatible');
    }),
  );
});

test('of several dates the best agreement counts; nothing is said of persons without dates', () => {
  assert.equal(birthDatesAgree([{ date: '1950' }, { date: '1960' }], [{ date: '1960-01-02' }]), 'compatible');
  assert.equal(birthDatesAgree([], [{ date: '1960' }]), undefined);
});
