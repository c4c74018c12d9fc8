import { type Kysely, sql } from 'kysely';
import type { Cursor, Database, Tx } from '#base';
import type { ListedSubject, SubjectSchema } from '../subject.ts';
import type { FieldChange } from './changes-between.ts';
import type { ListTables, SubjectChange } from './tables.ts';

type Db = Database | Tx;
const on = (db: Db): Kysely<ListTables> => db.withTables<ListTables>();

/** What is known of a subject before a load: enough to see whether it changed. */
export interface KnownSubject {
  id: string;
  ref: string;
  hash: string;
  version: number;
  status: 'listed' | 'delisted';
}

export async function knownSubjects(db: Db, list: string): Promise<Map<string, KnownSubject>> {
  const rows = await on(db)
    .selectFrom('finance_subject')
    .select(['id', 'ref', 'hash', 'version', 'status'])
    .where('list', '=', list)
    .execute();
  return new Map(rows.map((row) => [row.ref, row]));
}

export async function bodiesOf(db: Db, ids: readonly string[]): Promise<Map<string, ListedSubject>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; body: ListedSubject }>`
    select id, body from finance_subject where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** One subject as a load leaves it, with the version it writes. */
export interface SubjectWrite {
  id: string;
  ref: string;
  refs: readonly string[];
  schema: SubjectSchema;
  name: string;
  search: string;
  body: ListedSubject;
  hash: string;
  version: number;
  status: 'listed' | 'delisted';
  change: SubjectChange;
  changes: readonly FieldChange[];
}

/** Writes subjects and their versions, some hundred at a time; each takes the next number of the sequence. */
export async function writeSubjects(
  tx: Tx,
  list: string,
  snapshot: string,
  at: Date,
  writes: readonly SubjectWrite[],
): Promise<void> {
  const json = JSON.stringify(writes);
  await sql`
    insert into finance_subject (id, list, ref, refs, schema, name, search, body, hash, version, status, changed_at)
    select w.id, ${list}, w.ref, w.refs, w.schema, w.name, w.search, w.body, w.hash, w.version, w.status, ${at}
    from jsonb_to_recordset(${json}::jsonb) as w(id uuid, ref text, refs text[], schema text, name text, search text,
      body jsonb, hash text, version int, status text)
    on conflict (list, ref) do update set refs = excluded.refs, schema = excluded.schema, name = excluded.name,
      search = excluded.search, body = excluded.body, hash = excluded.hash, version = excluded.version,
      status = excluded.status, changed_at = excluded.changed_at, seq = nextval('finance_subject_seq')`.execute(tx);
  await sql`
    insert into finance_subject_version (subject, version, snapshot, change, body, changes, at)
    select w.id, w.version, ${snapshot}, w.change, w.body, w.changes, ${at}
    from jsonb_to_recordset(${json}::jsonb) as w(id uuid, version int, change text, body jsonb, changes jsonb)`.execute(
    tx,
  );
}

export interface SubjectFilter {
  list?: string | undefined;
  /** Already folded by `searchText`. */
  q?: string | undefined;
  schema?: SubjectSchema | undefined;
  status?: 'listed' | 'delisted' | undefined;
}

const matching = (db: Db, filter: SubjectFilter) =>
  on(db)
    .selectFrom('finance_subject')
    .$if(filter.list !== undefined, (q) => q.where('list', '=', filter.list ?? ''))
    .$if(filter.schema !== undefined, (q) => q.where('schema', '=', filter.schema ?? 'Person'))
    .$if(filter.status !== undefined, (q) => q.where('status', '=', filter.status ?? 'listed'))
    .$if(filter.q !== undefined, (q) => q.where(sql<boolean>`position(${filter.q} in search) > 0`));

export async function listSubjects(db: Db, filter: SubjectFilter, limit: number, after: Cursor | undefined) {
  return matching(db, filter)
    .select(['id', 'list', 'ref', 'refs', 'schema', 'name', 'body', 'status', 'changed_at'])
    .$if(after !== undefined, (q) => q.where(sql<boolean>`(name, id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

export async function countSubjects(db: Db, filter: SubjectFilter): Promise<number> {
  const row = await matching(db, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  return row?.n ?? 0;
}

export async function findSubject(db: Db, id: string) {
  return on(db).selectFrom('finance_subject').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function subjectHistory(db: Db, id: string) {
  return on(db)
    .selectFrom('finance_subject_version')
    .select(['version', 'change', 'at', 'snapshot', 'changes'])
    .where('subject', '=', id)
    .orderBy('version', 'desc')
    .execute();
}
