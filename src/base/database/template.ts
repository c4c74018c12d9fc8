import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Migration, migrate } from './migrate.ts';

const engine = 'pglite-0.5.16-sparing';
const directory = join(import.meta.dirname, '../../../node_modules/.cache/mithaq');

/**
 * What an engine that lives for one test does without: room for pages and journal that nobody fills, but that is read,
 * copied and filled with zeros at each opening.
 */
const sparing = ["shared_buffers = '16MB'", "min_wal_size = '2MB'", 'wal_recycle = off', 'wal_init_zero = off'];

// The types of Node leave this global to those of the browser.
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

/** The engine's code, once compiled in this process. */
let compiled: Promise<object> | undefined;

/**
 * Keeps the engine's code as long as the process lives. V8 compiles the same bytes once for all threads and forgets
 * them with the last engine that runs them: each test would begin with cold code again.
 */
export function keepEngineCompiled(): void {
  const file = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
  compiled ??= readFile(file).then((bytes) => WebAssembly.compile(bytes));
}

/**
 * A dumped, empty data directory, made once per machine: an engine in memory that begins with it opens in a
 * third of a second instead of three seconds. Only tests use it.
 */
export function emptyTemplate(): Promise<string> {
  return made(`${engine}.tar`, async () => {
    const pglite = await PGlite.create({ dataDir: 'memory://', initDbStartParams: ['--wal-segsize=1'] });
    for (const setting of sparing) await pglite.exec(`alter system set ${setting}`);
    // Each database is some three hundred files to copy, and nobody asks but the one.
    await pglite.exec('update pg_database set datistemplate = false');
    await pglite.exec('drop database template0');
    await pglite.exec('drop database template1');
    await pglite.exec('checkpoint');
    return pglite;
  });
}

/** The same with these steps of the schema run, so that what opens many databases of one schema runs them once. */
export async function migratedTemplate(migrations: readonly Migration[]): Promise<string> {
  const steps = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 32);
  return made(`${engine}-${steps}.tar`, async () => {
    const loadDataDir = new Blob([new Uint8Array(readFileSync(await emptyTemplate()))]);
    const pglite = await PGlite.create({ dataDir: 'memory://', loadDataDir });
    const pool = new pg.Pool(Object.assign(createPgConfig(pglite), { max: 1 }));
    await using db = new Kysely<object>({ dialect: new PostgresDialect({ pool }) });
    await migrate(db, migrations);
    await pglite.exec('checkpoint');
    return pglite;
  });
}

async function made(name: string, make: () => Promise<PGlite>): Promise<string> {
  const file = join(directory, name);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return file;
  }
  const pglite = await make();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  mkdirSync(directory, { recursive: true });
  forgetUnused();
  const half = `${file}.${process.pid}`;
  writeFileSync(half, new Uint8Array(await dump.arrayBuffer()));
  renameSync(half, file);
  return file;
}

/** Every change of a schema leaves a file nobody will ask for again. */
function forgetUnused(): void {
  const week = 7 * 24 * 3600_000;
  for (const name of readdirSync(directory).filter((one) => one.endsWith('.tar'))) {
    const file = join(directory, name);
    if (Date.now() - statSync(file).mtimeMs > week) rmSync(file, { force: true });
  }
}
