import { sql } from 'kysely';
import type { Tx } from '#base';

/**
 * Says anew which versions of these ids are superseded, and which is the last under each key. Versions come out of
 * order: what arrives late may be older than what is here.
 */
export async function orderVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update exchange_record r set superseded = w.superseded
    from (
      select seq, version <> max(version) over (partition by id) as superseded
      from exchange_record where id = any(${ids}::text[])
    ) w
    where r.seq = w.seq and r.superseded <> w.superseded`.execute(tx);
  await sql`update exchange_reading k set last = w.last
    from (
      select key, seq, version = max(version) over (partition by id, key) as last
      from exchange_record, unnest(keys) as key where id = any(${ids}::text[])
    ) w
    where k.key = w.key and k.seq = w.seq and k.last <> w.last`.execute(tx);
}
