// How many signed records a second pass the gate and stand durably in the archive, every check on.
//   node bench/exchange/ingest.ts [objects = 60000] [senders = 4]      embedded database in a temporary directory,
//   MITHAQ_DATABASE_URL=postgres://… node …                            or a schema of its own on a server
// Deliveries of 1,000 objects, as a peer pushes them, one after the other. Prints one JSON line.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import { type DatabasePlace, migrate, openDatabase } from '#base';
import { inventedState } from '../../src/exchange/gate/invented.ts';
import { inventedRecordBytes } from './invented-delivery.ts';
import { allSteps, openBenchGate } from './bench-gate.ts';

const objects = Number(process.argv[2] ?? 60_000);
const senders = Number(process.argv[3] ?? 4);
const SIZE = 1_000;

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
const { gate, call } = openBenchGate(opened.db);
const states = Array.from({ length: senders }, (_, n) => inventedState(n + 1));

const deliveries = Array.from({ length: Math.ceil(objects / SIZE) }, (_, n) => {
  const state = states[n % senders] ?? inventedState(1);
  const first = Math.floor(n / senders) * SIZE;
  const parts = Array.from({ length: SIZE }, (_, k) => inventedRecordBytes(state, first + k).toString());
  return { member: state.id, content: Buffer.from(`{"objects":[${parts.join(',')}]}`) };
});
const bytes = deliveries.reduce((sum, { content }) => sum + content.length, 0);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const before = process.cpuUsage();
const begin = performance.now();
const counts: Record<string, number> = {};
for (const { member, content } of deliveries)
  for (const { state, code } of await gate.admit(call, { from: { member }, content })) {
    const what = code ?? state;
    counts[what] = (counts[what] ?? 0) + 1;
  }
const seconds = (performance.now() - begin) / 1000;
const cpu = process.cpuUsage(before);
delay.disable();
process.stdout.write(
  `${JSON.stringify({
    engine: opened.engine,
    objects: deliveries.length * SIZE,
    bytesEach: Math.round(bytes / (deliveries.length * SIZE)),
    counts,
    seconds: Math.round(seconds * 10) / 10,
    objectsPerSecond: Math.round((deliveries.length * SIZE) / seconds),
    cpuSeconds: Math.round((cpu.user + cpu.system) / 1e5) / 10,
    loopDelayMs: { p50: Math.round(delay.percentile(50) / 1e6), p99: Math.round(delay.percentile(99) / 1e6) },
  })}\n`,
);
if (url !== undefined) await sql`drop schema ${sql.ref(schema)} cascade`.execute(opened.db);
await opened[Symbol.asyncDispose]();
rmSync(directory, { recursive: true });
