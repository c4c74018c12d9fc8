import assert from 'node:assert/strict';
import { it } from 'node:test';
import { calibrate } from './index.ts';

it('given a sample of customers, finds the threshold that flags no more than asked', () => {
  const scores = Array.from({ length: 10_000 }, (_, at) => at / 10_000);
  const found = calibrate(scores, 30);
  assert.equal(scores.filter((score) => score >= found.threshold).length, 30);
  assert.equal(found.per10000(found.threshold).expected, 30);
  const { low, high } = found.per10000(0.99);
  assert.ok(low < 100 && high > 100);
});

it('given no sample, allows nothing to be concluded', () =>
  assert.equal(calibrate([], 10).per10000(0.5).high, 10_000 * (1 / (1 + 1 / (1.959964 * 1.959964)))));
