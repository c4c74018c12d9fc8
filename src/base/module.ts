import type { Text } from './i18n.ts';
import type { Migration } from './database/migrate.ts';
import type { Tx } from './database/tx.ts';
import type { JobKind } from './queue/job.ts';
import type { FastifyInstance } from 'fastify';
import type { Border } from './http/mount.ts';

/** What a module gives to the node. Nothing is found by itself: `node` lists its modules by hand. */
export interface Module {
  name: string;
  migrations: readonly Migration[];
  /** Which roles hold which right. */
  rights: Readonly<Record<string, readonly string[]>>;
  /** What a role is called, where the module brings one. */
  roles?: Readonly<Record<string, Text>>;
  jobs: readonly JobKind[];
  mount(app: FastifyInstance, border: Border): void;
  /** Opens what lives beside the database (indexes in worker threads), after migrations and before the first request. */
  start?(): Promise<void>;
  stop?(): Promise<void>;
  /** Told once, after a backup was restored: what the world has seen since is not in it. */
  restored?(tx: Tx): Promise<void>;
}
