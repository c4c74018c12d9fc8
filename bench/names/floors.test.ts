import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { type Figure, leaveOneOut, type Miss, unArabicLatin } from './accuracy.ts';
import { nameBench } from './judged.ts';
import { CORRECTIONS } from './corrections.ts';
import { DATA } from './data.ts';

/** Floors a little under what was reached: a change that falls through one has broken something. */
const FLOORS: readonly (readonly [set: RegExp, figure: string, floor: number])[] = [
  [/^UN persons, Arabic → Latin/, 'r@1', 0.98],
  [/^UN persons, Arabic → Latin/, 'r@10', 0.997],
  [/^UN persons, Arabic → Latin/, 'recall at default', 0.98],
  [/^UN persons, Latin → Arabic/, 'r@1', 0.985],
  [/^UN persons, Latin → Arabic/, 'recall at default', 0.98],
  [/^Persian/, 'r@1', 0.975],
  [/^Latin ↔ Latin/, 'r@1', 0.9],
  [/^Latin ↔ Latin/, 'r@10', 0.98],
  [/^name_bench, audited/, 'F1 at default', 0.88],
];

it('keeps its accuracy on the development sets', () => {
  if (!existsSync(`${DATA}/names`)) {
    console.error(`NOT TESTED: no data sets at ${DATA}; set MITHAQ_DATA_SETS.`);
    assert.equal(process.env.CI, undefined, 'the data sets must be present in CI');
    return;
  }
  const misses: Miss[] = [];
  const figures: Figure[] = [
    ...unArabicLatin(misses),
    ...leaveOneOut(misses),
    ...nameBench(new Set(CORRECTIONS.keys()), 'audited', misses),
  ];
  for (const [set, name, floor] of FLOORS) {
    const found = figures.find((one) => set.test(one.set) && one.figure === name);
    assert.ok(found && found.value >= floor, `${set.source} ${name}: ${found?.value} < ${floor}`);
  }
  assert.equal(figures.find((one) => one.figure === 'errors on STRONG')?.value, 0);
});
