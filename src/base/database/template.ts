import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/**
 * A dumped, empty data directory, made once per machine: an engine in memory that begins with it opens in half a
 * second instead of three. Only tests and stateless commands use it.
 */
export async function emptyTemplate(): Promise<string> {
  const directory = join(import.meta.dirname, '../../../node_modules/.cache/mithaq');
  const file = join(directory, 'pglite-0.5.16.tar');
  if (existsSync(file)) return file;
  const pglite = await PGlite.create({ dataDir: 'memory://' });
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  mkdirSync(directory, { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, new Uint8Array(await dump.arrayBuffer()));
  renameSync(half, file);
  return file;
}
