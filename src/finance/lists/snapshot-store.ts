import { type Kysely, sql } from 'kysely';
import type { Cursor, Database, Tx } from '#base';
import type { SubjectSchema } from '../subject.ts';
import type { FieldChange } from './changes-between.ts';
import type { ListTables, SubjectChange } from './tables.ts';

type Db = Database | Tx;
const on = (db: Db): Kysely<ListTables> => db.withTables<ListTables>();

export type SnapshotRow = ListTables['finance_snapshot'];

export async function insertSnapshot(tx: Tx, snapshot: SnapshotRow): Promise<void> {
  await on(tx).insertInto('finance_snapshot').values(snapshot).execute();
}

export async function newestSnapshot(db: Db, list: string): Promise<SnapshotRow | undefined> {
  return on(db)
    .selectFrom('finance_snapshot')
    .selectAll()
    .where('list', '=', list)
    .orderBy('loaded_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

export async function listSnapshots(
  db: Db,
  list: string,
  limit: number,
  after: Cursor | undefined,
): Promise<SnapshotRow[]> {
  return on(db)
    .selectFrom('finance_snapshot')
    .selectAll()
    .where('list', '=', list)
    .$if(after !== undefined, (q) =>
      q.where(sql<boolean>`(loaded_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('loaded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
}

export async function countSnapshots(db: Db, list: string): Promise<number> {
  const row = await on(db)
    .selectFrom('finance_snapshot')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('list', '=', list)
    .executeTakeFirst();
  return row?.n ?? 0;
}

export interface DeltaRow {
  subject: string;
  ref: string;
  name: string;
  schema: SubjectSchema;
  change: SubjectChange;
  changes: FieldChange[];
}

/** What a snapshot changed, by name. `added` also finds what was listed again. */
export async function snapshotDelta(
  db: Db,
  snapshot: string,
  change: 'added' | 'changed' | 'removed' | undefined,
  limit: number,
  after: Cursor | undefined,
): Promise<DeltaRow[]> {
  const wanted: SubjectChange[] =
    change === undefined
      ? ['added', 'changed', 'removed', 'relisted']
      : change === 'added'
        ? ['added', 'relisted']
        : [change];
  return on(db)
    .selectFrom('finance_subject_version as v')
    .innerJoin('finance_subject as s', 's.id', 'v.subject')
    .select(['v.subject', 's.ref', 's.name', 's.schema', 'v.change', 'v.changes'])
    .where('v.snapshot', '=', snapshot)
    .where('v.change', 'in', wanted)
    .$if(after !== undefined, (q) => q.where(sql<boolean>`(s.name, s.id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(limit + 1)
    .execute();
}

export async function findSnapshot(db: Db, list: string, id: string): Promise<SnapshotRow | undefined> {
  return on(db)
    .selectFrom('finance_snapshot')
    .selectAll()
    .where('list', '=', list)
    .where('id', '=', id)
    .executeTakeFirst();
}
