import { sql } from 'kysely';
import type { z } from 'zod';
import { type Actor, commonFault, type Cursor, type Database, type Tx, readLetters } from '#base';
import type { fileFilter } from './contract.ts';
import { awaitsAnswer } from './file-state.ts';
import { isId, own } from './tables.ts';

export type FileFilter = z.output<typeof fileFilter>;

export interface Reader {
  actor: Pick<Actor, 'id'>;
  now: Date;
}

const sorts = {
  due: ['due_at', 'asc'],
  '-due': ['due_at', 'desc'],
  received: ['received_at', 'asc'],
  '-received': ['received_at', 'desc'],
} as const;

/** What still waits for us. */
const awaitsSql = sql<boolean>`state not in ('answered','closed')`;
/** Late with us: while we wait for the person, we are not. */
const lateSql = (now: Date) => sql<boolean>`(${awaitsSql} and state <> 'asked' and due_at < ${now})`;
export const isLate = (row: Pick<FileRow, 'state' | 'due_at'>, now: Date): boolean =>
  awaitsAnswer(row.state) && row.state !== 'asked' && row.due_at < now;

function matching(db: Database | Tx, reader: Reader, filter: FileFilter) {
  let query = own(db).selectFrom('finance_redress');
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.state !== undefined) query = query.where('state', '=', filter.state);
  if (filter.open !== undefined) query = query.where(awaitsSql);
  if (filter.overdue !== undefined) query = query.where(lateSql(reader.now));
  if (filter.assignee === 'me') query = query.where('assignee', '=', reader.actor.id);
  if (filter.assignee === 'nobody') query = query.where('assignee', 'is', null);
  const letters = readLetters(filter.q ?? '');
  if (filter.q !== undefined && filter.q.trim() !== '') query = query.where('reference', 'like', `${letters}%`);
  return query;
}

/** One file more than the page holds, so that one sees whether there is a next page. */
export async function listFiles(db: Database | Tx, reader: Reader, filter: FileFilter, after: Cursor | undefined) {
  const [column, direction] = sorts[filter.sort];
  let query = matching(db, reader, filter);
  if (after !== undefined) {
    const [at, id] = after;
    if (Number.isNaN(Date.parse(String(at))) || !isId(id))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    const than = direction === 'asc' ? sql`>` : sql`<`;
    query = query.where(sql<boolean>`(${sql.ref(column)}, id) ${than} (${String(at)}::timestamptz, ${id}::uuid)`);
  }
  return query
    .selectAll()
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(filter.limit + 1)
    .execute();
}
export type FileRow = Awaited<ReturnType<typeof listFiles>>[number];

export const cursorOf = (sort: FileFilter['sort'], row: FileRow): Cursor => [row[sorts[sort][0]].toISOString(), row.id];

export async function countFiles(db: Database | Tx, reader: Reader, filter: FileFilter): Promise<number> {
  const row = await matching(db, reader, filter)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

const DAY = 86_400_000;

/** The board in figures. */
export async function summary(db: Database | Tx, { actor, now }: Reader) {
  const week = new Date(now.getTime() + 7 * DAY);
  const since = new Date(now.getTime() - 90 * DAY);
  const { rows } = await sql<{
    open: number;
    mine: number;
    unassigned: number;
    overdue: number;
    due_this_week: number;
    waiting: number;
    median_days: number | null;
    in_time: number | null;
  }>`
    select count(*) filter (where ${awaitsSql})::int as open,
      count(*) filter (where ${awaitsSql} and assignee = ${actor.id})::int as mine,
      count(*) filter (where ${awaitsSql} and assignee is null)::int as unassigned,
      count(*) filter (where ${lateSql(now)})::int as overdue,
      count(*) filter (where ${awaitsSql} and due_at >= ${now} and due_at < ${week})::int as due_this_week,
      (select count(*)::int from finance_redress_proposal p where p.state = 'waiting' and p.by_id <> ${actor.id}) as waiting,
      percentile_cont(0.5) within group (order by extract(epoch from answered.at - received_at) / 86400)
        filter (where answered.at >= ${since}) as median_days,
      avg(case when answered.at <= due_at then 1.0 else 0.0 end) filter (where answered.at >= ${since})::float8 as in_time
    from finance_redress f
    left join lateral (select p.second_at as at from finance_redress_proposal p where p.id = f.answer) answered on true`.execute(
    db,
  );
  return rows[0];
}
