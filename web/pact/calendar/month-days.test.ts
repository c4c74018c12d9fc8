import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayAfter, monthOf, partsOf, weeksOf } from './month-days.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => dayAfter('2015-01-01', n));

describe('months of two calendars', () => {
  it('know the day on which Ramadan began in 1447, by Umm al-Qura', () => {
    assert.deepEqual(partsOf('2026-02-18', 'hijri'), { year: 1447, month: 9, day: 1 });
    assert.deepEqual(partsOf('2026-02-18', 'gregorian'), { year: 2026, month: 2, day: 18 });
    const ramadan = monthOf('2026-03-01', 'hijri');
    assert.deepEqual([ramadan[0], ramadan.at(-1)], ['2026-02-18', '2026-03-19']);
    assert.equal(monthOf('2028-02-10', 'gregorian').length, 29);
  });

  it('hold each day once, follow one upon the other, and have 29 to 31 days', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('gregorian' as const, 'hijri' as const), (day, leading) => {
        const month = monthOf(day, leading);
        assert.ok(month.includes(day));
        assert.ok(month.length >= 28 && month.length <= (leading === 'hijri' ? 30 : 31));
        assert.deepEqual(
          month.map((one) => partsOf(one, leading).day),
          month.map((_, n) => n + 1),
        );
        const next = monthOf(dayAfter(month.at(-1) ?? '', 1), leading);
        assert.equal(next[0], dayAfter(month.at(-1) ?? '', 1));
      }),
    );
  });

  it('stand in rows of seven that begin on the same weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 6 }), (day, begins) => {
        const month = monthOf(day, 'gregorian');
        const weeks = weeksOf(month, begins);
        assert.deepEqual(
          weeks.flat().filter((one) => one !== undefined),
          month,
        );
        for (const week of weeks) {
          assert.equal(week.length, 7);
          for (const [n, one] of week.entries())
            if (one !== undefined) assert.equal(new Date(one).getUTCDay(), (begins + n) % 7);
        }
      }),
    );
  });
});
