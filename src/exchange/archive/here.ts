import { sql } from 'kysely';
import type { Tx } from '#base';
import type { Reader } from '../reader.ts';
import { asReader } from './reader-lock.ts';

/** Which of these ids this reader may read here, whatever the version. */
export async function hereOf(tx: Tx, reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  return asReader(tx, reader, async (as) => {
    const { rows } = await sql<{ id: string }>`select distinct r.id from exchange_record r
      where r.id = any(${ids}::text[]) and r.keys && ${reader.keys}::text[]`.execute(as);
    return new Set(rows.map(({ id }) => id));
  });
}
