import { sql } from 'kysely';
import type { Act, Cursor, Database, Tx } from '#base';
import type { Reader } from '../reader.ts';
import { seen } from './tables.ts';

export interface Recall {
  notice: string;
  record: string;
  versions: readonly string[];
  origin: string;
  own: boolean;
  /** Who loses it. */
  lostBy: readonly string[];
  concernsUs: boolean;
  reason: string;
}

/** Keeps that versions were taken back. Idempotent: a notice is heeded once. Gives the versions that are new. */
export async function insertRecall(act: Act, recall: Recall): Promise<string[]> {
  const { notice, record, versions, origin, own, lostBy, concernsUs, reason } = recall;
  const { rows } = await sql<{ version: string }>`
    insert into exchange_recall (notice, record, version, origin, own, lost_by, concerns_us, reason, at)
    select ${notice}, ${record}, v, ${origin}, ${own}, ${lostBy}::text[], ${concernsUs}, ${reason}, ${act.clock.now()}::timestamptz
    from unnest(${versions}::text[]) as v
    on conflict do nothing returning version`.execute(act.tx);
  return rows.map(({ version }) => version);
}

/** Keeps that every version signed before the notice is taken back, for those that are not here yet. */
export async function insertWholeRecall(
  act: Act,
  recall: Omit<Recall, 'versions' | 'own'>,
  until: string,
): Promise<void> {
  const { notice, record, origin, lostBy, concernsUs, reason } = recall;
  await sql`
    insert into exchange_whole_recall (notice, record, origin, until, lost_by, concerns_us, reason, at)
    values (${notice}, ${record}, ${origin}, ${until}, ${lostBy}, ${concernsUs}, ${reason}, ${act.clock.now()})
    on conflict do nothing`.execute(act.tx);
}

export interface RecallRow {
  notice: string;
  record: string;
  versions: string[];
  origin: string;
  own: boolean;
  lost_by: string[];
  concerns_us: boolean;
  reason: string;
  at: Date;
}

/**
 * Recalls, newest first, one row a notice; only those whose notice this reader may see. One more than asked, so that one
 * sees whether there is a next page.
 */
export async function listRecalls(
  db: Database | Tx,
  reader: Reader,
  filter: { direction?: 'in' | 'out' | undefined; limit: number },
  after: Cursor | undefined,
): Promise<RecallRow[]> {
  const [at, notice] = after ?? [];
  const { rows } = await sql<RecallRow>`
    select notice, record, array_agg(version order by version) as versions, origin, own, lost_by, concerns_us, reason, at
    from exchange_recall c
    where ${readable(reader)} and ${directed(filter.direction)}
      and ${at === undefined ? sql`true` : sql`(at, notice) < (${String(at)}::timestamptz, ${notice ?? ''})`}
    group by notice, record, origin, own, lost_by, concerns_us, reason, at
    order by at desc, notice desc limit ${filter.limit + 1}`.execute(db);
  return rows;
}

export async function countRecalls(
  db: Database | Tx,
  reader: Reader,
  filter: { direction?: 'in' | 'out' | undefined },
): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct notice) as n from exchange_recall c
    where ${readable(reader)} and ${directed(filter.direction)}`.execute(db);
  return rows[0]?.n ?? 0;
}

const readable = (reader: Reader) =>
  sql<boolean>`exists (select from exchange_record n where n.id = c.notice and n.keys && ${reader.keys}::text[])`;
const directed = (direction: 'in' | 'out' | undefined) =>
  direction === undefined ? sql`true` : sql`c.own = ${direction === 'out'}`;

/** The standing recalls of a record by its versions, whose notice this reader may see. */
export async function recallsOf(db: Database | Tx, reader: Reader, record: string) {
  return seen(db)
    .selectFrom('exchange_recall as c')
    .select(['notice', 'version', 'at', 'reason', 'lost_by', 'own', 'concerns_us'])
    .where('record', '=', record)
    .where(readable(reader))
    .orderBy('at')
    .execute();
}

/** Members that have not said yet that they hid what we took back, and own records whose source was taken back. */
export async function countRecallsToDo(
  db: Database | Tx,
  reader: Reader,
): Promise<{ unconfirmed: number; derivatives: number }> {
  const { rows } = await sql<{ unconfirmed: number; derivatives: number }>`select
    (select count(*) from (select distinct c.notice, unnest(c.lost_by) as member from exchange_recall c
      where c.own and ${readable(reader)}) l
      where not exists (select from exchange_receipt t
        where t.record = l.notice and t.member = l.member and t.what = 'acted')) as unconfirmed,
    (select count(distinct s.target) from exchange_recall c
      join exchange_reference t on t.target = c.record and t.property = 'target_ref'
      join exchange_record r on r.seq = t.seq and r.own and r.type = 'relationship'
        and r.body::jsonb->>'relationship_type' = 'derived-from'
      join exchange_reference s on s.seq = t.seq and s.property = 'source_ref'
      where not c.own and c.concerns_us and ${readable(reader)} and r.keys && ${reader.keys}::text[]
        and not exists (select from exchange_record v where v.id = s.target and v.revoked)) as derivatives`.execute(db);
  return rows[0] ?? { unconfirmed: 0, derivatives: 0 };
}
