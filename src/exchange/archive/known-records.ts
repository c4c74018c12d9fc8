import { sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import { type RecordRow, recordColumns } from './record-row.ts';

interface Asked {
  id: string;
  version: string;
  origin: string;
  index: number;
}

/** What is here already of a record that is to be stored. */
export interface Known {
  /** The same version of the same id by the same origin, with the hash of its content. */
  same?: { record: ArchivedRecord; content: Buffer };
  /** What its origin has placed where this one is said to stand in its log. */
  placed?: { record: ArchivedRecord; content: Buffer };
  /** Whose the id is. */
  owner?: string;
  /** Versions of this id are here. */
  others: boolean;
}

/** What is known of each, in the order asked. The caller holds the head. */
export async function knownRecords(tx: Tx, asked: readonly Asked[]): Promise<Known[]> {
  const known: Known[] = asked.map(() => ({ others: false }));
  const found = await sql<{
    n: number;
    owner: string | null;
    others: boolean;
    same: number | null;
    placed: number | null;
  }>`
    select x.n::int, b.origin as owner, (select true from exchange_record o where o.id = x.id limit 1) is not null as others,
      s.seq as same, p.seq as placed
    from unnest(${asked.map(({ id }) => id)}::text[], ${asked.map(({ version }) => version)}::text[],
      ${asked.map(({ origin }) => origin)}::text[], ${asked.map(({ index }) => index)}::bigint[])
      with ordinality as x(id, version, origin, index, n)
    left join exchange_binding b on b.id = x.id
    left join exchange_record s on s.id = x.id and s.version = x.version and s.origin = x.origin
    left join exchange_record p on p.origin = x.origin and p.log_index = x.index`.execute(tx);
  const wanted = found.rows.flatMap(({ same, placed }) => [same, placed]).filter((seq) => seq !== null);
  const records = wanted.length === 0 ? new Map<number, never>() : await bySeq(tx, wanted);
  for (const { n, owner, others, same, placed } of found.rows) {
    const one = known[n - 1];
    if (one === undefined) continue;
    one.others = others;
    if (owner !== null) one.owner = owner;
    const sameRecord = same === null ? undefined : records.get(same);
    const placedRecord = placed === null ? undefined : records.get(placed);
    if (sameRecord !== undefined) one.same = sameRecord;
    if (placedRecord !== undefined) one.placed = placedRecord;
  }
  return known;
}

async function bySeq(tx: Tx, seqs: readonly number[]) {
  const { rows } = await sql<RecordRow & { content: Buffer }>`select ${recordColumns}, r.content
    from exchange_record r where r.seq = any(${seqs}::bigint[])`.execute(tx);
  return new Map(rows.map(({ content, ...record }) => [record.seq, { record, content }]));
}
