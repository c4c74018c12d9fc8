import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_THRESHOLD } from '#names';
import type { BookRow } from '../book-row.ts';
import type { ListedSubject } from '../subject.ts';
import { createBookIndex } from './engine/book-index.ts';
import { nameCutoff } from './engine/name-cutoff.ts';
import { createSubjectIndex } from './engine/subject-index.ts';
import { inventedRow, inventedSubject } from './invented.ts';
import { judge } from './judge.ts';
import { lookupKeys } from './lookup-keys.ts';
import { boundedNames, kindOf, questionOfRow } from './question.ts';

/** Spellings of one word that a clerk may choose; the last ones are other words. */
const given = [
  ['Zubayr', 'Zubair', 'Zoubeir', 'زبير'],
  ['Abd al-Karim', 'Abdulkarim', 'عبد الكريم', 'Abdelkrim'],
  ['Yusuf', 'Youssef', 'يوسف'],
  ['Mamadou', 'Mamadu'],
  ['Nurjahan', 'نورجهان'],
] as const;
const family = [
  ['al-Miraji', 'Al Miragi', 'المعراجي'],
  ['Osmanzada', 'Othmanzadeh', 'عثمانزاده'],
  ['Tchapnda', 'Tchapda'],
  ['Qanbari', 'Kanbari', 'قنبري'],
] as const;
const spelling = (words: readonly (readonly string[])[]) =>
  fc.constantFrom(...words).chain((forms) => fc.constantFrom(...forms));
const name = fc.tuple(spelling(given), spelling(given), spelling(family)).map((parts) => parts.join(' '));
const schema = fc.constantFrom('Person' as const, 'Person' as const, 'Organization' as const);
const birthDate = fc.option(fc.constantFrom({ date: '1971-03-14' }, { date: '1971' }, { date: '1990-10-10' }), {
  nil: undefined,
});
const passport = fc.array(
  fc.constantFrom('YX0045812', 'QX7781203').map((value) => ({ type: 'passport' as const, value })),
  {
    maxLength: 1,
  },
);
const subject = fc
  .record({ names: fc.array(name, { minLength: 1, maxLength: 3 }), schema, birthDate, identifiers: passport })
  .map(
    ({ names, birthDate: born, ...rest }): ListedSubject =>
      inventedSubject('', names, { ...rest, birthDates: born === undefined ? [] : [born] }),
  );
const row = fc
  .record({ names: fc.array(name, { minLength: 1, maxLength: 2 }), schema, birthDate, identifiers: passport })
  .map(
    ({ names, birthDate: born, ...rest }): BookRow =>
      inventedRow('', names, { ...rest, ...(born !== undefined && { birthDate: born }) }),
  );

describe('screening both ways', () => {
  it('finds the same pairs with the same scores from the row and from the subject', () => {
    let pairs = 0;
    fc.assert(
      fc.property(
        fc.array(subject, { minLength: 5, maxLength: 25 }),
        fc.array(row, { minLength: 5, maxLength: 25 }),
        (subjects, rows) => {
          const lists = createSubjectIndex();
          const book = createBookIndex();
          subjects.forEach((each, index) => lists.put(`s${index}`, 'national', each));
          rows.forEach((each, index) => book.put({ ...each, key: `r${index}` }));
          const forward = rows.flatMap((each, index) =>
            lists
              .search(questionOfRow(each), { cutoff: DEFAULT_THRESHOLD, limit: 1000 })
              .map((hit) => `r${index} ${hit.subjectId} ${hit.explanation.score}`),
          );
          const reverse = subjects.flatMap((each, index) =>
            book.search(soughtOf(each)).flatMap((key) => {
              const { score } = judge(questionOfRow(rows[Number(key.slice(1))] ?? inventedRow('', ['?'])), each);
              return score >= DEFAULT_THRESHOLD ? [`${key} s${index} ${score}`] : [];
            }),
          );
          pairs += forward.length;
          assert.deepEqual(reverse.toSorted(), forward.toSorted());
        },
      ),
      { numRuns: 40 },
    );
    assert.ok(pairs > 100, `only ${pairs} pairs met: the set says nothing`);
  });
});

function soughtOf(subject: ListedSubject) {
  return {
    names: boundedNames(subject.names.map((each) => each.full)),
    kind: kindOf(subject.schema),
    keys: lookupKeys(subject),
    cutoff: nameCutoff(DEFAULT_THRESHOLD),
  };
}
