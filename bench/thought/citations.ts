// Every verse from three orthographies, then with one word altered in six ways; beside it the scan one would write first.
// node bench/thought/citations.ts [every=1]: every n-th verse for the alterations. `--show` prints what was not flagged.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedScripture } from '../../src/thought/citations/installed-scripture.ts';
import { lettersOf } from '../../src/thought/citations/letters.ts';
import { indexQuran } from '../../src/thought/citations/quran-index.ts';
import { readTanzil } from '../../src/thought/citations/read-tanzil.ts';
import { resolveQuotations } from '../../src/thought/citations/resolve-quotations.ts';
import { locatorOf } from '../../src/thought/citations/verse-locator.ts';
import { alterations, altered } from './altered.ts';
import { naiveScan } from './naive.ts';

const every = Number(process.argv[2] ?? 1);
const folder = join(
  process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../shared/data'),
  'thought/quran',
);
if (!existsSync(folder)) {
  console.log(`NOT RUN: ${folder} is missing`);
  process.exit(0);
}
const tanzil = (file: string) => readTanzil(readFileSync(join(folder, file))).verses;
const uthmani = tanzil('quran-uthmani.tanzil-1.1.txt');
const simple = tanzil('quran-simple.tanzil.txt');
const orthographies = {
  uthmani,
  simple,
  plain: simple.map((verse) => verse.replaceAll(/[\p{M}\u0640]/gu, '')),
};

let from = performance.now();
const installed = await installedScripture();
const index = indexQuran(installed);
console.log(`index of ${index.written.length} words in ${((performance.now() - from) / 1000).toFixed(2)} s`);
const naive = naiveScan(installed);

const at = (times: readonly number[], share: number) =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
const spread = (times: readonly number[]) =>
  `p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, worst ${at(times, 1)} ms`;

for (const [name, verses] of Object.entries(orthographies)) {
  const times: number[] = [];
  let found = 0;
  for (const [verse, text] of verses.entries()) {
    from = performance.now();
    const { quotations } = resolveQuotations(index, text);
    times.push(performance.now() - from);
    const [quotation] = quotations;
    const here = quotation?.places.some(({ verses: [one, ...more] }) => one === locatorOf(verse) && more.length === 0);
    if (quotations.length === 1 && quotation?.altered === false && here === true) found += 1;
    else console.log(`  ${name}: ${locatorOf(verse)} not found as it is`);
  }
  console.log(`${name}: ${found} of ${verses.length} verses found exactly; ${spread(times)}`);
}

/** Mulberry32: the same alterations in every run. */
let seed = 20261126;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const shown = process.argv.includes('--show');
const sums = { asked: 0, flagged: 0, unresolved: 0, missed: 0 };
const allTimes: number[] = [];
for (const [name, verses] of Object.entries(orthographies)) {
  // Without the opening formula, which in Tanzil's files stands before the first verse of a surah.
  const formula = (verses[0] as string).split(' ');
  const wordsOf = (text: string, verse: number) => {
    const words = text.split(/\s+/).filter((word) => lettersOf(word) !== '');
    const opens = verse > 0 && formula.every((word, n) => lettersOf(word) === lettersOf(words[n] ?? ''));
    return opens && words.length > 4 ? words.slice(4) : words;
  };
  const vocabulary = [...new Set(verses.flatMap(wordsOf))];
  for (const kind of alterations) {
    const count = { asked: 0, flagged: 0, elsewhere: 0, unresolved: 0, missed: 0, standing: 0 };
    const times: number[] = [];
    for (let verse = 0; verse < verses.length; verse += every) {
      const words = wordsOf(verses[verse] as string, verse);
      const changed = altered(
        words,
        kind,
        random,
        () => vocabulary[Math.floor(random() * vocabulary.length)] as string,
      );
      if (changed === undefined || lettersOf(changed.join('')) === lettersOf(words.join(''))) continue;
      const text = changed.join(' ');
      // What stands in the Quran elsewhere, or in another spelling, is no alteration.
      if (naive.stands(text)) {
        count.standing += 1;
        continue;
      }
      count.asked += 1;
      from = performance.now();
      const { quotations } = resolveQuotations(index, text);
      times.push(performance.now() - from);
      const flagged = quotations.filter((each) => each.altered);
      if (flagged.length === 0) count[quotations.length === 0 ? 'unresolved' : 'missed'] += 1;
      else {
        count.flagged += 1;
        if (!flagged.some(({ places }) => places.some((place) => place.verses.includes(locatorOf(verse)))))
          count.elsewhere += 1;
      }
      if (shown && flagged.length === 0)
        console.log(
          `  ${kind} ${locatorOf(verse)}`,
          text,
          JSON.stringify(quotations.map((each) => [text.slice(each.start, each.end), each.places[0]?.verses])),
        );
    }
    for (const key of ['asked', 'flagged', 'unresolved', 'missed'] as const) sums[key] += count[key];
    allTimes.push(...times);
    console.log(
      `${name}, ${kind}: ${count.asked} altered verses, ${count.flagged} flagged (${((count.flagged / count.asked) * 100).toFixed(3)} %; ${count.elsewhere} at another verse), ${count.unresolved} found nowhere, ${count.missed} taken for exact; ${count.standing} alterations that stand in the Quran themselves; ${spread(times)}`,
    );
  }
}
console.log(
  `all: ${sums.asked} altered, ${sums.flagged} flagged (${((sums.flagged / sums.asked) * 100).toFixed(3)} %), ${sums.unresolved} found nowhere, ${sums.missed} taken for exact; ${spread(allTimes)}`,
);

const sample = orthographies.plain.filter((_, verse) => verse % 61 === 0);
for (const [name, scan] of [
  ['looking for the letters in every verse', (text: string) => naive.exact(text)],
  ['the verse with the fewest letters changed', (text: string) => naive.closest(text)],
] as const) {
  const times = sample.slice(0, name.startsWith('look') ? 100 : 12).map((text) => {
    from = performance.now();
    scan(text);
    return performance.now() - from;
  });
  console.log(`naive scan, ${name}: ${spread(times)}`);
}
