import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockDirectory } from './directory-lock.ts';
import { openEmbedded } from './embedded.ts';
import type { Database } from './tx.ts';

export interface OpenDatabase extends AsyncDisposable {
  readonly db: Database;
  readonly engine: 'embedded' | 'server';
  /** `server_version` of the engine. */
  readonly version: string;
}

export type DatabasePlace =
  | { kind: 'directory'; directory: string }
  | { kind: 'memory'; template?: string }
  | { kind: 'url'; url: string; schema?: string; connections?: number };

/** Opens the store: one SQL dialect and one driver, whether the engine is embedded or a server. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const opened = place.kind === 'url' ? openServer(place) : await openEmbeddedPool(place);
  // bigint counts fit a double here: no table of a node comes near 2^53 rows.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const db: Database = new Kysely<object>({ dialect: new PostgresDialect({ pool: opened.pool }) });
  const { rows } = await db.executeQuery<{ version: string }>(CompiledQuery.raw('show server_version'));
  return {
    db,
    engine: opened.engine,
    version: Object.values(rows[0] ?? {})[0] ?? 'unknown',
    [Symbol.asyncDispose]: async () => {
      await db.destroy();
      await opened.close();
    },
  };
}

function openServer(place: { url: string; schema?: string; connections?: number }) {
  const pool = new pg.Pool({
    connectionString: place.url,
    max: place.connections ?? 10,
    ...(place.schema !== undefined && { options: `-c search_path=${place.schema}` }),
  });
  return { pool, engine: 'server' as const, close: async () => {} };
}

async function openEmbeddedPool(place: Exclude<DatabasePlace, { kind: 'url' }>) {
  const lock = place.kind === 'directory' ? lockDirectory(place.directory) : undefined;
  try {
    const engine = await openEmbedded(
      place.kind === 'directory' ? { directory: join(place.directory, 'postgres') } : place,
    );
    const pool = new pg.Pool({
      max: 1,
      idleTimeoutMillis: 0,
      user: 'postgres',
      database: 'postgres',
      stream: () => engine.socket() as unknown as import('node:net').Socket,
    });
    const close = async () => {
      await engine.close();
      lock?.[Symbol.dispose]();
    };
    return { pool, engine: 'embedded' as const, close };
  } catch (error) {
    lock?.[Symbol.dispose]();
    throw error;
  }
}
