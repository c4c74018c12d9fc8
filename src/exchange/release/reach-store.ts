import { sql } from 'kysely';
import type { Tx } from '#base';
import type { Release } from '#records';
import type { Reader } from '../reader.ts';

/** A version of a record as far as who holds it depends on it. */
export interface HeldVersion {
  version: string;
  origin: string;
  own: boolean;
  keys: string[];
  release: Release;
}

/** The versions of a record that this reader may see, oldest first, with the keys they stand under now. */
export async function heldVersions(tx: Tx, reader: Reader, id: string): Promise<HeldVersion[]> {
  const { rows } = await sql<HeldVersion>`select version, origin, own, keys, release from exchange_record
    where id = ${id} and keys && ${reader.keys}::text[] order by version limit 1000`.execute(tx);
  return rows;
}

/** What an own record was derived from: directly, by relationships of its own, whatever became of those. */
export async function derivedFrom(tx: Tx, reader: Reader, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ target: string }>`
    select distinct t.target from exchange_reference s
    join exchange_record r on r.seq = s.seq
    join exchange_reference t on t.seq = s.seq and t.property = 'target_ref'
    where s.target = any(${ids}::text[]) and s.property = 'source_ref' and r.type = 'relationship' and r.own
      and r.body::jsonb->>'relationship_type' = 'derived-from' and r.keys && ${reader.keys}::text[]
    order by t.target`.execute(tx);
  return rows.map(({ target }) => target);
}

/** Own records derived from a record. */
export async function derivatives(tx: Tx, reader: Reader, id: string): Promise<string[]> {
  const { rows } = await sql<{ source: string }>`
    select distinct s.target as source from exchange_reference t
    join exchange_record r on r.seq = t.seq
    join exchange_reference s on s.seq = t.seq and s.property = 'source_ref'
    where t.target = ${id} and t.property = 'target_ref' and r.type = 'relationship' and r.own
      and r.body::jsonb->>'relationship_type' = 'derived-from' and r.keys && ${reader.keys}::text[]
    order by s.target`.execute(tx);
  return rows.map(({ source }) => source);
}
