import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '#base';
import { fewHolders, searchQuery } from '../archive/index.ts';
import type { Axis } from '../kinds.ts';
import type { Reader } from '../reader.ts';
import { atLeast } from '../receipts/index.ts';
import { type BoxLists, type BoxOrder, type BoxPlace, inOrder, walkBox } from './box-walk.ts';

/** More than so many are not counted: a box says that there are at least so many. */
export const MOST_COUNTED = 1_000;

export interface BoxFilter extends BoxLists {
  q?: string | undefined;
  /** Not opened by this person, or by nobody of the house where it is empty. */
  unreadBy?: string | undefined;
  /** Who is to have it, of the members to whom records can go today. */
  member?: string | undefined;
  missing?:
    | { stage: keyof typeof atLeast | 'delivered'; members: readonly { id: string; pushed: number }[] }
    | undefined;
}

export interface BoxRow {
  seq: number;
  added: number;
  id: string;
  version: string;
  type: string;
  axis: Axis;
  origin: string;
  revoked: boolean;
  body: string;
  tlp: 'clear' | 'green' | 'amber' | 'amber+strict' | 'red';
  keys: string[];
  recalled_at: Date | null;
  versions: number;
  opened: boolean;
  first_by: string | null;
  first_at: Date | null;
}

/** A filter ready to be walked: lists, and what is asked of each record met there. */
export interface Sieve {
  lists: BoxLists;
  /** Asked of the record itself (`r`). */
  conditions: readonly RawBuilder<unknown>[];
  /** Asked of its place in the lists (`k`). */
  besides: readonly RawBuilder<unknown>[];
  /** So many are met before a page ends, full or not: what a page costs is bounded, however rare is what is sought. */
  most: number;
}

/** Weighs a filter: few records with the words sought are a list of their own, many are met on the way. */
export async function sieveOf(db: Database | Tx, reader: Reader, filter: BoxFilter): Promise<Sieve> {
  const { q, unreadBy, member, missing, ...given } = filter;
  const words = q === undefined ? undefined : searchQuery(q);
  const few = words === undefined ? undefined : await fewHolders(db, words);
  const conditions: RawBuilder<unknown>[] = [];
  const besides: RawBuilder<unknown>[] = [];
  if (words !== undefined && few === undefined) conditions.push(sql`r.search::tsvector @@ ${words}::tsquery`);
  if (unreadBy !== undefined && unreadBy !== '')
    besides.push(sql`(not k.opened or not exists (select from exchange_opened o
      where o.person = ${unreadBy} and o.seq = k.seq))`);
  if (member !== undefined) conditions.push(holds(sql`${member}::text`));
  if (missing !== undefined) conditions.push(lacks(missing));
  // With one key the list itself says which version is the last.
  if (reader.keys.length > 1)
    besides.push(sql`not exists (select from exchange_record s where s.seq = k.seq and s.superseded
      and exists (select from exchange_record n
        where n.id = s.id and n.version > s.version and n.keys && ${reader.keys}::text[]))`);
  const lists = {
    ...given,
    ...(few !== undefined && { seqs: few }),
    ...(unreadBy === '' && { opened: false }),
  };
  // What a record costs: to ask a few columns, or receipts of each member.
  const receipts = missing !== undefined && missing.stage !== 'delivered' ? missing.members.length : 0;
  return { lists, conditions, besides, most: receipts === 0 ? 2_500 : receipts === 1 ? 1_000 : 500 };
}

/** Places of a box in order. `end`: the walk ended there before there were as many as asked; more may lie behind it. */
export interface BoxPlaces {
  places: BoxPlace[];
  end?: BoxPlace;
}

/** The records of the last version this reader may see that pass the sieve, behind a place. */
export async function findPlaces(
  db: Database | Tx,
  reader: Reader,
  sieve: Sieve,
  order: BoxOrder,
  after: BoxPlace | undefined,
  limit: number,
): Promise<BoxPlaces> {
  // Most of what is met passes as a rule; only where it does not is the walk a long one.
  for (const most of [2 * limit, sieve.most]) {
    const { rows, besides } = walkBox(reader, sieve.lists, order, after, most);
    const record = sieve.conditions.length === 0 ? sql`` : sql`from exchange_record r`;
    const joined = sieve.conditions.length === 0 ? [] : [sql`r.seq = k.seq`];
    const asked = [sql`true`, ...joined, ...besides, ...sieve.besides, ...sieve.conditions];
    // Each is asked by itself, in the order of the walk, until the page is full; the record is looked up only if it must be.
    const passed = sql`cross join lateral (select ${record} where ${sql.join(asked, sql` and `)} offset 0) r`;
    const { rows: places } = await sql<BoxPlace>`select k.seq, k.mark from (${rows}) k ${passed}
      order by ${inOrder(order, sql`k`)} limit ${limit}`.execute(db);
    if (places.length === limit) return { places };
    const { rows: ends } =
      await sql<BoxPlace>`select k.seq, k.mark from (${rows}) k offset ${most - 1} limit 1`.execute(db);
    const [end] = ends;
    if (end === undefined) return { places };
    if (most >= sieve.most) return { places, end };
  }
  throw new Error('a walk ends');
}

/** The rows of a box at these places, in their order. */
export async function listBox(
  db: Database | Tx,
  reader: Reader,
  person: string,
  places: readonly BoxPlace[],
): Promise<BoxRow[]> {
  const { rows } = await sql<BoxRow>`
    select r.seq, r.added, r.id, r.version, r.type, r.axis, r.origin, r.revoked, r.body, r.release->>'tlp' as tlp,
      r.keys, r.recalled_at, v.versions, o.opened, f.first_by, f.first_at
    from unnest(${places.map((one) => one.seq)}::bigint[]) with ordinality as p(seq, n)
    join exchange_record r on r.seq = p.seq and r.keys && ${reader.keys}::text[]
    cross join lateral (select count(*) as versions from exchange_record w
      where w.id = r.id and w.keys && ${reader.keys}::text[]) v
    cross join lateral (select exists (select from exchange_opened o
      where o.seq = r.seq and o.person = ${person}) as opened) o
    left join lateral (select person_name as first_by, at as first_at from exchange_opened o
      where o.record = r.id and o.version = r.version and o.seq = r.seq order by at limit 1) f on true
    order by p.n`.execute(db);
  return rows;
}

/** As many as are counted. */
const walkToCount = (db: Database | Tx, reader: Reader, sieve: Sieve): Promise<BoxPlaces> =>
  findPlaces(db, reader, sieve, { by: 'added', up: false }, undefined, MOST_COUNTED + 1);

/** How many there are, up to `MOST_COUNTED`; `more`: there are, or may be, others. */
export interface Counted {
  count: number;
  more: boolean;
}

export function countOf({ places, end }: BoxPlaces): Counted {
  return { count: Math.min(places.length, MOST_COUNTED), more: places.length > MOST_COUNTED || end !== undefined };
}

/**
 * What nobody of the house has opened, and what this person has not: that, and what only others have opened. Of those the
 * newest 2,500 are looked through.
 */
export async function countUnread(db: Database | Tx, reader: Reader, person: string) {
  const count = async (filter: Partial<BoxFilter>) =>
    countOf(await walkToCount(db, reader, await sieveOf(db, reader, { own: false, ...filter }))).count;
  const unreadHouse = await count({ unreadBy: '' });
  const others = unreadHouse < MOST_COUNTED ? await count({ unreadBy: person, opened: true }) : 0;
  return { unreadHouse, unreadMine: Math.min(MOST_COUNTED, unreadHouse + others) };
}

/** Whether a member holds a key of the record. */
const holds = (member: RawBuilder<unknown>) => sql`r.keys && array['public','members','member:' || ${member}]`;

/** Whether some member that is to have the record has not come so far with it. */
function lacks({ stage, members }: NonNullable<BoxFilter['missing']>): RawBuilder<unknown> {
  const ids = members.map((one) => one.id);
  if (stage === 'delivered')
    return sql`exists (select from unnest(${ids}::text[], ${members.map((one) => one.pushed)}::bigint[]) as m(id, pushed)
      where ${holds(sql`m.id`)} and m.pushed < r.seq)`;
  return sql`(select count(*) from unnest(${ids}::text[]) as m(id) where ${holds(sql`m.id`)}) >
    (select count(distinct t.member) from exchange_receipt t where t.record = r.id and t.version = r.version
      and t.member = any(${ids}::text[]) and t.what = any(${[...atLeast[stage]]}::text[]) and ${holds(sql`t.member`)})`;
}
