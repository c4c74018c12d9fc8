import { sql } from 'kysely';
import type { Cursor, Database, Tx } from '#base';
import type { Reader } from '../reader.ts';
import type { KnownConsentRequest } from './consent-store.ts';

export type ConsentState = 'open' | 'granted' | 'partly' | 'refused' | 'lapsed';

export interface ConsentFilter {
  own: string;
  now: Date;
  direction?: 'in' | 'out' | undefined;
  state?: ConsentState | undefined;
  record?: string | undefined;
  limit: number;
}

export type ConsentRow = KnownConsentRequest & {
  state: ConsentState;
  answer_id: string | null;
  answer_at: Date;
  answer_members: string[];
  answer_until: Date | null;
  answer_text: string;
};

/** Requests for consent that this reader may see, with the newest answer that they may see too. */
const rows = (reader: Reader, { own, now, direction, state, record }: ConsentFilter) => sql`
  from exchange_consent_request q
  left join lateral (
    select c.* from exchange_consent c where c.request = q.id and c.grantee = q.asker
      and exists (select from exchange_record a where a.id = c.id and a.version = c.version
        and a.keys && ${reader.keys}::text[])
    order by c.at desc limit 1
  ) c on true
  cross join lateral (select case
    when c.id is null then case when q.withdrawn then 'lapsed' else 'open' end
    when c.revoked or c.until <= ${now} then 'lapsed'
    when cardinality(c.members) = 0 then 'refused'
    when c.members @> q.wanted then 'granted' else 'partly' end as state) s
  where exists (select from exchange_record r where r.id = q.id and r.keys && ${reader.keys}::text[])
    and ${direction === undefined ? sql`true` : direction === 'out' ? sql`q.asker = ${own}` : sql`q.asker <> ${own}`}
    and ${state === undefined ? sql`true` : sql`s.state = ${state}`}
    and ${record === undefined ? sql`true` : sql`q.record = ${record}`}`;

/** One more than the page holds, newest first. */
export async function listConsentRows(
  db: Database | Tx,
  reader: Reader,
  filter: ConsentFilter,
  after: Cursor | undefined,
): Promise<ConsentRow[]> {
  const place =
    after === undefined ? sql`true` : sql`(q.asked_at, q.id) < (${String(after[0])}::timestamptz, ${after[1]})`;
  const found = await sql<ConsentRow>`
    select q.*, s.state, c.id as answer_id, c.at as answer_at, c.members as answer_members, c.until as answer_until,
      c.text as answer_text
    ${rows(reader, filter)} and ${place} order by q.asked_at desc, q.id desc limit ${filter.limit + 1}`.execute(db);
  return found.rows;
}

export async function countConsentRows(db: Database | Tx, reader: Reader, filter: ConsentFilter): Promise<number> {
  const { rows: counted } = await sql<{ n: number }>`select count(*) as n ${rows(reader, filter)}`.execute(db);
  return counted[0]?.n ?? 0;
}

/** Requests for consent that wait for our answer. */
export const countOpenConsents = (db: Database | Tx, reader: Reader, own: string, now: Date): Promise<number> =>
  countConsentRows(db, reader, { own, now, direction: 'in', state: 'open', limit: 1 });
