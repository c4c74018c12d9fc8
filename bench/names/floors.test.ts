import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { it } from 'node:test';
import { coling, leaveOneOut, type Miss, unArabicLatin } from './accuracy.ts';
import { nameBench } from './judged.ts';
import { CORRECTIONS } from './corrections.ts';
import { DATA } from './data.ts';
import type { Figure } from './figures.ts';
import { negativeFigures } from './negatives.ts';
import { ofacFigures } from './ofac.ts';

/** Floors a little under what was reached: a change that falls through one has broken something. */
const FLOORS: readonly (readonly [set: RegExp, figure: string, floor: number])[] = [
  [/^UN persons, Arabic → Latin/, 'r@1', 0.985],
  [/^UN persons, Arabic → Latin/, 'r@10', 0.997],
  [/^UN persons, Arabic → Latin/, 'recall at default', 0.99],
  [/^UN persons, Latin → Arabic/, 'r@1', 0.995],
  [/^UN persons, Latin → Arabic/, 'recall at default', 0.99],
  [/^Persian/, 'r@1', 0.985],
  [/^Latin ↔ Latin/, 'r@1', 0.92],
  [/^Latin ↔ Latin/, 'r@10', 0.984],
  [/^Latin ↔ Latin/, 'recall at default', 0.865],
  [/^Cyrillic → Latin words/, 'r@1 of 5066', 0.937],
  [/^Hebrew → Latin words/, 'r@1 of 5004', 0.873],
  [/^Cyrillic → Latin words/, 'r@10', 0.965],
  [/^Hebrew → Latin words/, 'r@10', 0.96],
  [/^Arabic → Latin words/, 'r@1 of 5198', 0.86],
  [/^name_bench, as labelled/, 'F1 at default', 0.88],
  [/^name_bench, as labelled/, 'AUC', 0.917],
  [/^name_bench, audited/, 'F1 at default', 0.928],
  [/^name_bench, audited/, 'AUC', 0.95],
  [/^hard negatives: other father/, 'below the threshold', 0.985],
  [/^hard negatives: father and son/, 'below the threshold', 0.985],
  [/^hard negatives: other nisba/, 'below the threshold', 0.99],
  [/^Arabic ↔ Arabic/, 'recall at default', 1],
  [/^OFAC/, 'within 2 points', 0.955],
];

/** Most false positives, a little over what was reached (every fourth negative). */
const CEILINGS: readonly (readonly [set: RegExp, ceiling: number])[] = [
  [/^negatives_us over UN 2018 persons/, 0.001],
  [/^negatives_us in Arabic script/, 0.005],
  [/^negatives_us over UN 2018 and OFAC/, 0.007],
  [/^Arabic ↔ Arabic/, 0.001],
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
    ...coling('wd_arabic_80', 'Arabic → Latin words', '', misses),
    ...nameBench(new Set(), 'as labelled', misses),
    ...nameBench(new Set(CORRECTIONS.keys()), 'audited', misses),
    ...negativeFigures(4),
    ...ofacFigures(),
  ];
  for (const [set, name, floor] of FLOORS) {
    const found = figures.find((one) => set.test(one.set) && one.figure === name);
    assert.ok(found && found.value >= floor, `${set.source} ${name}: ${found?.value} < ${floor}`);
  }
  for (const [set, ceiling] of CEILINGS) {
    const found = figures.find((one) => set.test(one.set) && one.figure === 'false positives');
    assert.ok(found && found.value <= ceiling, `${set.source} false positives: ${found?.value} > ${ceiling}`);
  }
  assert.equal(figures.find((one) => one.figure === 'errors on STRONG')?.value, 0);
});
