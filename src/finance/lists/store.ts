import { type Kysely, sql } from 'kysely';
import type { Database, JobProblem, Text, Tx } from '#base';
import type { ListForce, ListTables } from './tables.ts';

type Db = Database | Tx;
const on = (db: Db): Kysely<ListTables> => db.withTables<ListTables>();

export interface NewList {
  key: string;
  title: Text;
  authority: Text;
  url?: string | undefined;
  everyMinutes?: number | undefined;
  /** Default `reference`. */
  force?: ListForce | undefined;
}

/** Registers a list; says whether it was new. */
export async function insertList(db: Db, list: NewList): Promise<boolean> {
  const row = await on(db)
    .insertInto('finance_list')
    .values({
      key: list.key,
      title: JSON.stringify(list.title),
      authority: JSON.stringify(list.authority),
      url: list.url ?? null,
      every_minutes: list.everyMinutes ?? null,
      etag: null,
      last_modified: null,
      checked_at: null,
      check_outcome: null,
      check_problem: null,
      ...(list.force !== undefined && { force: list.force }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateList(
  db: Db,
  key: string,
  change: {
    title?: Text | undefined;
    authority?: Text | undefined;
    url?: string | null | undefined;
    everyMinutes?: number | null | undefined;
  },
): Promise<void> {
  const set = {
    ...(change.title !== undefined && { title: JSON.stringify(change.title) }),
    ...(change.authority !== undefined && { authority: JSON.stringify(change.authority) }),
    // Another address has another memory of what was fetched from it.
    ...(change.url !== undefined && { url: change.url, etag: null, last_modified: null }),
    ...(change.everyMinutes !== undefined && { every_minutes: change.everyMinutes }),
  };
  if (Object.keys(set).length === 0) return;
  await on(db).updateTable('finance_list').set(set).where('key', '=', key).execute();
}

export async function noteCheck(
  db: Db,
  key: string,
  check: {
    at: Date;
    outcome: 'loaded' | 'unchanged' | 'failed';
    problem?: JobProblem;
    etag?: string | null;
    lastModified?: string | null;
  },
): Promise<void> {
  await on(db)
    .updateTable('finance_list')
    .set({
      checked_at: check.at,
      check_outcome: check.outcome,
      check_problem: check.problem === undefined ? null : JSON.stringify(check.problem),
      ...(check.etag !== undefined && { etag: check.etag }),
      ...(check.lastModified !== undefined && { last_modified: check.lastModified }),
    })
    .where('key', '=', key)
    .execute();
}

/** Takes the list for this transaction, so that two loads of one list stand in a row. */
export async function lockList(tx: Tx, key: string) {
  return on(tx).selectFrom('finance_list').selectAll().where('key', '=', key).forUpdate().executeTakeFirst();
}

export async function findList(db: Db, key: string) {
  return on(db).selectFrom('finance_list').selectAll().where('key', '=', key).executeTakeFirst();
}

/** Lists that are fetched by themselves and whose time has come. */
export async function listsDue(db: Db, now: Date): Promise<string[]> {
  const rows = await on(db)
    .selectFrom('finance_list')
    .select('key')
    .where('url', 'is not', null)
    .where('every_minutes', 'is not', null)
    .where(sql<boolean>`checked_at is null or checked_at + make_interval(mins => every_minutes) <= ${now}`)
    .execute();
  return rows.map((row) => row.key);
}

/** Every list with its counts and its newest snapshot. */
export async function listsWithState(db: Db, key?: string) {
  const rows = await on(db)
    .selectFrom('finance_list as l')
    .selectAll('l')
    .select((e) => [
      e
        .selectFrom('finance_subject as s')
        .whereRef('s.list', '=', 'l.key')
        .where('s.status', '=', 'listed')
        .select(e.fn.countAll<number>().as('n'))
        .as('listed'),
      e
        .selectFrom('finance_subject as s')
        .whereRef('s.list', '=', 'l.key')
        .where('s.status', '=', 'delisted')
        .select(e.fn.countAll<number>().as('n'))
        .as('delisted'),
    ])
    .$if(key !== undefined, (q) => q.where('l.key', '=', key ?? ''))
    .orderBy('l.made_at')
    .orderBy('l.key')
    .execute();
  const newest = await on(db)
    .selectFrom('finance_snapshot')
    .distinctOn('list')
    .selectAll()
    .orderBy('list')
    .orderBy('loaded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, last: newest.find((snapshot) => snapshot.list === row.key) }));
}
