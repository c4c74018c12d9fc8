import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePartialDate, parsePartialDates } from './partial-date.ts';

const cases: readonly (readonly [string, ReturnType<typeof parsePartialDate>])[] = [
  ['1958', { date: '1958' }],
  ['1958-03', { date: '1958-03' }],
  ['1958-03-04', { date: '1958-03-04' }],
  ['1964-07-17T00:00:00Z', { date: '1964-07-17' }],
  ['circa 1958', { date: '1958', approximate: true }],
  ['Approximately 1968', { date: '1968', approximate: true }],
  ['حوالي ١٩٥١', { date: '1951', approximate: true }],
  ['28/09/1955', { date: '1955-09-28' }],
  ['00/04/1984', { date: '1984-04' }],
  ['10/00/1983', { date: '1983' }],
  ['00/00/1936', { date: '1936' }],
  ['dd/mm/1945', { date: '1945' }],
  ['12/25/1970', { date: '1970-12-25' }],
  ['9.12.1961', { date: '1961-12-09' }],
  ['10 Dec 1948', { date: '1948-12-10' }],
  ['1 Jan.1953', { date: '1953-01-01' }],
  ['December 10, 1948', { date: '1948-12-10' }],
  ['Aug 1977', { date: '1977-08' }],
  ['1er août 1970', { date: '1970-08-01' }],
  ['5 février 1960', { date: '1960-02-05' }],
  ['١٥ يناير ١٩٨٠', { date: '1980-01-15' }],
  ['15 كانون الثاني 1980', { date: '1980-01-15' }],
  ['Between 1958 and 1963', { date: '1958', until: '1963' }],
  ['entre 1958 et 1963', { date: '1958', until: '1963' }],
  ['بين 1958 و 1963', { date: '1958', until: '1963' }],
  ['1963-1958', { date: '1958', until: '1963' }],
  ['01 Jan 1970 to 31 Dec 1970', { date: '1970' }],
  ['01 Jan 1980 to 31 Dec 1982', { date: '1980', until: '1982' }],
  ['late 1950s', { date: '1957', until: '1959', approximate: true }],
  ['31/02/1970', { date: '1970-02' }],
  ['hello', undefined],
  ['', undefined],
  ['3023', undefined],
];

for (const [text, date] of cases) {
  test(`"${text}" is ${date === undefined ? 'no date' : JSON.stringify(date)}`, () => {
    assert.deepEqual(parsePartialDate(text), date);
  });
}

test('a Hijri date is converted and marked approximate', () => {
  assert.deepEqual(parsePartialDate('1390 هـ'), { date: '1970', until: '1971', approximate: true });
  assert.deepEqual(parsePartialDate('01/09/1445'), { date: '2024-03-11', approximate: true });
  assert.deepEqual(parsePartialDate('١ رمضان ١٤٤٥ هـ'), { date: '2024-03-11', approximate: true });
});

test('a field with several dates gives all of them', () => {
  assert.deepEqual(parsePartialDates('(1) 1958. (2) 10 May 1960'), [{ date: '1958' }, { date: '1960-05-10' }]);
  assert.deepEqual(parsePartialDates('1958; circa 1963'), [{ date: '1958' }, { date: '1963', approximate: true }]);
  assert.deepEqual(parsePartialDates('Between 1958 and 1963'), [{ date: '1958', until: '1963' }]);
  assert.deepEqual(parsePartialDates('-'), []);
});

test('whatever stands in the field, a date is well formed and reading it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-/. dmjancirto'.split('')), maxLength: 24 }),
      (text) => {
        const date = parsePartialDate(text);
        if (date === undefined) return;
        for (const one of [date.date, date.until ?? date.date]) assert.match(one, /^\d{4}(-\d{2}(-\d{2})?)?$/);
        assert.equal(parsePartialDate(date.date)?.date, date.date);
      },
    ),
  );
});
