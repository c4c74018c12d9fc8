import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import {
  type Database,
  DirectoryInUse,
  errorCode,
  type Migration,
  migrate,
  NewerData,
  openDatabase,
  type OpenDatabase,
} from '#base';
import type { Config } from './config/config.ts';
import { startFault } from './faults.ts';

/** Makes the data directory when it is not there. Throws a `Fault` when it cannot be written. */
export async function prepareData(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw startFault('directory-unwritable', { directory, reason: reasonOf(error) });
  }
}

/** Brings the schema to this version. Throws a `Fault` when the data is of a newer one. */
export async function bringUp(db: Database, migrations: readonly Migration[]): Promise<void> {
  try {
    await migrate(db, migrations);
  } catch (error) {
    if (error instanceof NewerData) throw startFault('data-newer', { steps: error.steps.join(', ') });
    throw error;
  }
}

/** Opens the database where the settings say, as it is. Throws a `Fault` a person can act on. */
export async function openStore({ data, database }: Pick<Config, 'data' | 'database'>): Promise<OpenDatabase> {
  try {
    return await openDatabase(database.kind === 'directory' ? { kind: 'directory', directory: data } : database);
  } catch (error) {
    if (error instanceof DirectoryInUse) throw startFault('directory-held', { directory: data });
    if (database.kind === 'url') throw startFault('database-unreachable', { reason: reasonOf(error) });
    const code = errorCode(error);
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC')
      throw startFault('directory-unwritable', { directory: data, reason: code });
    throw error;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return errorCode(error) ?? String(error);
}
