import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeExerciseBook } from './make-book.ts';
import { makeExerciseList } from './make-list.ts';

describe('the exercise data', () => {
  const list = makeExerciseList();
  const book = makeExerciseBook(list);

  it('is the same on every node', () => {
    assert.equal(makeExerciseList().csv, list.csv);
    assert.equal(makeExerciseBook(list).csv, book.csv);
  });

  it('holds a list of persons and organisations and a book of 2,000 rows', () => {
    assert.equal(list.csv.trimEnd().split('\r\n').length, 1 + list.persons.length + list.organisations.length + 1);
    assert.equal(book.csv.trimEnd().split('\r\n').length, 2001);
  });

  it('plants matches, near misses and namesakes of every kind', () => {
    const kinds = new Set([...book.planted.values()].map(({ kind }) => kind));
    assert.equal(kinds.size, 9);
    for (const { ref } of book.planted.values()) assert.ok(list.csv.includes(`"${ref}"`), ref);
  });
});
