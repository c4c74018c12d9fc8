import { sql } from 'kysely';
import type { Act } from '#base';
import { orderVersions } from './order-versions.ts';

export interface Narrowing {
  id: string;
  /** Which versions, by normalised time; undefined: all that are here. */
  versions?: readonly string[];
  /** The keys taken away (`reader.ts`). */
  keys: readonly string[];
  /** Keys given instead: whom "all members" held and who keeps it. */
  instead?: readonly string[];
}

/**
 * Takes keys from versions of a record: a recall. The entry itself stays, for the log and the proof; who had no other
 * key finds nothing any more, as if it had never been. Gives how many versions lost a key.
 */
export async function narrowRelease(act: Act, { id, versions, keys, instead = [] }: Narrowing): Promise<number> {
  // Whoever stores a version at this moment waits, so that the order of versions is said once.
  await sql`select from exchange_head for update`.execute(act.tx);
  const some = versions === undefined ? sql`true` : sql`version = any(${versions}::text[])`;
  const { rows } = await sql<{ seq: number }>`update exchange_record
    set keys = array(select key from unnest(keys) with ordinality as k(key, n) where key <> all(${keys}::text[]) order by n)
        || array(select key from unnest(${instead}::text[]) as k(key) where key <> all(keys)),
      recalled_at = coalesce(recalled_at, ${act.clock.now()}::timestamptz)
    where id = ${id} and ${some} and keys && ${keys}::text[] returning seq`.execute(act.tx);
  const seqs = rows.map(({ seq }) => seq);
  await sql`delete from exchange_reading where key = any(${keys}::text[]) and seq = any(${seqs}::bigint[])`.execute(
    act.tx,
  );
  await sql`insert into exchange_reading (key, seq, axis, type, origin, own, last)
    select k.key, r.seq, r.axis, r.type, r.origin, r.own, false from exchange_record r, unnest(${instead}::text[]) as k(key)
    where r.seq = any(${seqs}::bigint[]) on conflict do nothing`.execute(act.tx);
  if (seqs.length > 0) await orderVersions(act.tx, [id]);
  await act.audit({
    action: 'exchange.record.narrow',
    objects: [`record:${id}`],
    detail: { versions: seqs.length, keys: [...keys], instead: [...instead] },
  });
  return seqs.length;
}
