import { sql } from 'kysely';
import type { z } from 'zod';
import { commonFault, type Cursor, type Database, type Tx } from '#base';
import type { Reader } from '../reader.ts';
import type { requestFilter } from './contract.ts';
import { type RequestRow, readableBy } from './request-store.ts';
import { seen } from './tables.ts';

/** Who asks, and when: decides what is seen, what is late, and who `me` is. */
export interface BoardReader {
  reader: Reader;
  person: string;
  now: Date;
}

type Filter = z.output<typeof requestFilter>;
export type BoardRow = RequestRow & { unread: boolean; rank: number };

/** Still to be answered: open in any way (the same rule as `isOverdue` and `requestState`). */
const lateSql = (now: Date) =>
  sql<boolean>`state not in ('settled','withdrawn') and watch_due_at < coalesce(watch_stopped_at, ${now}::timestamptz)`;
/** What runs first, then what waits for the asker, then what is over. */
const rankSql = sql<number>`case when state in ('settled','withdrawn') then 2 when watch_stopped_at is not null then 1 else 0 end`;

function matching(db: Database | Tx, { reader, person, now }: BoardReader, filter: Filter) {
  const { direction, state, urgency, member, overdue, assignee, q } = filter;
  let query = seen(db).selectFrom('exchange_request').where(readableBy(reader));
  if (direction !== undefined) query = query.where('direction', '=', direction);
  if (state !== undefined) query = query.where('state', '=', state);
  if (urgency !== undefined) query = query.where('urgency', '=', urgency);
  if (member !== undefined)
    query = query.where(
      sql<boolean>`case when direction = 'in' then from_member = ${member} else exists (
        select from exchange_request_party p where p.request = exchange_request.id and p.member = ${member}) end`,
    );
  if (overdue !== undefined) query = query.where(lateSql(now));
  if (assignee === 'nobody') query = query.where('assignee', 'is', null);
  else if (assignee !== undefined) query = query.where('assignee', '=', assignee === 'me' ? person : assignee);
  if (q !== undefined && q !== '') query = query.where(sql<boolean>`position(${q.toLowerCase()} in search) > 0`);
  return query;
}

/** One request more than the page holds, the most pressing first. */
export async function listBoard(
  db: Database | Tx,
  who: BoardReader,
  filter: Filter,
  after: Cursor | undefined,
): Promise<BoardRow[]> {
  let query = matching(db, who, filter);
  if (after !== undefined) {
    const [, rank = '', due = ''] = /^([012]) (.+)$/.exec(String(after[0])) ?? [];
    if (Number.isNaN(Date.parse(due)))
      throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
    query = query.where(
      sql<boolean>`(${rankSql}, watch_due_at, id) > (${Number(rank)}::int, ${due}::timestamptz, ${after[1]})`,
    );
  }
  return query
    .selectAll()
    .select(shownTo(who))
    .orderBy(rankSql)
    .orderBy('watch_due_at')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute();
}

const shownTo = ({ person }: BoardReader) =>
  [
    rankSql.as('rank'),
    sql<boolean>`direction = 'in' and not exists (select from exchange_opened o where o.record = exchange_request.id
      and o.version = exchange_request.version and o.person = ${person})`.as('unread'),
  ] as const;

/** One request as the board shows it; undefined when it is not there or not for this reader. */
export async function findOnBoard(db: Database | Tx, who: BoardReader, id: string): Promise<BoardRow | undefined> {
  return seen(db)
    .selectFrom('exchange_request')
    .selectAll()
    .select(shownTo(who))
    .where('id', '=', id)
    .where(readableBy(who.reader))
    .executeTakeFirst();
}

export const placeOf = (row: BoardRow): Cursor => [`${row.rank} ${row.watch_due_at.toISOString()}`, row.id];

/** More than so many are not counted. */
const MOST_COUNTED = 1_000;

/** How many there are, up to 1,000; `more`: there are others. */
export async function countBoard(
  db: Database | Tx,
  who: BoardReader,
  filter: Filter,
): Promise<{ count: number; more: boolean }> {
  const rows = await matching(db, who, filter)
    .select('id')
    .limit(MOST_COUNTED + 1)
    .execute();
  return { count: Math.min(rows.length, MOST_COUNTED), more: rows.length > MOST_COUNTED };
}

export interface BoardCounts {
  direction: 'in' | 'out';
  open: number;
  dueToday: number;
  overdue: number;
  mine: number;
  unassigned: number;
}

/** What stands on the board now, both ways. `midnight` ends the day of `dueToday`. */
export async function countDirections(db: Database | Tx, who: BoardReader, midnight: Date): Promise<BoardCounts[]> {
  const open = sql`state not in ('settled','withdrawn')`;
  const { rows } = await sql<BoardCounts>`
    select direction, count(*) as open,
      count(*) filter (where watch_stopped_at is null and watch_due_at >= ${who.now} and watch_due_at < ${midnight})
        as "dueToday",
      count(*) filter (where ${lateSql(who.now)}) as overdue,
      count(*) filter (where assignee = ${who.person}) as mine,
      count(*) filter (where assignee is null) as unassigned
    from exchange_request where ${open} and ${readableBy(who.reader)} group by direction`.execute(db);
  return rows;
}

/** Of what came in and was settled since: the share answered in time, 0..1; undefined when nothing was. */
export async function paceSince(db: Database | Tx, reader: Reader, since: Date): Promise<number | undefined> {
  const { rows } = await sql<{ share: number | null }>`
    select avg(case when watch_settled_at <= watch_due_at then 1 else 0 end)::float8 as share from exchange_request
    where direction = 'in' and state = 'settled' and watch_settled_at >= ${since} and ${readableBy(reader)}`.execute(
    db,
  );
  return rows[0]?.share ?? undefined;
}

/** Requests about a record. */
export async function requestsAbout(db: Database | Tx, reader: Reader, record: string) {
  return seen(db)
    .selectFrom('exchange_request')
    .select(['id', 'title', 'state'])
    .where(sql<boolean>`about @> array[${record}]::text[]`)
    .where(readableBy(reader))
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute();
}
