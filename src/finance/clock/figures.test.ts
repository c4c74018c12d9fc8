import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { figuresOf } from './figures.ts';
import type { Timed } from './stage.ts';

const at = (milliseconds: number): Date => new Date(Date.UTC(2026, 10, 23, 10) + milliseconds);
const timed = (times: Partial<Record<keyof Timed['times'], number>>, awaits: Timed['awaits'] = []): Timed => ({
  times: Object.fromEntries(Object.entries(times).map(([stage, after]) => [stage, at(after)])),
  awaits,
});
const of = (rows: readonly Timed[], stage: string) => figuresOf(rows).find((figure) => figure.stage === stage);

describe('the figures of the clock', () => {
  it('measure from the signature, and name what waits', () => {
    const rows = [
      timed({ signed: 0, visible: 400, screened: 1_200 }, ['decided']),
      timed({ signed: 0, visible: 600, screened: 3_000, decided: 60_000 }),
    ];
    assert.deepEqual(of(rows, 'visible'), {
      stage: 'visible',
      reached: 2,
      waiting: 0,
      skewed: 0,
      median: 400,
      p99: 600,
      worst: 600,
    });
    assert.equal(of(rows, 'decided')?.waiting, 1);
    assert.equal(of(rows, 'decided')?.worst, 60_000);
    assert.deepEqual(of(rows, 'frozen'), { stage: 'frozen', reached: 0, waiting: 0, skewed: 0 });
  });

  it('start at the arrival where nobody says when it was signed', () => {
    const rows = [timed({ visible: 5_000, screened: 7_500 })];
    assert.equal(of(rows, 'visible')?.reached, 0);
    assert.equal(of(rows, 'screened')?.median, 2_500);
  });

  it('take no lapse from clocks that disagree', () => {
    const rows = [timed({ signed: 3_600_000, visible: 100 }), timed({ signed: 0, visible: 100 })];
    assert.deepEqual(of(rows, 'visible'), {
      stage: 'visible',
      reached: 1,
      waiting: 0,
      skewed: 1,
      median: 100,
      p99: 100,
      worst: 100,
    });
  });

  it('hold for whatever was measured: median ≤ p99 ≤ worst, each one of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10 ** 9), { minLength: 1 }), (lapses) => {
        const figure = of(
          lapses.map((screened) => timed({ signed: 0, screened })),
          'screened',
        );
        const { median = -1, p99 = -1, worst = -1 } = figure ?? {};
        assert.ok(median <= p99 && p99 <= worst);
        for (const value of [median, p99, worst]) assert.ok(lapses.includes(value));
        assert.equal(worst, Math.max(...lapses));
      }),
    );
  });
});
