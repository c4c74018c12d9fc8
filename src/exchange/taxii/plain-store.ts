import { sql, type RawBuilder } from 'kysely';
import type { Database, Tx } from '#base';
import { stixType } from './media-type.ts';
import type { ObjectQuery } from './object-query.ts';
import type { PageWish, SourceRow } from './source.ts';

interface PlainRow {
  n: number;
  added: number;
  id: string;
  version_text: string;
  spec: string;
  body: string;
}

/** A page of a plain collection, in the order of addition, and whether more follow. */
export async function readPlainPage(
  db: Database | Tx,
  collection: string,
  { query, after, limit }: PageWish,
): Promise<{ rows: SourceRow[]; more: boolean }> {
  const [added = 0, n = 0] = after ?? [];
  const { rows } = await sql<PlainRow>`
    select o.n, o.added, o.id, o.version_text, o.spec, o.body from exchange_taxii_object o
    where ${wanted(collection, query)}
      ${after === undefined ? sql`` : sql`and (o.added, o.n) > (${added}, ${n})`}
    order by o.added, o.n limit ${limit + 1}`.execute(db);
  return {
    rows: rows.slice(0, limit).map((row) => ({
      id: row.id,
      version: row.version_text,
      added: row.added,
      mediaType: stixType(row.spec),
      body: row.body,
      place: [row.added, row.n],
    })),
    more: rows.length > limit,
  };
}

export async function plainHolds(db: Database | Tx, collection: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from exchange_taxii_object where collection = ${collection} and id = ${id} limit 1`.execute(db);
  return rows.length > 0;
}

/** Deletes what the query names; gives how many versions went. */
export async function removePlain(tx: Tx, collection: string, query: ObjectQuery): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from exchange_taxii_object where collection = ${collection} and n in (
      select o.n from exchange_taxii_object o where ${wanted(collection, query)})
    returning id`.execute(tx);
  await settleCurrent(tx, collection, [...new Set(rows.map((row) => row.id))]);
  return rows.length;
}

/** Marks of each object the version that a reader without filters gets. */
export async function settleCurrent(tx: Tx, collection: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update exchange_taxii_object o set current = not o.current
    where o.collection = ${collection} and o.id = any(${ids}) and o.current = exists (
      select 1 from exchange_taxii_object x where x.collection = o.collection and x.id = o.id
        and (x.spec, x.version) > (o.spec, o.version))`.execute(tx);
}

function wanted(collection: string, query: ObjectQuery): RawBuilder<unknown> {
  const { ids, types, specVersions, everySpec, addedAfter, versions } = query;
  const plainly =
    specVersions === undefined &&
    everySpec === undefined &&
    versions.last &&
    !versions.first &&
    versions.at.length === 0;
  const parts = [sql`o.collection = ${collection}`];
  if (ids !== undefined) parts.push(sql`o.id = any(${ids})`);
  if (types !== undefined) parts.push(sql`o.type = any(${types})`);
  if (addedAfter !== undefined) parts.push(sql`o.added > ${addedAfter}`);
  if (plainly && !versions.all) parts.push(sql`o.current`);
  else parts.push(ofSpec(query), ofVersion(query));
  return sql.join(parts, sql` and `);
}

function ofSpec({ specVersions, everySpec }: ObjectQuery): RawBuilder<unknown> {
  if (specVersions !== undefined) return sql`o.spec = any(${specVersions})`;
  if (everySpec) return sql`true`;
  return sql`not exists (select 1 from exchange_taxii_object x
    where x.collection = o.collection and x.id = o.id and x.spec > o.spec)`;
}

function ofVersion({ versions, specVersions, everySpec }: ObjectQuery): RawBuilder<unknown> {
  if (versions.all) return sql`true`;
  const ofSame = everySpec ? sql`true` : sql`x.spec = o.spec`;
  const amongSpecs = specVersions === undefined ? ofSame : sql`x.spec = any(${specVersions})`;
  const noOther = (than: RawBuilder<unknown>) => sql`not exists (select 1 from exchange_taxii_object x
    where x.collection = o.collection and x.id = o.id and ${amongSpecs} and x.version ${than} o.version)`;
  const either = [sql`o.version = any(${versions.at})`];
  if (versions.last) either.push(noOther(sql`>`));
  if (versions.first) either.push(noOther(sql`<`));
  return sql`(${sql.join(either, sql` or `)})`;
}
