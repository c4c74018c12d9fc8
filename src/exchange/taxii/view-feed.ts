import { sql } from 'kysely';
import { type Act, commonFault, type Cursor, need, pageOf, readCursor } from '#base';
import { timestampOf } from '../archive/index.ts';

interface FeedRow {
  n: number;
  added: number;
  id: string;
  version_text: string;
  type: string;
  source: string | null;
  title: string | null;
  body: string;
  findings: { code: string; where: string; message: string }[] | null;
}

const columns = sql`o.n, o.added, o.id, o.version_text, o.type, o.source, s.title, o.body, o.findings
  from exchange_taxii_object o left join exchange_subscription s on s.id = o.source`;

/** Objects of a plain collection for people: newest first, by their last version, with where they come from. */
export async function viewFeed(
  act: Act,
  collection: string,
  query: { limit: number; after?: string | undefined; type?: string | undefined; q?: string | undefined },
) {
  need(act.actor, 'exchange.read');
  const { type, q } = query;
  const [, beyond] = readCursor(query.after) ?? [];
  const wanted = sql`o.collection = ${collection} and o.current
    ${type === undefined ? sql`` : sql`and o.type = ${type}`}
    ${q === undefined ? sql`` : sql`and strpos(lower(o.body), lower(${q})) > 0`}`;
  const { rows } = await sql<FeedRow>`select ${columns} where ${wanted}
    ${beyond === undefined ? sql`` : sql`and o.n < ${Number(beyond)}`}
    order by o.n desc limit ${query.limit + 1}`.execute(act.tx);
  const counted = await sql<{ total: number }>`
    select count(*) as total from exchange_taxii_object o where ${wanted}`.execute(act.tx);
  const shown = pageOf(rows, query.limit, (row): Cursor => [row.added, String(row.n)]);
  await act.audit({
    action: 'exchange.feed.page',
    objects: [`taxii-collection:${collection}`],
    detail: { count: shown.rows.length },
  });
  return {
    items: shown.rows.map(rowOf),
    total: counted.rows[0]?.total ?? 0,
    ...(shown.next !== undefined && { next: shown.next }),
  };
}

/** One object, its last version. Throws `not-found`. */
export async function viewFeedObject(act: Act, collection: string, object: string) {
  need(act.actor, 'exchange.read');
  const { rows } = await sql<FeedRow>`select ${columns}
    where o.collection = ${collection} and o.id = ${object} and o.current`.execute(act.tx);
  const [row] = rows;
  if (row === undefined) throw commonFault('not-found');
  await act.audit({ action: 'exchange.feed.read', objects: [`taxii-collection:${collection}`, `object:${object}`] });
  return { ...rowOf(row), object: contentOf(row) };
}

function rowOf(row: FeedRow) {
  const { name } = contentOf(row);
  return {
    id: row.id,
    version: row.version_text,
    type: row.type,
    addedAt: timestampOf(row.added),
    findings: row.findings ?? [],
    ...(typeof name === 'string' && { name: name.slice(0, 300) }),
    ...(row.source !== null && { source: { id: row.source, title: row.title ?? '' } }),
  };
}

const contentOf = ({ body }: FeedRow) => JSON.parse(body) as Record<string, unknown>;
