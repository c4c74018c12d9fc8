// How fast a book takes a large file, with how much memory, and how long it keeps others waiting.
//   node bench/books/import.ts [rows = 1000000]      embedded database in a temporary directory,
//   MITHAQ_DATABASE_URL=postgres://… node …          or a schema of its own on a server
// Prints one JSON line. The names are invented from syllables.
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'kysely';
import { type DatabasePlace, migrate, openDatabase, queueMigrations, systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { importBookJob } from '../../src/finance/books/import-job.ts';
import { importBook } from '../../src/finance/books/import-book.ts';
import { noteFile } from '../../src/finance/books/book-store.ts';
import { makeBook } from '../../src/finance/books/make-book.ts';
import { suggestMapping } from '../../src/finance/books/suggest-mapping.ts';
import { viewImport } from '../../src/finance/books/view-books.ts';
import { financeMigrations } from '../../src/finance/migrations/index.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const directory = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
const url = process.env['MITHAQ_DATABASE_URL'];
const schema = `bench_${randomUUID().replaceAll('-', '')}`;
const columns = [
  'رقم العميل',
  'الاسم',
  'اسم الأب',
  'اسم العائلة',
  'تاريخ الميلاد',
  'الجنسية',
  'الجنس',
  'رقم الجواز',
  'الفرع',
];

/** A book of so many invented rows, written a block at a time. */
async function generate(file: string): Promise<{ sha256: string; bytes: number }> {
  const syllables = ['سا', 'لم', 'نا', 'در', 'وا', 'دي', 'كو', 'لب', 'ند', 'هر', 'با', 'زي'];
  const word = (seed: number): string =>
    [seed, Math.trunc(seed / 12), Math.trunc(seed / 144)].map((part) => syllables[part % 12]).join('');
  const countries = ['السعودية', 'مصر', 'المغرب', 'Sénégal', 'PK', 'TR'];
  const out = createWriteStream(file);
  const digest = createHash('sha256');
  let bytes = 0;
  const write = async (text: string): Promise<void> => {
    bytes += Buffer.byteLength(text);
    digest.update(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(`${columns.join(',')}\n`);
  for (let from = 0; from < rows; from += 10_000) {
    let block = '';
    for (let n = from; n < Math.min(rows, from + 10_000); n++) {
      const born = `${String((n % 28) + 1).padStart(2, '0')}/${String((n % 12) + 1).padStart(2, '0')}/${1940 + (n % 65)}`;
      block += `C${n},${word(n)},${word(n * 7 + 3)},ال${word(n * 13 + 5)},${born},${countries[n % 6]},${n % 2 ? 'ذكر' : 'أنثى'},P${n * 17},فرع ${n % 40}\n`;
    }
    await write(block);
  }
  out.end();
  await once(out, 'close');
  return { sha256: digest.digest('hex'), bytes };
}

const place: DatabasePlace = url === undefined ? { kind: 'directory', directory } : { kind: 'url', url, schema };
if (url !== undefined) {
  const maker = await openDatabase({ kind: 'url', url, connections: 1 });
  await sql`create schema ${sql.ref(schema)}`.execute(maker.db);
  await maker[Symbol.asyncDispose]();
}
const file = join(directory, 'book.csv');
const { sha256, bytes } = await generate(file);
const opened = await openDatabase(place);
await migrate(opened.db, [...queueMigrations, ...financeMigrations]);
const call = testCall(opened.db, testActor('bench'), systemClock);
const files = {
  put: () => Promise.reject(new Error('not here')),
  open: () => createReadStream(file, { highWaterMark: 256 * 1024 }),
  pathOf: () => file,
  has: async () => existsSync(file),
};
await call.transact((act) => makeBook(act, { key: 'large', title: 'Large', desk: 'bench' }));

async function take(): Promise<object> {
  const id = await call.transact(async (act) => {
    const about = { book: 'large', sha256, bytes, fileName: 'book.csv', by: 'bench' };
    await noteFile(act.tx, { ...about, format: 'csv', columns, at: act.clock.now() });
    const mapping = suggestMapping(columns, []);
    return importBook(act, 'large', { file: sha256, fileName: 'book.csv', mapping, mode: 'update', accept: false });
  });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = 0;
  const megabytes: number[] = [];
  const weigh = setInterval(() => {
    const now = process.memoryUsage.rss() / 2 ** 20;
    peak = Math.max(peak, now);
    megabytes.push(Math.round(now));
  }, 1_000);
  delay.enable();
  const begin = performance.now();
  const run = { id, call, resumed: false, progress: async () => {} };
  await importBookJob(files).run({ import: id }, run);
  const seconds = (performance.now() - begin) / 1_000;
  delay.disable();
  clearInterval(weigh);
  const done = await call.transact((act) => viewImport(act, 'large', id));
  return {
    ...done.rows,
    seconds: Math.round(seconds),
    rowsPerSecond: Math.round(rows / seconds),
    peakMegabytes: Math.round(peak),
    megabytesAlong: megabytes.filter((_, at) => at % Math.max(1, Math.trunc(megabytes.length / 8)) === 0),
    loopDelayMs: {
      p50: Math.round(delay.percentile(50) / 1e6),
      p99: Math.round(delay.percentile(99) / 1e6),
      max: Math.round(delay.max / 1e6),
    },
  };
}

const first = await take();
process.stdout.write(`${JSON.stringify({ engine: opened.engine, first })}\n`);
const again = await take();
process.stdout.write(
  `${JSON.stringify({ engine: opened.engine, fileMegabytes: Math.round(bytes / 2 ** 20), first, again })}\n`,
);
if (url !== undefined) await sql`drop schema ${sql.ref(schema)} cascade`.execute(opened.db);
await opened[Symbol.asyncDispose]();
rmSync(directory, { recursive: true });
