import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { type Clock, type Database, snapshot, type Tx } from '#base';
import { head as auditHead } from '../audit/store.ts';
import { version } from '../version.ts';
import { listMigrations, listSequences, listTables } from './catalogue.ts';
import type { Head, Manifest } from './manifest.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

export interface BackupSource {
  db: Database;
  clock: Clock;
  /** The node's data directory. */
  data: string;
}

const batch = 1000;

/**
 * Writes the whole node into one file: a gzipped tar (docs/operators/backup.md). All tables are read in one snapshot; on
 * the embedded engine everybody else waits meanwhile, so it goes to a file at full speed and never straight to a client.
 */
export async function writeBackup(source: BackupSource, file: string): Promise<Manifest> {
  return snapshot(source.db, async (tx) => {
    const made: Manifest[] = [];
    const chunks = entries(source, tx, (manifest) => made.push(manifest));
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Readable.from(chunks), createGzip({ level: 6 }), target);
    const [manifest] = made;
    if (manifest === undefined) throw new Error('a backup without its manifest');
    return manifest;
  });
}

async function* entries(
  { clock, data }: Omit<BackupSource, 'db'>,
  tx: Tx,
  done: (manifest: Manifest) => void,
): AsyncGenerator<Buffer> {
  const head: Head = { format: 1, version, madeAt: clock.now().toISOString(), migrations: await listMigrations(tx) };
  yield* entry('mithaq.json', json(head));
  yield* entry('secret', await readFile(join(data, 'secret')));
  const tables: Manifest['tables'] = {};
  for (const name of await listTables(tx)) {
    const hash = createHash('sha256');
    let rows = 0;
    let part = 0;
    for await (const lines of batches(tx, name)) {
      const content = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      hash.update(content);
      rows += lines.length;
      part += 1;
      yield* entry(`tables/${name}/${String(part).padStart(6, '0')}.jsonl`, content);
    }
    tables[name] = { rows, sha256: hash.digest('hex') };
  }
  const files = { count: 0, bytes: 0 };
  for await (const { sha256, path } of storedFiles(join(data, 'files'))) {
    const { size } = await stat(path);
    yield tarHeader(`files/${sha256}`, size);
    yield* createReadStream(path) as AsyncIterable<Buffer>;
    yield tarPadding(size);
    files.count += 1;
    files.bytes += size;
  }
  const { seq, hash } = await auditHead(tx);
  const audit = { entries: seq, head: hash };
  const manifest: Manifest = { ...head, tables, sequences: await listSequences(tx), files, audit };
  yield* entry('manifest.json', json(manifest));
  yield tarEnd();
  done(manifest);
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 1)}\n`);

function* entry(name: string, content: Buffer): Generator<Buffer> {
  yield tarHeader(name, content.length);
  yield content;
  yield tarPadding(content.length);
}

/** The rows of a table as PostgreSQL writes them in JSON, which it reads back without loss. */
async function* batches(tx: Tx, table: string): AsyncGenerator<string[]> {
  await sql`declare backup_rows no scroll cursor for select row_to_json(t)::text as line from ${sql.table(table)} t`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(batch)} from backup_rows`.execute(tx);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < batch) break;
  }
  await sql`close backup_rows`.execute(tx);
}

/** The files of the store. None that the snapshot's rows name can be missing: a file is stored before its row. */
export async function* storedFiles(directory: string): AsyncGenerator<{ sha256: string; path: string }> {
  for (const folder of (await readdir(directory)).toSorted()) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const rest of (await readdir(join(directory, folder))).toSorted())
      yield { sha256: folder + rest, path: join(directory, folder, rest) };
  }
}
