// A node's desk of finance for benchmarks: a database on disk, a book, an engine, and the jobs that screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import {
  type Act,
  type Call,
  type Database,
  migrate,
  openDatabase,
  queueMigrations,
  type Runner,
  silentLog,
  startRunner,
  systemClock,
} from '../../src/base/index.ts';
import { testActor, testCall } from '../../src/base/testing.ts';
import type { BookRow } from '../../src/finance/book-row.ts';
import { followLoad } from '../../src/finance/designations/follow-load.ts';
import { noteScreened } from '../../src/finance/designations/note-screened.ts';
import { designationKinds } from '../../src/finance/designations/record-kinds.ts';
import { financeMigrations } from '../../src/finance/migrations/index.ts';
import { releaseForCases } from '../../src/finance/orders/index.ts';
import { createEngine, type ScreeningEngine } from '../../src/finance/screening/index.ts';
import { screenArrivalJob } from '../../src/finance/screening/screen-arrival-job.ts';
import { screenBookJob } from '../../src/finance/screening/screen-book-jobs.ts';
import { screenChangesJob } from '../../src/finance/screening/screen-changes-job.ts';
import { inventedBook } from '../screening/invented-book.ts';

export interface BenchDesk extends AsyncDisposable {
  db: Database;
  engine: ScreeningEngine;
  runner: Runner;
  node: Call;
  kinds: ReturnType<typeof designationKinds>;
  loaded: (act: Act, load: { list: string; snapshot: string }) => Promise<void>;
}

/** Opens it with a book of so many rows, after `others`; resolves when the book is in the indexes. */
export async function benchDesk(rows: number, others: readonly BookRow[] = []): Promise<BenchDesk> {
  const directory = mkdtempSync(join(tmpdir(), 'mithaq-bench-'));
  const url = process.env['MITHAQ_DATABASE_URL'];
  const opened = await openDatabase(
    url === undefined ? { kind: 'directory', directory } : { kind: 'url', url, schema: 'public' },
  );
  const { db } = opened;
  await migrate(db, [...queueMigrations, ...financeMigrations]);
  await sql`insert into finance_book (key, title, desk) values ('customers', 'customers', 'north')`.execute(db);
  await fill(db, [...others]);
  let batch: BookRow[] = [];
  for (const row of inventedBook(rows)) {
    if (batch.push(row) < 5000) continue;
    await fill(db, batch);
    batch = [];
  }
  await fill(db, batch);
  await sql`analyze`.execute(db);
  const engine = createEngine({ db, log: silentLog, cacheDirectory: undefined });
  await engine.catchUp();
  const effectEnded = async (act: Act, cases: readonly string[], because: Parameters<typeof releaseForCases>[2]) =>
    void (await releaseForCases(act, cases, because));
  const node = waking(testCall(db, { ...testActor('node'), kind: 'node', name: 'node' }, systemClock), () =>
    runner.wake(),
  );
  const exchange = { members: async () => [], noteReceipt: async () => {} };
  const screened = (act: Act, what: Parameters<typeof noteScreened>[2]) => noteScreened(act, exchange, what);
  const runner = startRunner({
    db,
    log: silentLog,
    kinds: [screenArrivalJob(engine, screened), screenBookJob(engine), screenChangesJob(engine, screened)],
    callFor: () => node,
  });
  return {
    db,
    engine,
    runner,
    node,
    kinds: designationKinds(effectEnded),
    loaded: (act, load) => followLoad(act, load, effectEnded),
    [Symbol.asyncDispose]: async () => {
      await runner.stop();
      await engine.stop();
      await opened[Symbol.asyncDispose]();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** As the node's own calls do: work put into the queue is looked for once it is committed. */
function waking(call: Call, wake: () => void): Call {
  return {
    ...call,
    transact: async (work) => {
      const done = await call.transact(work);
      wake();
      return done;
    },
  };
}

async function fill(db: Database, rows: readonly BookRow[]): Promise<void> {
  await sql`
    insert into finance_book_row (book, key, name, search, body, hash, seen, changed_at)
    select 'customers', r->>'key', r->'names'->>0, '', r, md5(r->>'key'), ${randomUUID()}, now()
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as r`.execute(db);
}

export const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);
export function at(all: readonly number[], share: number): string {
  const sorted = all.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
}
