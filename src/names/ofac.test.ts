import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ofacScore } from './index.ts';

it('scores words in any order, drops words of two letters, and does not read other scripts', () => {
  assert.equal(ofacScore('ZORVAN MURRANI', 'MURRANI, Zorvan'), 100);
  assert.equal(ofacScore('ZORVAN AL MURRANI', 'MURRANI, Zorvan Qadim'), 100);
  assert.equal(ofacScore('Зорван', 'ZORVAN'), 0);
  assert.ok(ofacScore('ZORVAN MURRANI', 'TASHIL, Qadim') < 60);
});
