import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { Reader } from '../reader.ts';
import { seen } from './tables.ts';

/** A consent that stands: to whom the grantee may pass the record on, for which purposes (none named: any). */
export interface Consent {
  id: string;
  members: readonly string[];
  purposes: readonly string[];
}

/** The consents that the originator of a record (and nobody else) gave a grantee, as far as they stand now. */
export async function standingConsents(tx: Tx, record: string, grantee: string, now: Date): Promise<Consent[]> {
  const { rows } = await sql<Consent>`select c.id, c.members, c.purposes from exchange_consent c
    where c.record = ${record} and c.grantee = ${grantee} and not c.revoked and (c.until is null or c.until > ${now})
      and exists (select from exchange_record r where r.id = c.record and r.origin = c.originator)
      and not exists (select from exchange_record r where r.id = c.record and r.origin <> c.originator)
    order by c.id`.execute(tx);
  return rows;
}

export interface KnownConsent {
  id: string;
  request: string | null;
  record: string;
  originator: string;
  grantee: string;
  members: string[];
  purposes: string[];
  until: Date | null;
  text: string;
  version: string;
  at: Date;
  revoked: boolean;
}

/** Keeps what a consent says in its newest version; an older one that arrives late changes nothing. */
export async function writeConsent(tx: Tx, consent: KnownConsent): Promise<void> {
  await seen(tx)
    .insertInto('exchange_consent')
    .values(consent)
    .onConflict((conflict) =>
      conflict
        .columns(['id', 'grantee'])
        .doUpdateSet(consent)
        .where(sql<boolean>`excluded.version > exchange_consent.version`),
    )
    .execute();
}

export interface KnownConsentRequest {
  id: string;
  record: string;
  asker: string;
  originator: string;
  wanted: string[];
  purposes: string[];
  reason: string;
  asked_at: Date;
  due_at: Date;
  withdrawn: boolean;
}

export async function writeConsentRequest(tx: Tx, request: KnownConsentRequest): Promise<void> {
  const { withdrawn, ...rest } = request;
  await seen(tx)
    .insertInto('exchange_consent_request')
    .values({ ...rest, withdrawn })
    .onConflict((conflict) =>
      // Taken back once is taken back, whichever version arrives last.
      conflict.column('id').doUpdateSet({ withdrawn: sql`exchange_consent_request.withdrawn or ${withdrawn}` }),
    )
    .execute();
}

/** Whether this reader may see some version of a record. */
export async function seesRecord(db: Database | Tx, reader: Reader, id: string): Promise<boolean> {
  const { rows } =
    await sql`select from exchange_record where id = ${id} and keys && ${reader.keys}::text[] limit 1`.execute(db);
  return rows.length > 0;
}

export async function findConsentRequest(db: Database | Tx, id: string) {
  return seen(db).selectFrom('exchange_consent_request').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The newest answer to a request for consent that was not revoked. */
export async function answerOf(db: Database | Tx, request: string): Promise<KnownConsent | undefined> {
  return seen(db)
    .selectFrom('exchange_consent')
    .selectAll()
    .where('request', '=', request)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
}
