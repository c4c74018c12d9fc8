import { sql } from 'kysely';
import type { Tx } from '#base';

/**
 * Says anew which versions of these ids are superseded, and which is the last under each key. Versions come out of
 * order: what arrives late may be older than what is here. What changes is looked up first and written by its number:
 * joined in one statement, the planner would walk the whole archive for a handful of rows.
 */
export async function orderVersions(tx: Tx, ids: readonly string[]): Promise<void> {
  const { rows: turned } = await sql<{ seq: number }>`select seq from (
      select seq, superseded, version <> max(version) over (partition by id) as now
      from exchange_record where id = any(${ids}::text[])
    ) w where superseded <> now`.execute(tx);
  if (turned.length > 0)
    await sql`update exchange_record set superseded = not superseded
      where seq = any(${turned.map(({ seq }) => seq)}::bigint[])`.execute(tx);
  const { rows: places } = await sql<{ key: string; seq: number; last: boolean }>`
    select key, seq, version = max(version) over (partition by id, key) as last
    from exchange_record, unnest(keys) as key where id = any(${ids}::text[])`.execute(tx);
  for (const [key, under] of Map.groupBy(places, (place) => place.key))
    for (const last of [true, false]) {
      const seqs = under.filter((place) => place.last === last).map(({ seq }) => seq);
      if (seqs.length > 0)
        await sql`update exchange_reading set last = ${last}
          where key = ${key} and seq = any(${seqs}::bigint[]) and last <> ${last}`.execute(tx);
    }
}
