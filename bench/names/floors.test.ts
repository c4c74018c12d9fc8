import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { coling, type Figure, leaveOneOut, type Miss, unArabicLatin } from './accuracy.ts';
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
  [/^Latin ↔ Latin/, 'r@1', 0.91],
  [/^Latin ↔ Latin/, 'r@10', 0.983],
  [/^Latin ↔ Latin/, 'recall at default', 0.86],
  [/^Cyrillic → Latin words/, 'r@1 of 5066', 0.89],
  [/^Hebrew → Latin words/, 'r@1 of 5004', 0.84],
  [/^name_bench, audited/, 'F1 at default', 0.91],
  [/^name_bench, audited/, 'AUC', 0.93],
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
    ...coling('wd_russian_80', 'Cyrillic → Latin words', '', misses),
    ...coling('wd_hebrew_80', 'Hebrew → Latin words', '', misses),
    ...nameBench(new Set(CORRECTIONS.keys()), 'audited', misses),
  ];
  for (const [set, name, floor] of FLOORS) {
    const found = figures.find((one) => set.test(one.set) && one.figure === name);
    assert.ok(found && found.value >= floor, `${set.source} ${name}: ${found?.value} < ${floor}`);
  }
  assert.equal(figures.find((one) => one.figure === 'errors on STRONG')?.value, 0);
});
