import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { wordDiff } from './word-diff.ts';

describe('what changed between two texts', () => {
  const told = (before: string, after: string) =>
    wordDiff(before, after).map(({ kind, words }) => `${kind}: ${words.join(' ')}`);

  it('is told word by word, in whatever script', () => {
    assert.deepEqual(told('النفس معصومة دائما', 'النفس كلها معصومة'), [
      'same: النفس',
      'new: كلها',
      'same: معصومة',
      'gone: دائما',
    ]);
    assert.deepEqual(told('', 'Life is protected'), ['new: Life is protected']);
    assert.deepEqual(told('a b c', 'a b c'), ['same: a b c']);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'نفس'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const side = (other: string) =>
          wordDiff(before, after)
            .flatMap(({ kind, words }) => (kind === other ? [] : words))
            .join(' ');
        assert.equal(side('new'), before);
        assert.equal(side('gone'), after);
      }),
    );
  });

  it('answers at once for a treatise that was written anew', () => {
    const [a, b] = ['x', 'y'].map((letter) => Array.from({ length: 20_000 }, (_, n) => `${letter}${n}`).join(' '));
    assert.equal(wordDiff(a ?? '', b ?? '').length, 2);
  });
});
