// How many records a second are read page by page, and how long a page takes wherever it lies in a large archive.
//   node bench/exchange/read.ts [records = 1000000] [pages = 400]     embedded database in a temporary directory,
//   MITHAQ_DATABASE_URL=postgres://… node …                           or a schema of its own on a server
// Pages of 100 are read as a person here, as a member's node (with row-level
// security) and as the public, at random places, by every list. Prints a JSON line each.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type DatabasePlace, migrate, openDatabase } from '#base';
import { inventedMember } from '../../src/exchange/archive/invented.ts';
import { readPage, type RecordFilter } from '../../src/exchange/archive/index.ts';
import { memberReader, publicReader, type Reader } from '../../src/exchange/reader.ts';
import { allSteps, openBenchGate } from './bench-gate.ts';
import { fillArchive } from './filled-archive.ts';

const records = Number(process.argv[2] ?? 1_000_000);
const pages = Number(process.argv[3] ?? 400);
const PAGE = 100;
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const directory = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
const url = process.env['MITHAQ_DATABASE_URL'];
const schema = `bench_${randomUUID().replaceAll('-', '')}`;
const place: DatabasePlace = url === undefined ? { kind: 'directory', directory } : { kind: 'url', url, schema };
if (url !== undefined) {
  const maker = await openDatabase({ kind: 'url', url, connections: 1 });
  await sql`create schema ${sql.ref(schema)}`.execute(maker.db);
  await maker[Symbol.asyncDispose]();
}
const opened = await openDatabase(place);
await migrate(opened.db, allSteps);
const { call } = openBenchGate(opened.db);
const last = await fillArchive(call, records, print);
print({ engine: opened.engine, records });

const readers: readonly Reader[] = [
  { kind: 'local', id: 'salma', keys: ['local', 'local-red'] },
  memberReader(inventedMember(3)),
  publicReader,
];
const filters: Readonly<Record<string, RecordFilter>> = {
  last: {},
  all: { versions: ['all'] },
  types: { types: ['malware', 'tool'] },
  axis: { axis: 'exchange' },
  own: { own: true },
  origin: { origin: inventedMember(5) },
};
for (const reader of readers)
  for (const [name, filter] of Object.entries(filters)) {
    // By origin only people here look.
    if (name === 'origin' && reader.kind !== 'local') continue;
    const times: number[] = [];
    let read = 0;
    // The first pages compile what the others run on.
    for (let n = 0; n < 10; n += 1) await call.transact((act) => readPage(act, reader, filter, n * PAGE, PAGE));
    for (let n = 0; n < pages; n += 1) {
      // From the beginning to behind the end.
      const cursor = Math.trunc((last * ((n * 7919) % pages)) / pages);
      const at = performance.now();
      const page = await call.transact((act) => readPage(act, reader, filter, cursor, PAGE));
      times.push(performance.now() - at);
      read += page.records.length;
    }
    const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
    times.sort((a, b) => a - b);
    const percentile = (part: number) =>
      Math.round((times[Math.min(pages - 1, Math.floor(pages * part))] ?? 0) * 10) / 10;
    print({
      reader: reader.kind,
      list: name,
      records: read,
      recordsPerSecond: Math.round(read / seconds),
      pageMs: { p50: percentile(0.5), p99: percentile(0.99), max: percentile(1) },
    });
  }
if (url !== undefined) await sql`drop schema ${sql.ref(schema)} cascade`.execute(opened.db);
await opened[Symbol.asyncDispose]();
rmSync(directory, { recursive: true });
