// For tests and benchmarks only: a database with invented lists and books, and an engine over it.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { type AuditEntry, type Database, type JobKind, type JobRun, silentLog } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import type { BookRow } from '../book-row.ts';
import { financeMigrations } from '../migrations/index.ts';
import type { ListedSubject } from '../subject.ts';
import { createEngine, type EngineOptions, type ScreeningEngine } from './engine/engine.ts';
import { screenBookJob, screenImportJob } from './screen-book-jobs.ts';
import { screenChangesJob } from './screen-changes-job.ts';

export interface InventedDesk extends AsyncDisposable {
  db: Database;
  engine: ScreeningEngine;
  trail: AuditEntry[];
  call: ReturnType<typeof testCall>;
  list(key: string): Promise<void>;
  book(key: string, desk?: string): Promise<void>;
  /** Writes subjects as a load would; gives the snapshot. */
  publish(list: string, subjects: readonly ListedSubject[], delisted?: readonly string[]): Promise<string>;
  /** Writes rows as an import would. */
  import(book: string, rows: readonly BookRow[], left?: readonly string[]): Promise<void>;
  run(
    kind: 'screen-import' | 'screen-book' | 'screen-changes',
    payload: Record<string, unknown>,
    other?: { engine?: ScreeningEngine; job?: Partial<JobRun> },
  ): Promise<void>;
  alerts(): Promise<AlertSeen[]>;
}

export interface AlertSeen {
  book: string;
  row: string;
  ref: string;
  state: string;
  score: number;
  because: string | null;
}

export async function inventedDesk(options: Partial<EngineOptions> = {}): Promise<InventedDesk> {
  const opened = await openTestDatabase(financeMigrations);
  const { db } = opened;
  const clock = handClock();
  const trail: AuditEntry[] = [];
  const call = testCall(db, testActor('amina'), clock, trail);
  const engine = createEngine({ db, log: silentLog, cacheDirectory: undefined, threads: 2, lookMs: 50, ...options });
  const jobs: Record<string, (engine: ScreeningEngine) => JobKind> = {
    'screen-import': screenImportJob,
    'screen-book': screenBookJob,
    'screen-changes': screenChangesJob,
  };
  return {
    db,
    engine,
    trail,
    call,
    list: async (key) => {
      const title = JSON.stringify({ ar: key, en: key, fr: key });
      await sql`insert into finance_list (key, title, authority) values (${key}, ${title}, ${title})`.execute(db);
    },
    book: async (key, desk = 'riyadh') => {
      await sql`insert into finance_book (key, title, desk) values (${key}, ${key}, ${desk})`.execute(db);
    },
    publish: (list, subjects, delisted = []) => publish(db, list, subjects, delisted),
    import: async (book, rows, left = []) => {
      for (let at = 0; at < rows.length; at += 2000) await writeRows(db, book, rows.slice(at, at + 2000));
      await sql`
        update finance_book_row set left_book = true, seq = nextval('finance_book_row_seq')
        where book = ${book} and key = any(${left}::text[])`.execute(db);
    },
    run: async (kind, payload, other = {}) => {
      const run: JobRun = { id: randomUUID(), call, progress: async () => {}, resumed: false, ...other.job };
      await jobs[kind]?.(other.engine ?? engine).run(payload, run);
    },
    alerts: async () => {
      const { rows } = await sql<AlertSeen>`
        select a.book, a.row_key as row, s.ref, a.state, a.score, a.closed_because as because
        from finance_alert a join finance_subject s on s.id = a.subject
        order by a.book, a.row_key collate "C", s.ref collate "C"`.execute(db);
      return rows;
    },
    [Symbol.asyncDispose]: async () => {
      await engine.stop();
      await opened[Symbol.asyncDispose]();
    },
  };
}

async function writeRows(db: Database, book: string, rows: readonly BookRow[]): Promise<void> {
  await sql`
    insert into finance_book_row (book, key, name, search, body, hash, seen, changed_at)
    select ${book}, r->>'key', r->'names'->>0, '', r, md5(r::text), ${randomUUID()}, now()
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as r
    on conflict (book, key) do update set name = excluded.name, body = excluded.body, hash = excluded.hash,
      left_book = false, seq = nextval('finance_book_row_seq')`.execute(db);
}

async function publish(
  db: Database,
  list: string,
  subjects: readonly ListedSubject[],
  delisted: readonly string[],
): Promise<string> {
  const snapshot = randomUUID();
  await sql`
    insert into finance_snapshot (id, list, format, sha256, bytes, source, loaded_at, loaded_by, added, changed, removed, unchanged)
    values (${snapshot}, ${list}, 'ftm-json', '', 0, 'invented', now(), 'test', 0, 0, 0, 0)`.execute(db);
  const withIds = subjects.map((body) => ({ id: randomUUID(), body }));
  await sql`
    with written as (
      insert into finance_subject (id, list, ref, refs, schema, name, search, body, hash, version, status, changed_at)
      select (r->>'id')::uuid, ${list}, r->'body'->>'ref',
        array(select jsonb_array_elements_text(r->'body'->'refs')), r->'body'->>'schema',
        coalesce(r->'body'->'names'->0->>'full', ''), '', r->'body', md5(r->>'body'), 1, 'listed', now()
      from jsonb_array_elements(${JSON.stringify(withIds)}::jsonb) as r
      on conflict (list, ref) do update set body = excluded.body, name = excluded.name, hash = excluded.hash,
        version = finance_subject.version + 1, status = 'listed', seq = nextval('finance_subject_seq')
      returning id, version, body)
    insert into finance_subject_version (subject, version, snapshot, change, body, changes, at)
    select id, version, ${snapshot}, case when version = 1 then 'added' else 'changed' end, body, '[]', now()
    from written`.execute(db);
  await sql`
    with gone as (
      update finance_subject set status = 'delisted', version = version + 1, seq = nextval('finance_subject_seq')
      where list = ${list} and ref = any(${delisted}::text[]) returning id, version, body)
    insert into finance_subject_version (subject, version, snapshot, change, body, changes, at)
    select id, version, ${snapshot}, 'removed', body, '[]', now() from gone`.execute(db);
  return snapshot;
}
