import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changePosterior } from './change-model.ts';
import { changePoints } from './change-points.ts';
import { degradation } from './degradation.ts';
import { weighedPosterior } from './dispersion.ts';
import { drawsFrom } from './draws.ts';
import { drawRates } from './rate-draws.ts';

describe('where a rate changed', () => {
  it('is the same as trying every way of cutting a short series', () => {
    const counts = [3, 2, 9, 8, 1, 7, 7];
    const { at, near, stretch } = changePosterior(counts, 1.5);
    const n = counts.length;
    const weights: { cuts: number[]; weight: number }[] = [];
    for (let mask = 0; mask < 2 ** (n - 1); mask += 1) {
      const cuts = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((t) => (mask >> (t - 1)) & 1);
      const bounds = [0, ...cuts, n];
      const log = cuts.concat(n).reduce((sum, to, i) => sum + stretch(bounds[i] ?? 0, to), 0);
      weights.push({ cuts, weight: Math.exp(log) });
    }
    const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
    const share = (holds: (cuts: number[]) => boolean) =>
      weights.reduce((sum, { cuts, weight }) => sum + (holds(cuts) ? weight : 0), 0) / whole;
    for (let t = 1; t < n; t += 1) {
      assert.ok(Math.abs((at[t] ?? 0) - share((cuts) => cuts.includes(t))) < 1e-9, `month ${t}`);
      const window = share((cuts) => cuts.some((cut) => Math.abs(cut - t) <= 2));
      assert.ok(Math.abs((near[t] ?? 0) - window) < 1e-9, `about month ${t}`);
    }
  });

  it('finds a fall to a fifth in its month, with its size, and the drop from the highest year', () => {
    const counts = Array.from({ length: 60 }, (_, t) => (t < 36 ? 40 : 8) + ((t * 7) % 5) - 2);
    const posterior = weighedPosterior(counts);
    const rates = drawRates(posterior, drawsFrom(1), 2000);
    const [change, ...others] = changePoints(posterior, rates);
    assert.equal(others.length, 0);
    assert.equal(change?.at, 36);
    assert.ok(change.ratio.low < 0.2 && change.ratio.high > 0.2);
    const drop = degradation(rates)?.drop;
    assert.ok(drop !== undefined && drop.low > 0.75 && drop.high < 0.85);
  });

  it('bears nothing but zeros, one month, and thousands in a month', () => {
    for (const counts of [[0, 0, 0, 0], [5], [0, 9000, 0]]) {
      const posterior = weighedPosterior(counts);
      assert.ok(posterior.near.every((chance) => chance >= 0 && chance <= 1));
      const { rates } = drawRates(posterior, drawsFrom(1), 50);
      assert.ok(rates.every(Number.isFinite));
    }
  });

  it('draws the same again', () => {
    const posterior = weighedPosterior([1, 4, 2, 8, 5, 7]);
    const once = drawRates(posterior, drawsFrom(9), 20).rates;
    assert.deepEqual(once, drawRates(posterior, drawsFrom(9), 20).rates);
  });
});
