import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { namesInField } from './name-field.ts';
import { readingOrder } from './name-order.ts';

function names(field: string, enumerated = false): string[] {
  return namesInField(field, enumerated).map(({ full, acronym }) => (acronym === true ? `${full}*` : full));
}

test('several names in one field are given apart', () => {
  assert.deepEqual(names('Fazil Qadir; Fazel Kadir;  Fazil\n   Kadir'), ['Fazil Qadir', 'Fazel Kadir', 'Fazil Kadir']);
  assert.deepEqual(names('شيخ المثال ، المثال'), ['شيخ المثال', 'المثال']);
  assert.deepEqual(names('Abdul Wahid; Abdul Wahid'), ['Abdul Wahid']);
});

test('both scripts in one field are two names, in brackets or side by side', () => {
  assert.deepEqual(names('حسن المثال (Hassan Mithal; Hasan Mithal)'), ['حسن المثال', 'Hassan Mithal', 'Hasan Mithal']);
  assert.deepEqual(names('Agha Jan Mithal اغا جان مثال'), ['Agha Jan Mithal', 'اغا جان مثال']);
  assert.deepEqual(names('Amir Primer (original script: Амир Пример) '), ['Amir Primer', 'Амир Пример']);
  assert.deepEqual(names('Saqr Mithal (الكنية صقر المثال)'), ['Saqr Mithal', 'صقر المثال']);
  assert.deepEqual(names('Mithal Front (MF) (جبهة المثال (original script); Jabhat al-Mithal)'), [
    'Mithal Front',
    'MF*',
    'جبهة المثال',
    'Jabhat al-Mithal',
  ]);
});

test('remarks are dropped, what belongs to the name stays', () => {
  assert.deepEqual(names('Ezat Mithal (previously listed as)'), ['Ezat Mithal']);
  assert.deepEqual(names('Khir Mithal, born in Testville on 01 Jan.1967'), ['Khir Mithal']);
  assert.deepEqual(names('Sabri Mithal (passport no. 03825239)'), ['Sabri Mithal']);
  assert.deepEqual(names('(Sheikh) Musa Mithal'), ['Sheikh Musa Mithal']);
  assert.deepEqual(names('EXAMPLE FOUNDATION (INDONESIA)'), ['EXAMPLE FOUNDATION INDONESIA']);
  assert.deepEqual(names('EXAMPLE AFFAIRS (LONDON) LIMITED'), ['EXAMPLE AFFAIRS LONDON LIMITED']);
  assert.deepEqual(names('EXAMPLE CORPORATION (EXCORP), S.A.'), ['EXAMPLE CORPORATION, S.A.', 'EXCORP*']);
  assert.deepEqual(names(') Abdul Mithal'), ['Abdul Mithal']);
  assert.deepEqual(names("'Abd al-Mithal"), ["'Abd al-Mithal"]);
});

test('initials behind a name are a name of their own', () => {
  assert.deepEqual(names('Example Trade Network (ETN)'), ['Example Trade Network', 'ETN*']);
  assert.deepEqual(names('Lom Butayev (Butaev)'), ['Lom Butayev', 'Lom Butaev']);
});

test('single words beside one another are several names only where the list is known for it', () => {
  assert.deepEqual(names('Abdurezak, Abdelrazaq, Abdulrazak', true), ['Abdurezak', 'Abdelrazaq', 'Abdulrazak']);
  assert.deepEqual(names('Abdurezak, Abdelrazaq, Abdulrazak'), ['Abdurezak, Abdelrazaq, Abdulrazak']);
});

test('invisible characters are stripped from the name', () => {
  assert.deepEqual(names('\u202eSalim\u202c \u200bNa\u200dsir\u2066'), ['Salim Nasir']);
  assert.deepEqual(names('علی\u200cرضا'), ['علیرضا']);
});

test('a family name in front is put behind', () => {
  assert.equal(readingOrder('WADIANI, Salim Nasir'), 'Salim Nasir WADIANI');
  assert.equal(readingOrder('REYES, Feliciano, Jr.'), 'Feliciano REYES Jr.');
  assert.equal(readingOrder('Hilario Mithal, III'), 'Hilario Mithal III');
  assert.equal(readingOrder('Salim'), 'Salim');
});

test('no field makes it throw, and no name is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (field, enumerated) => {
      for (const { full } of namesInField(field, enumerated)) assert.notEqual(full.trim(), '');
    }),
    { numRuns: 300 },
  );
});

test('ten thousand characters are no trouble', () => {
  const started = performance.now();
  const long = 'Salim '.repeat(1667);
  assert.equal(names(long)[0]?.length, long.trim().length);
  names('('.repeat(10_000));
  names('a;(b'.repeat(2_500));
  assert.ok(performance.now() - started < 10_000);
});
