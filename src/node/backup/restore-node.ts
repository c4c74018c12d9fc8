import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Log, silentLog, systemClock } from '#base';
import { allMigrations, compose } from '../compose.ts';
import type { Config } from '../config/config.ts';
import { openFileStore } from '../files/file-store.ts';
import { openStore, prepareData } from '../store.ts';
import { backupFault } from './faults.ts';
import type { Manifest } from './manifest.ts';
import type { BackupFile } from './read-backup.ts';
import { restore } from './restore.ts';

/**
 * Restores a stopped node into the empty data directory, and the empty database, of its settings. When it fails, both are
 * as empty as before. Throws a `Fault` a person can act on.
 */
export async function restoreNode(file: BackupFile, config: Config, log: Log = silentLog): Promise<Manifest> {
  const { data } = config;
  if ((await readdir(data).catch(() => [])).length > 0) throw backupFault('not-empty', { place: data });
  await prepareData(data);
  try {
    await using store = await openStore(config);
    const files = await openFileStore(join(data, 'files'), Number.POSITIVE_INFINITY);
    const parts = await compose(config, { store, clock: systemClock, log });
    await rm(join(data, 'secret'));
    return await restore(file, {
      db: store.db,
      files,
      data,
      migrations: allMigrations(parts.modules),
      restored: async (tx) => {
        for (const module of parts.modules) await module.restored?.(tx);
      },
    });
  } catch (error) {
    for (const name of await readdir(data)) await rm(join(data, name), { recursive: true, force: true });
    throw error;
  }
}
