import { sql } from 'kysely';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { asReader } from './reader-lock.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { readerOf, type Reading } from './trail.ts';

/** A version with what its page explains beside it. */
export interface ReadRecord extends ArchivedRecord {
  /** What its markings come to (`releaseOf` of the records' markings), as it was when it was stored. */
  release: unknown;
  fromPeer: string | null;
  receivedAt: Date;
  recalledAt: Date | null;
}

/** A version named by its normalised time, or the last that this reader may see; undefined: not there, or not theirs. */
export async function readRecord(
  { tx, audit }: Reading,
  reader: Reader,
  id: string,
  version?: string,
): Promise<ReadRecord | undefined> {
  const at = version === undefined ? sql`true` : sql`r.version = ${version}`;
  const found = await asReader(tx, reader, async (as) => {
    const { rows } = await sql<RecordRow & Omit<ReadRecord, keyof ArchivedRecord>>`select ${recordColumns}, r.release,
      r.from_peer as "fromPeer", r.received_at as "receivedAt", r.recalled_at as "recalledAt"
      from exchange_record r where r.id = ${id} and ${at} and r.keys && ${reader.keys}::text[]
      order by r.version desc, r.seq desc limit 1`.execute(as);
    return rows[0];
  });
  const objects = found === undefined ? [] : [`record:${id}@${found.version}`];
  await audit({ action: 'exchange.record.read', objects, detail: { reader: readerOf(reader) } });
  return found;
}

/** One version of an id among its others, without its content. */
export interface RecordVersion {
  seq: number;
  added: number;
  version: string;
  origin: string;
  revoked: boolean;
  recalledAt: Date | null;
}

/** The versions of an id that this reader may see, newest first, at most 1,000. */
export async function readVersions({ tx, audit }: Reading, reader: Reader, id: string): Promise<RecordVersion[]> {
  const versions = await asReader(tx, reader, async (as) => {
    const { rows } = await sql<RecordVersion>`select r.seq, r.added, r.version, r.origin, r.revoked,
      r.recalled_at as "recalledAt" from exchange_record r
      where r.id = ${id} and r.keys && ${reader.keys}::text[]
      order by r.version desc, r.seq desc limit 1000`.execute(as);
    return rows;
  });
  const objects = versions.length === 0 ? [] : [`record:${id}`];
  await audit({ action: 'exchange.record.versions', objects, detail: { reader: readerOf(reader) } });
  return versions;
}
