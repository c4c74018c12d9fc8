import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { asReader } from './reader-lock.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { readerOf, type Reading } from './trail.ts';

/**
 * Whether the record of this number (`exchange_record.seq`, as SQL: `sql.ref('s.seq')`) may be read by this reader: for
 * the tables an axis derives from records. A recall narrows it the moment it narrows the record.
 */
export function readableBy(reader: Reader, seq: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from exchange_record readable
    where readable.seq = ${seq} and readable.keys && ${reader.keys}::text[])`;
}

const BATCH = 500;

/**
 * The records of these numbers that this reader may read, by number; what is not theirs is not among them. That they were
 * read, and by whom, is written down.
 */
export async function readRecords(
  reading: Reading,
  reader: Reader,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, ArchivedRecord>> {
  const found = new Map<number, ArchivedRecord>();
  for (let from = 0; from < seqs.length; from += BATCH)
    for (const record of await batchOf(reading.tx, reader, seqs.slice(from, from + BATCH)))
      found.set(record.seq, record);
  await reading.audit({
    action: 'exchange.record.bulk',
    objects: [],
    detail: { reader: readerOf(reader), count: found.size },
  });
  return found;
}

async function batchOf(tx: Tx, reader: Reader, seqs: readonly number[]): Promise<RecordRow[]> {
  return asReader(tx, reader, async (as) => {
    const { rows } = await sql<RecordRow>`select ${recordColumns} from exchange_record r
      where r.seq = any(${seqs}::bigint[]) and r.keys && ${reader.keys}::text[] order by r.seq`.execute(as);
    return rows;
  });
}
