import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#base';
import type { ListedSubject } from '../subject.ts';
import type { StoredSubject } from './entity.ts';

/** What a search narrows by; lists cannot be left out. */
export interface SubjectFilter {
  lists: readonly string[];
  /** Only these; left out: all. */
  ids?: readonly string[] | undefined;
  schemas?: readonly string[] | undefined;
  excludeSchemas?: readonly string[] | undefined;
  changedSince?: string | undefined;
  countries?: readonly string[] | undefined;
  everyCountry?: boolean | undefined;
  genders?: readonly string[] | undefined;
}

const countriesOf = sql`(coalesce(s.body->'nationalities', '[]') || coalesce(s.body->'countries', '[]'))`;

function matching(filter: SubjectFilter): RawBuilder<unknown> {
  const parts = [sql`s.status = 'listed'`, sql`s.list = any(${filter.lists}::text[])`];
  if (filter.ids !== undefined) parts.push(sql`s.id = any(${filter.ids}::uuid[])`);
  if (filter.schemas !== undefined) parts.push(sql`s.schema = any(${filter.schemas}::text[])`);
  if (filter.excludeSchemas?.length) parts.push(sql`s.schema <> all(${filter.excludeSchemas}::text[])`);
  if (filter.changedSince !== undefined) parts.push(sql`s.changed_at >= ${filter.changedSince}::timestamptz`);
  if (filter.countries?.length) {
    const any = filter.everyCountry ? sql`?&` : sql`?|`;
    parts.push(sql`${countriesOf} ${any} ${filter.countries}::text[]`);
  }
  if (filter.genders?.length) parts.push(sql`s.body->>'gender' = any(${filter.genders}::text[])`);
  return sql.join(parts, sql` and `);
}

const orders = {
  name: sql`s.name`,
  caption: sql`s.name`,
  id: sql`s.id::text collate "C"`,
  canonical_id: sql`s.id::text collate "C"`,
  entity_id: sql`s.id::text collate "C"`,
  schema: sql`s.schema`,
  first_seen: sql`(select min(v.at) from finance_subject_version v where v.subject = s.id)`,
  last_seen: sql`s.changed_at`,
  last_change: sql`s.changed_at`,
} as const;
export type Order = keyof typeof orders;
export const orderNames = Object.keys(orders) as Order[];

/** Ids of what fits, in order; without an order by name. */
export async function idsMatching(
  db: Database,
  filter: SubjectFilter,
  sort: readonly { by: Order; descending: boolean }[],
  page?: { limit: number; offset: number },
): Promise<string[]> {
  const order = [...sort, { by: 'name' as const, descending: false }, { by: 'id' as const, descending: false }].map(
    ({ by, descending }) => sql`${orders[by]} ${descending ? sql`desc` : sql`asc`}`,
  );
  const cut = page === undefined ? sql`` : sql`limit ${page.limit} offset ${page.offset}`;
  const { rows } = await sql<{ id: string }>`
    select s.id from finance_subject s where ${matching(filter)} order by ${sql.join(order)} ${cut}`.execute(db);
  return rows.map((row) => row.id);
}

export async function countMatching(db: Database, filter: SubjectFilter): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from finance_subject s where ${matching(filter)}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

export type FacetName = 'countries' | 'topics' | 'datasets' | 'schema' | 'identifiers' | 'genders' | 'names';

/** How often each value stands among what fits, the commonest first. */
export async function facetOf(db: Database, filter: SubjectFilter, facet: FacetName): Promise<[string, number][]> {
  const values = {
    countries: sql`jsonb_array_elements_text(${countriesOf})`,
    topics: sql`'sanction'::text`,
    datasets: sql`s.list`,
    schema: sql`s.schema`,
    identifiers: sql`jsonb_array_elements(s.body->'identifiers')->>'value'`,
    genders: sql`s.body->>'gender'`,
    names: sql`jsonb_array_elements(s.body->'names')->>'full'`,
  }[facet];
  const { rows } = await sql<{ value: string; n: string }>`
    select value, count(*) as n
    from (select s.id, ${values} as value from finance_subject s where ${matching(filter)}) f
    where value is not null group by value order by n desc, value limit 50`.execute(db);
  return rows.map((row) => [row.value, Number(row.n)]);
}

/** The subjects with these ids, listed or not. */
export async function storedSubjects(db: Database, ids: readonly string[]): Promise<Map<string, StoredSubject>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; list: string; body: ListedSubject; changed: Date; first: Date; seen: Date }>`
    select s.id, s.list, s.body, s.changed_at as changed,
      coalesce((select min(v.at) from finance_subject_version v where v.subject = s.id), s.changed_at) as first,
      coalesce((select max(n.loaded_at) from finance_snapshot n where n.list = s.list), s.changed_at) as seen
    from finance_subject s where s.id = any(${ids}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ changed, first, seen, ...row }) => [
      row.id,
      { ...row, firstSeen: first, lastSeen: seen, lastChange: changed },
    ]),
  );
}

/** The listed subject that goes by this id in its list, with or without the list's key before it. */
export async function subjectByRef(db: Database, ref: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from finance_subject
    where status = 'listed' and (refs @> array[${ref}]::text[] or exists (
      select 1 from finance_list l where starts_with(${ref}, l.key || '-') and l.key = list
        and refs @> array[substr(${ref}, length(l.key) + 2)]::text[]))
    order by list, id limit 1`.execute(db);
  return rows[0]?.id;
}

/** Ids of subjects in whose names the text stands, folded by `searchText`. */
export async function idsContaining(db: Database, lists: readonly string[], folded: string, limit: number) {
  const { rows } = await sql<{ id: string }>`
    select id from finance_subject
    where status = 'listed' and list = any(${lists}::text[]) and position(${folded} in search) > 0
    order by name, id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
