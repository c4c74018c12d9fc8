import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';

test('quotes, commas and line ends stay inside their cell', () => {
  assert.equal(csvOf([['a "b", c', 'd\ne', 3]]), '\ufeff"a ""b"", c","d\ne",3\r\n');
});

test('what a spreadsheet would run becomes text, a negative number stays a number', () => {
  assert.equal(csvOf([['=1+1', '@SUM(A1)', '-x', -5, undefined]]), "\ufeff'=1+1,'@SUM(A1),'-x,-5,\r\n");
});
