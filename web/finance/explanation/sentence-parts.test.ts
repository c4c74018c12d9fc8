import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceParts } from './sentence-parts.ts';

const quoted = (text: string) => sentenceParts(text).flatMap((part) => (part.quoted ? [part.said] : []));

test('names between quotation marks stand apart from the words around them', () => {
  assert.deepEqual(quoted('الاسمان «Jengiz Yaylacikgil» و«جنكيز» متوافقان بنسبة 97%.'), [
    'Jengiz Yaylacikgil',
    'جنكيز',
    '97%',
  ]);
  assert.deepEqual(quoted('« ali » et « علي » sont le même mot.'), [' ali ', ' علي ']);
});

test('dates, ranges and document numbers stand apart, whole', () => {
  assert.deepEqual(quoted('تاريخ الميلاد واحد: 1967-02-27.'), ['1967-02-27']);
  assert.deepEqual(quoted('between 1958–1963 and ≈1961'), ['1958–1963', '≈1961']);
  assert.deepEqual(quoted('المعرّف «P-0012/34» واحد'), ['P-0012/34']);
});

test('nothing of the sentence is lost, whatever a name holds', () => {
  for (const text of ['', 'plain words', '«»', '“<script>” \u202e 1', '«a', '٩٨٪ و«b» 12']) {
    assert.equal(
      sentenceParts(text)
        .map(({ said }) => said)
        .join(''),
      text,
    );
  }
});
