import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { Axis } from '../kinds.ts';
import type { Reader } from '../reader.ts';
import { searchQuery } from '../archive/index.ts';
import { atLeast } from '../receipts/index.ts';

/** What says nothing of its own in a box: it stands beside what it marks, joins or acknowledges. */
const silent = ['marking-definition', 'delivery-receipt', 'relationship', 'extension-definition'];

/** More than so many are not counted: a box shows that there are that many. */
export const MOST_COUNTED = 10_000;

export interface BoxFilter {
  /** Our own records, or those of others. */
  own: boolean;
  axis?: Axis | undefined;
  type?: string | undefined;
  q?: string | undefined;
  origin?: string | undefined;
  /** Not opened by this person, or by nobody of the house where it is empty. */
  unreadBy?: string | undefined;
  recalled?: boolean | undefined;
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

/**
 * Records in the last version this reader may see, newest first, below a number. Each of the reader's lists is walked by
 * its index and ends where the page ends.
 */
export async function listBox(
  db: Database | Tx,
  reader: Reader,
  person: string,
  filter: BoxFilter,
  below: number | undefined,
  limit: number,
): Promise<BoxRow[]> {
  const { rows } = await sql<BoxRow>`
    select r.seq, r.added, r.id, r.version, r.type, r.axis, r.origin, r.revoked, r.body, r.release->>'tlp' as tlp, r.keys,
      r.recalled_at, v.versions, o.opened, f.first_by, f.first_at
    from (${numbers(reader, filter, below, limit)}) p
    join exchange_record r using (seq)
    cross join lateral (select count(*) as versions from exchange_record w
      where w.id = r.id and w.keys && ${reader.keys}::text[]) v
    cross join lateral (select exists (select from exchange_opened o
      where o.record = r.id and o.version = r.version and o.person = ${person}) as opened) o
    left join lateral (select person_name as first_by, at as first_at from exchange_opened o
      where o.record = r.id and o.version = r.version order by at limit 1) f on true
    order by r.seq desc`.execute(db);
  return rows;
}

/** How many there are, up to `MOST_COUNTED`. */
export async function countBox(db: Database | Tx, reader: Reader, filter: BoxFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n
    from (${numbers(reader, filter, undefined, MOST_COUNTED)}) p`.execute(db);
  return rows[0]?.n ?? 0;
}

function numbers(reader: Reader, filter: BoxFilter, below: number | undefined, limit: number): RawBuilder<unknown> {
  const type = filter.type === undefined ? sql`k.type <> all(${silent}::text[])` : sql`k.type = ${filter.type}`;
  return sql`select distinct l.seq from unnest(${reader.keys}::text[]) as w(key), lateral (
      select k.seq from exchange_reading k join exchange_record r on r.seq = k.seq
      where k.key = w.key and k.last and k.own = ${filter.own} and ${type}
        and ${below === undefined ? sql`true` : sql`k.seq < ${below}`}
        and ${filter.axis === undefined ? sql`true` : sql`k.axis = ${filter.axis}`}
        and ${sql.join(conditions(filter), sql` and `)}
        and (not r.superseded or not exists (select from exchange_record n
          where n.id = r.id and n.version > r.version and n.keys && ${reader.keys}::text[]))
      order by k.seq desc limit ${limit}
    ) l order by l.seq desc limit ${limit}`;
}

function conditions(filter: BoxFilter): RawBuilder<unknown>[] {
  const { q, origin, unreadBy, recalled, member, missing } = filter;
  const found: RawBuilder<unknown>[] = [sql`true`];
  const words = q === undefined ? undefined : searchQuery(q);
  if (words !== undefined) found.push(sql`to_tsvector('simple', r.search) @@ ${words}::tsquery`);
  if (origin !== undefined) found.push(sql`r.origin = ${origin}`);
  if (unreadBy !== undefined)
    found.push(sql`not exists (select from exchange_opened o where o.record = r.id and o.version = r.version
      and ${unreadBy === '' ? sql`true` : sql`o.person = ${unreadBy}`})`);
  if (recalled !== undefined) found.push(recalled ? sql`r.recalled_at is not null` : sql`r.recalled_at is null`);
  if (member !== undefined) found.push(holds(sql`${member}::text`));
  if (missing !== undefined) found.push(lacks(missing));
  return found;
}

/** Whether a member holds a key of the record. */
const holds = (member: RawBuilder<unknown>) => sql`r.keys && array['public','members','member:' || ${member}]`;

/** Whether some member that is to have the record has not come so far with it. */
function lacks({ stage, members }: NonNullable<BoxFilter['missing']>): RawBuilder<unknown> {
  const came =
    stage === 'delivered'
      ? sql`m.pushed >= r.seq`
      : sql`exists (select from exchange_receipt t where t.record = r.id and t.version = r.version and t.member = m.id
          and t.what = any(${[...atLeast[stage]]}::text[]))`;
  return sql`exists (select from unnest(${members.map((one) => one.id)}::text[], ${members.map((one) => one.pushed)}::bigint[])
    as m(id, pushed) where ${holds(sql`m.id`)} and not ${came})`;
}
