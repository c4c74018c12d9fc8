import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a data directory for this process alone. Two processes on one embedded database lose data without a word
 * (electric-sql/pglite#1106), and a lock file outlives `kill -9`; an exclusively opened SQLite file does neither:
 * the kernel frees its lock with the process.
 */
export function lockDirectory(directory: string): Disposable {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(directory, 'lock.sqlite'));
  try {
    file.exec('pragma locking_mode = exclusive; begin exclusive;');
  } catch (cause) {
    file.close();
    throw new DirectoryInUse(directory, cause);
  }
  return { [Symbol.dispose]: () => file.close() };
}

export class DirectoryInUse extends Error {
  readonly directory: string;
  constructor(directory: string, cause: unknown) {
    super(`another process holds ${directory}`, { cause });
    this.name = 'DirectoryInUse';
    this.directory = directory;
  }
}
