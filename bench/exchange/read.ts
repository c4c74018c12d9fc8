// How many records a second are read page by page, and how long a page takes wherever it lies in a large archive.
//   node bench/exchange/read.ts [records = 1000000] [pages = 400]     embedded database in a temporary directory,
//   MITHAQ_DATABASE_URL=postgres://… node …                           or a schema of its own on a server
// The archive is filled through its own store, with records of other states and 1 in 8 of its own, half CLEAR and half
// GREEN, one in twenty with a newer version. Pages of 100 are read as a person here, as a member's node (with row-level
// security) and as the public, at random places, by every list. Prints a JSON line each.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Call, type DatabasePlace, migrate, openDatabase } from '#base';
import { inventedMember, inventedRecord, inventedRelease, inventedTime } from '../../src/exchange/archive/invented.ts';
import { readPage, type RecordFilter, storeRecords } from '../../src/exchange/archive/index.ts';
import { memberReader, publicReader, type Reader } from '../../src/exchange/reader.ts';
import { allSteps, openBenchGate } from './bench-gate.ts';

const records = Number(process.argv[2] ?? 1_000_000);
const pages = Number(process.argv[3] ?? 400);
const BATCH = 500;
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
const types = ['indicator', 'malware', 'identity', 'relationship', 'tool'];
const description = 'Words of an exercise about shipments, couriers and depots that nobody has seen. '.repeat(7);

const begin = performance.now();
let last = 0;
for (let from = 0; from < records; from += BATCH) {
  last = await fill(call, from);
  if ((from + BATCH) % 100_000 === 0)
    print({ filled: from + BATCH, seconds: Math.round((performance.now() - begin) / 1000) });
}
print({ engine: opened.engine, records });

async function fill(on: Call, from: number): Promise<number> {
  const batch = Array.from({ length: Math.min(BATCH, records - from) }, (_, k) => {
    const n = from + k;
    const older = n % 20 === 19 ? n - 10 : undefined;
    const origin = older ?? n;
    return inventedRecord({
      index: n,
      type: types[origin % 5] ?? 'tool',
      ...(older !== undefined && {
        id: inventedRecord({ index: older, type: types[older % 5] ?? 'tool' }).statement.id,
      }),
      modified: inventedTime(n % 40_000_000),
      origin: inventedMember(origin % 8),
      own: origin % 8 === 0,
      release: inventedRelease(n % 2 === 0 ? 'public' : 'members'),
      more: { description },
    });
  });
  const stored = await on.transact((act) => storeRecords(act, batch, []));
  const end = stored.at(-1);
  if (end?.state !== 'stored') throw new Error('not stored');
  return end.record.seq;
}

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
