import { sql } from 'kysely';
import type { z } from 'zod';
import { type Actor, type Cursor, commonFault, type Database, type Tx } from '#base';
import { searchText } from '../search-text.ts';
import { isId } from './alert-id.ts';
import { onDesks } from './alert-store.ts';
import type { alertFilter } from './contract.ts';
import { seen } from './tables.ts';

/** Who asks, and when: decides what is seen, what is late, and who `me` is. */
export interface Reader {
  actor: Pick<Actor, 'id' | 'desks'>;
  now: Date;
}

export type AlertFilter = z.output<typeof alertFilter>;
type Sort = AlertFilter['sort'];
type SortColumn = 'due_at' | 'score' | 'raised_at';

const columns: Readonly<Record<Sort, { column: SortColumn; direction: 'asc' | 'desc' }>> = {
  due: { column: 'due_at', direction: 'asc' },
  '-due': { column: 'due_at', direction: 'desc' },
  score: { column: 'score', direction: 'asc' },
  '-score': { column: 'score', direction: 'desc' },
  raised: { column: 'raised_at', direction: 'asc' },
  '-raised': { column: 'raised_at', direction: 'desc' },
};

/** Still somebody's work (the same rule as `awaitsWork`). */
export const awaitsWorkSql = sql<boolean>`(state in ('open','proposed') or (state = 'decided' and verdict = 'undetermined'))`;

function matching(db: Database | Tx, reader: Reader, filter: AlertFilter) {
  const { state, verdict, desk, book, list, assignee, overdue, q } = filter;
  const sought = q === undefined ? '' : searchText(q);
  let query = seen(db).selectFrom('finance_alert').where(onDesks(reader.actor.desks));
  if (state !== undefined) query = query.where('state', '=', state);
  if (verdict !== undefined) query = query.where('verdict', '=', verdict);
  if (desk !== undefined) query = query.where('desk', '=', desk);
  if (book !== undefined) query = query.where('book', '=', book);
  if (list !== undefined) query = query.where('list', '=', list);
  if (assignee === 'nobody') query = query.where('assignee', 'is', null);
  else if (assignee !== undefined) query = query.where('assignee', '=', assignee === 'me' ? reader.actor.id : assignee);
  if (overdue !== undefined) query = query.where('due_at', '<', reader.now).where(awaitsWorkSql);
  if (sought !== '') query = query.where(sql<boolean>`position(${sought} in search) > 0`);
  return query;
}

/** One alert more than the page holds, so that one sees whether there is a next page. */
export async function listQueue(
  db: Database | Tx,
  reader: Reader,
  filter: AlertFilter,
  after: Cursor | undefined,
  limit: number,
) {
  const { column, direction } = columns[filter.sort];
  let query = matching(db, reader, filter);
  if (after !== undefined) query = query.where(beyond(filter.sort, after));
  return query
    .select([
      'id',
      'state',
      'verdict',
      'score',
      'book',
      'desk',
      'row_key',
      'row_name',
      'list',
      'subject',
      'subject_name',
      'schema',
      'raised_at',
      'opened_at',
      'due_at',
      'changed_at',
      'reopened',
      'closed_because',
      'assignee',
      'assignee_name',
    ])
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit + 1)
    .execute();
}
export type QueueRow = Awaited<ReturnType<typeof listQueue>>[number];

export async function countQueue(db: Database | Tx, reader: Reader, filter: AlertFilter): Promise<number> {
  const row = await matching(db, reader, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirst();
  return row?.total ?? 0;
}

/** Where the queue stands after this row. */
export function cursorOf(sort: Sort, row: QueueRow): Cursor {
  const value = row[columns[sort].column];
  return [value instanceof Date ? value.toISOString() : value, row.id];
}

function beyond(sort: Sort, [value, id]: Cursor) {
  const { column, direction } = columns[sort];
  const wrong = column === 'score' ? typeof value !== 'number' : Number.isNaN(Date.parse(String(value)));
  if (wrong || !isId(id))
    throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
  const at = column === 'score' ? sql`${value}::float8` : sql`${String(value)}::timestamptz`;
  const than = direction === 'asc' ? sql`>` : sql`<`;
  return sql<boolean>`(${sql.ref(column)}, id) ${than} (${at}, ${id}::uuid)`;
}
