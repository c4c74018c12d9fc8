import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../reader.ts';
import type { RecordFilter } from './record-filter.ts';

export type Direction = 'oldest-first' | 'newest-first';

/** Where a page begins, how long it is, and which way it runs. */
export interface Walk {
  /** The number of the last record shown before; undefined: from the end where the walk begins. */
  after?: number | undefined;
  limit: number;
  direction: Direction;
  /** Only above this number, whichever way it runs: what `addedAfter` comes to. */
  above?: number | undefined;
}

type Condition = RawBuilder<unknown>;

/** Nothing can match: the reader holds no key, or the filter names nothing that exists. */
export function matchesNothing(reader: Reader, { ids, types, versions, specVersions }: RecordFilter): boolean {
  const empty = [ids, types, versions].some((list) => list !== undefined && list.length === 0);
  return empty || reader.keys.length === 0 || (specVersions !== undefined && !specVersions.includes('2.1'));
}

/**
 * The numbers of the records that match, in order, as a query with one column `seq`. Each key's list is walked by an index
 * that ends where the page ends, and the lists are merged: the cost of a page does not depend on how many records there
 * are, nor on those the reader may not see.
 */
export function numbersQuery(reader: Reader, filter: RecordFilter, walk: Walk): RawBuilder<{ seq: number }> {
  const { limit, direction } = walk;
  const order = direction === 'oldest-first' ? sql`asc` : sql`desc`;
  if (!listed(filter))
    return sql`select r.seq from exchange_record r where r.keys && ${reader.keys}::text[]
      and ${all(residual(reader, filter, walk))} order by r.seq ${order} limit ${limit}`;
  const { lists, conditions: on } = listsOf(reader, filter);
  // The record is looked at only when its list does not say enough, and each by its number: joined freely, the planner
  // may merge the two in order, and walk all the records before the page.
  const conditions = residual(reader, filter, walk);
  const record = sql`cross join lateral (select from exchange_record r where r.seq = k.seq and ${all(conditions)} offset 0) r`;
  return sql`select distinct p.seq from ${lists}, lateral (
      select k.seq from exchange_reading k ${conditions.length > 0 ? record : sql``}
      where ${all([...on, ...place(sql`k.seq`, walk)])}
      order by k.seq ${order} limit ${limit}
    ) p order by p.seq ${order} limit ${limit}`;
}

/** Whether the keys' lists are walked; records of named ids or of one origin have an index of their own. */
const listed = ({ ids, origin }: RecordFilter): boolean => ids === undefined && origin === undefined;

/** Which lists to walk: the most selective that an index holds, and the rest of the filter on their rows. */
function listsOf(reader: Reader, filter: RecordFilter): { lists: Condition; conditions: Condition[] } {
  const keys = sql`unnest(${reader.keys}::text[]) as w(key)`;
  const onlyLast = wantsOnlyLast(filter);
  const last = onlyLast ? [sql`k.last`] : [];
  const type = filter.types === undefined ? [] : [sql`k.type = any(${filter.types}::text[])`];
  const axis = filter.axis === undefined ? [] : [sql`k.axis = ${filter.axis}`];
  if (filter.own === true)
    return { lists: keys, conditions: [sql`k.key = w.key and k.own`, ...last, ...type, ...axis] };
  const own = filter.own === false ? [sql`not k.own`] : [];
  // Both halves of an index that has `last` before the number.
  const halves = onlyLast ? sql`(values (true)) as h(last)` : sql`(values (true), (false)) as h(last)`;
  const half = sql`k.key = w.key and k.last = h.last`;
  if (filter.types !== undefined)
    return {
      lists: sql`${keys}, ${halves}, unnest(${[...new Set(filter.types)]}::text[]) as t(type)`,
      conditions: [half, sql`k.type = t.type`, ...axis, ...own],
    };
  if (filter.axis !== undefined) return { lists: sql`${keys}, ${halves}`, conditions: [half, ...axis, ...own] };
  return { lists: keys, conditions: [sql`k.key = w.key`, ...last, ...own] };
}

function wantsOnlyLast({ versions = ['last'] }: RecordFilter): boolean {
  return versions.every((version) => version === 'last');
}

/** What only the record itself can tell. */
function residual(reader: Reader, filter: RecordFilter, walk: Walk): Condition[] {
  const { ids, origin, types, axis, own } = filter;
  const conditions: Condition[] = [];
  if (ids !== undefined) conditions.push(sql`r.id = any(${ids}::text[])`);
  if (origin !== undefined) conditions.push(sql`r.origin = ${origin}`);
  if (!listed(filter)) {
    conditions.push(...place(sql`r.seq`, walk));
    if (types !== undefined) conditions.push(sql`r.type = any(${types}::text[])`);
    if (axis !== undefined) conditions.push(sql`r.axis = ${axis}`);
    if (own !== undefined) conditions.push(sql`r.own = ${own}`);
  }
  const version = versionCondition(reader, filter);
  if (version !== undefined) conditions.push(version);
  return conditions;
}

function versionCondition(reader: Reader, filter: RecordFilter): Condition | undefined {
  const { versions = ['last'] } = filter;
  if (versions.includes('all')) return undefined;
  // With one key the list itself says which version is the last.
  if (wantsOnlyLast(filter) && listed(filter) && reader.keys.length === 1) return undefined;
  const keys = reader.keys;
  const times = versions.filter((version) => version !== 'last' && version !== 'first');
  const any: Condition[] = times.length === 0 ? [] : [sql`r.version = any(${times}::text[])`];
  if (versions.includes('last'))
    any.push(sql`not r.superseded or not exists (select from exchange_record n
      where n.id = r.id and n.version > r.version and n.keys && ${keys}::text[])`);
  if (versions.includes('first'))
    any.push(sql`not exists (select from exchange_record n
      where n.id = r.id and n.version < r.version and n.keys && ${keys}::text[])`);
  return sql`(${sql.join(any, sql` or `)})`;
}

function place(seq: Condition, { after, above, direction }: Walk): Condition[] {
  const conditions: Condition[] = [];
  if (after !== undefined)
    conditions.push(direction === 'oldest-first' ? sql`${seq} > ${after}` : sql`${seq} < ${after}`);
  if (above !== undefined) conditions.push(sql`${seq} > ${above}`);
  return conditions;
}

const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
