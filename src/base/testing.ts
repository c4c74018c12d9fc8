// For tests only: a real database, a clock that is moved by hand, and the acts' surroundings.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Act, Actor, AuditEntry, Call } from './act.ts';
import type { Clock } from './clock.ts';
import { type Migration, migrate } from './database/migrate.ts';
import { type DatabasePlace, type OpenDatabase, openDatabase } from './database/open.ts';
import { keepEngineCompiled, migratedTemplate } from './database/template.ts';
import { type Database, transaction } from './database/tx.ts';
import { newId } from './id.ts';
import { silentLog } from './log.ts';
import { queueMigrations } from './queue/migration.ts';
import { insertJob } from './queue/store.ts';

/** Where an empty database may be opened, and how its room is given back. */
export interface EmptyPlace extends AsyncDisposable {
  place: Exclude<DatabasePlace, { kind: 'directory' }>;
}

/**
 * The embedded engine in memory, with these steps of the schema run already, or, where `MITHAQ_DATABASE_URL` is set, an
 * empty schema of its own on that server.
 */
export async function emptyPlace(migrations: readonly Migration[]): Promise<EmptyPlace> {
  const url = process.env['MITHAQ_DATABASE_URL'];
  if (url === undefined) {
    keepEngineCompiled();
    return {
      place: { kind: 'memory', template: await migratedTemplate(migrations) },
      [Symbol.asyncDispose]: async () => {},
    };
  }
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const maker = await openDatabase({ kind: 'url', url, connections: 1 });
  await sql`create schema ${sql.ref(schema)}`.execute(maker.db);
  return {
    place: { kind: 'url', url, schema },
    [Symbol.asyncDispose]: async () => {
      await sql`drop schema ${sql.ref(schema)} cascade`.execute(maker.db);
      await maker[Symbol.asyncDispose]();
    },
  };
}

/** A fresh, migrated database in an empty place, given back when it is disposed. */
export async function openTestDatabase(migrations: readonly Migration[] = []): Promise<OpenDatabase> {
  const steps = [...queueMigrations, ...migrations];
  const empty = await emptyPlace(steps);
  const opened = await openDatabase(empty.place);
  await migrate(opened.db, steps);
  return {
    ...opened,
    [Symbol.asyncDispose]: async () => {
      await opened[Symbol.asyncDispose]();
      await empty[Symbol.asyncDispose]();
    },
  };
}

export interface HandClock extends Clock {
  pass(milliseconds: number): void;
}

export function handClock(start = '2026-11-23T08:00:00Z'): HandClock {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    pass: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** An invented person with every right named; `rights: '*'` holds all. */
export function testActor(
  id: string,
  rights: readonly string[] | '*' = '*',
  desks: readonly string[] | '*' = '*',
): Actor {
  const set = rights === '*' ? everyRight : new Set(rights);
  return { kind: 'person', id, name: `Test ${id}`, roles: [], rights: set, desks };
}

const everyRight: ReadonlySet<string> = new (class extends Set<string> {
  override has(): boolean {
    return true;
  }
})();

/** A call whose audit entries are collected in `trail` instead of the node's log. */
export function testCall(db: Database, actor: Actor, clock: Clock, trail: AuditEntry[] = []): Call {
  return {
    actor,
    clock,
    db,
    language: 'en',
    log: silentLog,
    transact: (work) =>
      transaction(db, async (tx, after) => {
        const act: Act = {
          tx,
          actor,
          clock,
          language: 'en',
          log: silentLog,
          after,
          newId: () => newId(clock),
          audit: async (entry) => void trail.push(entry),
          enqueue: async (kind, payload) => {
            const id = newId(clock);
            await insertJob(tx, { id, kind, payload, madeBy: actor.id });
            return id;
          },
        };
        return work(act);
      }),
  };
}
