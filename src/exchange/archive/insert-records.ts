import { sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reference } from './references.ts';

/** A record with everything that is written for it. */
export interface Row extends ArchivedRecord {
  content: Buffer;
  leaf: Buffer;
  release: string;
  search: string;
  keys: readonly string[];
  references: readonly Reference[];
  fromPeer: string | null;
  /** Whether its id belongs to its origin from now on. An observable's does not: whoever sees it makes the same id. */
  binds: boolean;
}

/**
 * Writes records and what is read by: their keys, references and owners. In the tables' order, some hundred at a time;
 * nothing else writes these rows, so that no row is without its record.
 */
export async function insertRecords(tx: Tx, rows: readonly Row[], now: Date): Promise<void> {
  const column = <T>(take: (row: Row) => T) => rows.map(take);
  await sql`insert into exchange_record (seq, added, id, version, type, axis, origin, own, revoked, log_index,
      content, leaf, body, release, search, keys, from_peer, received_at)
    select seq, added, id, version, type, axis, origin, own, revoked, log_index, decode(content, 'hex'),
      decode(leaf, 'hex'), body, release::jsonb, search, string_to_array(keys, ','), from_peer, ${now}::timestamptz
    from unnest(${column((row) => row.seq)}::bigint[], ${column((row) => row.added)}::bigint[],
      ${column((row) => row.id)}::text[], ${column((row) => row.version)}::text[],
      ${column((row) => row.type)}::text[], ${column((row) => row.axis)}::text[],
      ${column((row) => row.origin)}::text[], ${column((row) => row.own)}::boolean[],
      ${column((row) => row.revoked)}::boolean[], ${column((row) => row.logIndex)}::bigint[],
      ${column((row) => row.content.toString('hex'))}::text[], ${column((row) => row.leaf.toString('hex'))}::text[],
      ${column((row) => row.body)}::text[], ${column((row) => row.release)}::text[],
      ${column((row) => row.search)}::text[], ${column((row) => row.keys.join(','))}::text[],
      ${column((row) => row.fromPeer)}::text[])
    as r(seq, added, id, version, type, axis, origin, own, revoked, log_index, content, leaf, body, release, search,
      keys, from_peer)`.execute(tx);
  await insertReadings(tx, rows);
  await insertReferences(tx, rows);
  const binding = rows.filter((row) => row.binds);
  if (binding.length > 0)
    await sql`insert into exchange_binding (id, origin)
      select * from unnest(${binding.map((row) => row.id)}::text[], ${binding.map((row) => row.origin)}::text[])
      on conflict do nothing`.execute(tx);
}

async function insertReadings(tx: Tx, rows: readonly Row[]): Promise<void> {
  const readings = rows.flatMap((row) => row.keys.map((key) => ({ key, row })));
  await sql`insert into exchange_reading (key, seq, axis, type, origin, own, last)
    select key, seq, axis, type, origin, own, true
    from unnest(${readings.map(({ key }) => key)}::text[], ${readings.map(({ row }) => row.seq)}::bigint[],
      ${readings.map(({ row }) => row.axis)}::text[], ${readings.map(({ row }) => row.type)}::text[],
      ${readings.map(({ row }) => row.origin)}::text[], ${readings.map(({ row }) => row.own)}::boolean[])
      as r(key, seq, axis, type, origin, own)`.execute(tx);
}

async function insertReferences(tx: Tx, rows: readonly Row[]): Promise<void> {
  const references = rows.flatMap((row) => row.references.map((reference) => ({ ...reference, seq: row.seq })));
  if (references.length > 0)
    await sql`insert into exchange_reference (seq, target, property)
      select * from unnest(${references.map(({ seq }) => seq)}::bigint[],
        ${references.map(({ target }) => target)}::text[],
        ${references.map(({ property }) => property)}::text[])`.execute(tx);
}
