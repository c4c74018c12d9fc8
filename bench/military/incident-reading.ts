// How long an assessment takes to read the incidents of a node, embedded, whether that grows with their number alone, and whether
// it then finds what it finds in the file they came from.
//   node bench/military/incident-reading.ts EVENTS.csv ACTORS.csv [COPIES]
// EVENTS: UCDP GED or its extract; COPIES: so many times over (default 14, which makes the 385,918 of GED 25.1 out of the
// extract), each with numbers of their own. Prints JSON lines: seconds and MiB of this thread's heap more at most, for the one and for the
// many; then how many lineages there are and which of their figures differ from those of the file.
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { JobRun } from '#base';
import { fileInMemory, fileOnDisk } from '#base/tabular';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { assessAll } from '../../src/military/assessment/assess-all.ts';
import type { GroupEvent } from '../../src/military/assessment/event.ts';
import { readEvents } from '../../src/military/assessment/read-events.ts';
import { chooseIncidents, nodeIncidents } from '../../src/military/groups/incident-reading.ts';
import { inventedFiles } from '../../src/military/groups/groups.fixture.ts';
import { beginImport } from '../../src/military/incidents/import-incidents.ts';
import { importJob } from '../../src/military/incidents/import-job.ts';
import { readActorTable } from '../../src/military/lineage/actor-table.ts';
import { lineageGraph } from '../../src/military/lineage/graph.ts';
import { militaryMigrations } from '../../src/military/migrations/index.ts';

const [events = '', actorTable = '', times = '14'] = process.argv.slice(2);
const print = (told: object) => process.stdout.write(`${JSON.stringify(told)}\n`);
const content = readFileSync(events);
const actors = await readActorTable(fileOnDisk(actorTable, 'actors.csv'));
const graph = lineageGraph(actors);
const register = { actors, ties: [], names: new Map(), graph, version: '' };
await using opened = await openTestDatabase(militaryMigrations);
const call = testCall(opened.db, testActor('bench', '*'), handClock());
const run: JobRun = { id: 'bench', call, resumed: false, progress: async () => {} };
const files = inventedFiles();
const upload = { fileName: 'events.csv', contentType: 'text/csv', stream: Readable.from([content]) };
const { id } = await beginImport(call, files, upload, { title: 'Bench', licence: 'for this bench alone' });
await importJob(files).run({ import: id }, run);

async function read(what: string): Promise<string> {
  const source = nodeIncidents(files);
  const reading = await call.transact((act) => chooseIncidents(act, { mark: 'clear' }));
  const data = await call.transact((act) => source.find(act, reading));
  if (data === undefined) throw new Error('not chosen');
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  }, 50);
  const begun = performance.now();
  const { path } = await source.read(data, { run, register });
  const took = performance.now() - begun;
  clearInterval(watch);
  const { rows } = await sql<{ told: object }>`
    select told from military_incident_reading where id = ${reading}`.execute(opened.db);
  print({
    what,
    seconds: Math.round(took / 100) / 10,
    moreMiB: Math.round((most - before) / 2 ** 20),
    told: rows[0]?.told,
  });
  return path;
}

const every = async (of: AsyncIterable<GroupEvent>): Promise<GroupEvent[]> => {
  const all: GroupEvent[] = [];
  for await (const one of of) all.push(one);
  return all;
};
const path = await read('one');
const [inFile, here] = [
  await every(readEvents(fileInMemory('events.csv', content))),
  await every(readEvents(fileOnDisk(path, 'incidents.csv'))),
];
const asTold = new Map(inFile.map((one) => [one.id, one]));
const fields: Record<string, number> = {};
for (const one of here)
  for (const [field, value] of Object.entries(one))
    if (field !== 'source' && !Object.is(value, asTold.get(one.id)?.[field as keyof GroupEvent]))
      fields[field] = (fields[field] ?? 0) + 1;
const [first, second] = [[...assessAll(graph, inFile).each()], [...assessAll(graph, here).each()]];
const figures: Record<string, number> = {};
first.forEach((one, at) => {
  for (const [figure, value] of Object.entries(one)) {
    const other = second[at]?.[figure as keyof typeof one];
    if (JSON.stringify(value) !== JSON.stringify(other)) figures[figure] = (figures[figure] ?? 0) + 1;
  }
});
print({ lineages: [first.length, second.length], events: [inFile.length, here.length], fields, figures });

for (let copy = 1; copy < Number(times); copy += 1)
  await sql`insert into military_incident select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
    'outside_key', i.outside_key || ${`-${copy}`}))).* from military_incident i where i.outside_key not like '%-%'`.execute(
    opened.db,
  );
await read('many');
