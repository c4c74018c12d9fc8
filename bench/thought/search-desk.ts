// The search of a desk over own dossiers in the embedded store: building the index, then each query with its texts and marks.
// node bench/thought/search-desk.ts [dossiers=10000]
import { handClock, openTestDatabase, testActor, testCall } from '../../src/base/testing.ts';
import { makeDossier } from '../../src/thought/dossiers/make-dossier.ts';
import { inventedContent, seats } from '../../src/thought/invented.ts';
import { thoughtMigrations } from '../../src/thought/migrations/index.ts';
import { searchDossiers } from '../../src/thought/search/search-dossiers.ts';
import { searchShelf } from '../../src/thought/search/search-shelf.ts';
import { type JudgedDossier, judgedCore, judgedQueries } from './judged/core.ts';
import { libraryOf } from './judged/distractors.ts';

const size = Number(process.argv[2] ?? 10_000);
await using opened = await openTestDatabase(thoughtMigrations);
const deps = {
  seatOf: seats({ amal: [1, 1] }),
  desk: { recordId: (type: string, name: string) => `${type}--${name}`, members: async () => [] } as never,
};
const clock = handClock();
const call = testCall(opened.db, testActor('amal', ['thought.read', 'thought.write']), clock);
const said = ({ texts: { ar, en, fr } }: JudgedDossier, part: 'title' | 'claim' | 'concept' | 'page') => ({
  ar: ar[part],
  en: en[part],
  fr: fr[part],
});
const contentOf = (one: JudgedDossier) => ({
  ...inventedContent,
  title: said(one, 'title'),
  claim: { ...inventedContent.claim, statement: said(one, 'claim') },
  concepts: (['sentence', 'page'] as const).map((depth) => ({
    audience: 'general' as const,
    depth,
    said: said(one, depth === 'page' ? 'page' : 'concept'),
    citations: [],
  })),
});
const library = libraryOf(judgedCore(), size);
for (let at = 0; at < library.length; at += 250) {
  // Nobody writes ten thousand in an instant.
  clock.pass(3_600_000);
  await call.transact(async (act) => {
    for (const one of library.slice(at, at + 250))
      await makeDossier(act, deps, { content: contentOf(one), machine: [], blind: true, exercise: true });
  });
}

const shelf = searchShelf();
let from = performance.now();
await shelf.of(call);
console.log(
  `index of ${size} own dossiers built from the tables in ${((performance.now() - from) / 1000).toFixed(1)} s`,
);
const times: number[] = [];
const before = process.cpuUsage();
for (const { query } of judgedQueries()) {
  from = performance.now();
  const shelved = await shelf.of(call);
  const asked = { q: query, limit: 20, begun: true };
  await call.transact((act) => searchDossiers(act, deps, shelved, undefined, asked));
  times.push(performance.now() - from);
}
const { user, system } = process.cpuUsage(before);
const at = (share: number) => times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]?.toFixed(0);
console.log(`a query of a desk, caught up, read and marked: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
console.log(
  `processor time, every thread together: ${((user + system) / 1000 / times.length).toFixed(1)} ms a query on average`,
);
