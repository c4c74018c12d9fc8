// How long a file of incidents takes to be read, checked and kept by the embedded database, and how soon it is asked.
//   node bench/military/incidents.ts [EVENTS.csv]
// Prints one JSON line: incidents, seconds to bring them, milliseconds of a page, of a search by a word of a place, of the
// question which may be one (median of five); of 42 pairs with the truth, how right and how complete what is asked is. Without a file: 20,000 invented incidents in UCDP GED's columns.
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { beginImport, listImports } from '../../src/military/incidents/import-incidents.ts';
import { importJob } from '../../src/military/incidents/import-job.ts';
import { inventedFiles } from '../../src/military/groups/groups.fixture.ts';
import { precisionAndRecall, proposes } from '../../src/military/incidents/incident-pairs.fixture.ts';
import { likelyPairs, listIncidents } from '../../src/military/incidents/incident-store.ts';
import { mayBeOne } from '../../src/military/incidents/may-be-one.ts';
import { militaryMigrations } from '../../src/military/migrations/index.ts';

const [file] = process.argv.slice(2);
const header =
  'id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,best';
const invented = Array.from({ length: 20_000 }, (_, n) => {
  const day = new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10);
  return `${n},${1 + (n % 3)},Invented front,Other,1,Place ${n % 400},${10 + (n % 50) / 10},${(n % 40) / 10},Niger,1,${day},${n % 7}`;
});
const content = file === undefined ? Buffer.from([header, ...invented].join('\n')) : readFileSync(file);
await using opened = await openTestDatabase(militaryMigrations);
const call = testCall(opened.db, testActor('bench', ['military.read', 'military.report']), handClock());
const said = { title: 'Bench', licence: 'for this bench alone' };

const begun = performance.now();
const files = inventedFiles();
const upload = { fileName: 'events.csv', contentType: 'text/csv', stream: Readable.from([content]) };
const { id } = await beginImport(call, files, upload, said);
await importJob(files).run({ import: id }, { id: 'bench', call, resumed: false, progress: async () => {} });
const brought = performance.now();
const [told] = await call.transact(listImports);
const median = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.round(times.toSorted((a, b) => a - b)[2] ?? 0);
};
const page = { limit: 50, offset: 0 };
process.stdout.write(
  `${JSON.stringify({
    incidents: told?.taken,
    refused: told?.refusedCount,
    broughtSeconds: Math.round((brought - begun) / 100) / 10,
    pageMs: await median(() => call.transact((act) => listIncidents(act, page))),
    searchMs: await median(() => call.transact((act) => listIncidents(act, { ...page, text: 'place' }))),
    pairs: precisionAndRecall(proposes(mayBeOne)),
    pairsMs: await median(() => call.transact((act) => likelyPairs(act, 50))),
  })}\n`,
);
