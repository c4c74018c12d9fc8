import type { Clock, Database, Log } from '#base';
import type { FileStore } from './file-store.ts';

/** What finance needs from the node. */
export interface FinanceDeps {
  db: Database;
  clock: Clock;
  log: Log;
  files: FileStore;
  /** Where indexes may keep snapshots between starts; undefined: nowhere. */
  cacheDirectory: string | undefined;
}
