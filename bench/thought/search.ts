// Recall at ten over the judged set among 10,000 dossiers, beside a plain search for the words and PostgreSQL's full text.
// node bench/thought/search.ts [size=10000] [half]: `development` or `test` of the first set; `second`: the set that nothing was tuned on.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { installedScripture } from '../../src/thought/citations/installed-scripture.ts';
import { indexQuran } from '../../src/thought/citations/quran-index.ts';
import { resolveQuotations } from '../../src/thought/citations/resolve-quotations.ts';
import { type SearchIndex, searchIndex } from '../../src/thought/search/engine/search-index.ts';
import { judgedCore, judgedQueries, type JudgedDossier, type JudgedQuery } from './judged/core.ts';
import { writeStatic } from '../../src/thought/search/engine/static-index.ts';
import { libraryOf } from './judged/distractors.ts';
import { secondSet } from './judged/second.ts';
import { postgresSearch } from './postgres-search.ts';

const size = Number(process.argv[2] ?? 10_000);
const half = process.argv[3];
const first = () => ({
  library: libraryOf(judgedCore(), size),
  queries: judgedQueries().filter((one) => half === undefined || one.half === half),
});
const { library, queries } = half === 'second' ? secondSet(size) : first();
const quran = indexQuran(await installedScripture());

/** The verses a query quotes, as the node asks for them. */
const versesOf = (query: string) =>
  resolveQuotations(quran, query).quotations.flatMap(({ places, altered }) =>
    altered ? [] : places.slice(0, 10).flatMap(({ verses }) => verses),
  );

type Asked = (one: JudgedQuery) => readonly string[] | Promise<readonly string[]>;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};
const before = heap();
let from = performance.now();
const index: SearchIndex = searchIndex();
for (const { id, locators, texts } of library) index.put({ key: id, locators, texts });
const built = (performance.now() - from) / 1000;
const mib = (heap() - before) / 2 ** 20;
const vocabulary = Object.values(index.indexes).map(({ vocabulary: { words } }) => words.length);
console.log(
  `${library.length} dossiers in three languages indexed in ${built.toFixed(2)} s, ${mib.toFixed(0)} MiB, words ${vocabulary.join(' + ')}`,
);

/** A plain search for each word, the texts that hold most of them first. */
const folded = library.map(({ id, texts }: JudgedDossier) => ({
  id,
  text: Object.values(texts)
    .map(({ title, claim, concept, page }) => `${title} ${claim} ${concept} ${page}`)
    .join(' ')
    .toLowerCase(),
}));
const plain: Asked = ({ query }) => {
  const words = query.toLowerCase().split(/\s+/);
  return folded
    .map(({ id, text }) => ({ id, held: words.filter((word) => text.includes(word)).length }))
    .filter(({ held }) => held > 0)
    .toSorted((one, other) => other.held - one.held)
    .slice(0, 10)
    .map(({ id }) => id);
};
const ours: Asked = ({ query, kind }) =>
  index
    .ask({ query, begun: kind === 'prefix', verses: versesOf(query) })
    .hits.slice(0, 10)
    .map(({ key }) => key);

const at = (times: readonly number[], share: number) =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
const percent = (sum: number, of: number) => (of === 0 ? '–' : `${((100 * sum) / of).toFixed(1)} %`);

async function measure(name: string, asked: Asked): Promise<void> {
  const sums = new Map<string, { recall: number; first: number; count: number }>();
  const times: number[] = [];
  for (const one of queries) {
    from = performance.now();
    const ids = await asked(one);
    times.push(performance.now() - from);
    const recall = one.relevant.filter((id) => ids.includes(id)).length / Math.min(10, one.relevant.length);
    const place = ids.findIndex((id) => one.relevant.includes(id));
    for (const group of ['all', one.half, `${one.half} ${one.language}`, `kind ${one.kind}`]) {
      const sum = sums.get(group) ?? { recall: 0, first: 0, count: 0 };
      sums.set(group, {
        recall: sum.recall + recall,
        first: sum.first + (place < 0 ? 0 : 1 / (place + 1)),
        count: sum.count + 1,
      });
    }
    if (name === 'mithaq' && recall < 1 && (half === 'development' || one.half === 'test'))
      console.log(
        `  ${one.half} ${one.language} ${one.kind}: ${one.query} → wanted ${one.relevant.join(',')}; got ${ids.slice(0, 5).join(' ')}`,
      );
  }
  console.log(`${name}: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, worst ${at(times, 1)} ms`);
  for (const [group, { recall, first, count }] of sums)
    if (name === 'mithaq' || !group.startsWith('kind'))
      console.log(`  ${group}: recall@10 ${percent(recall, count)}, MRR ${(first / count).toFixed(3)} (${count})`);
}

await measure('mithaq', ours);
await measure('plain words', plain);
{
  from = performance.now();
  await using postgres = await postgresSearch(library);
  console.log(`PostgreSQL (embedded) indexed in ${((performance.now() - from) / 1000).toFixed(2)} s`);
  await measure('PostgreSQL', ({ query, language }) => postgres.ask(query, language));
}

/** Of 6,000: what the public library of one language weighs, with as many ids as random as those of records. */
for (const language of ['ar', 'en', 'fr'] as const) {
  const entries = library.slice(0, 6000).map(({ texts, locators }) => ({
    id: crypto.randomUUID(),
    title: texts[language].title,
    texts: { ...texts[language], page: '' },
    locators,
  }));
  const file = writeStatic(language, entries);
  const [all, ids] = [file, file.ids].map((each) => gzipSync(JSON.stringify(each), { level: 9 }).length / 1024);
  console.log(
    `static index ${language}, ${entries.length} dossiers: ${all?.toFixed(0)} KiB gz, of them ${ids?.toFixed(0)} KiB ids`,
  );
}
