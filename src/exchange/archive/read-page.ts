import { sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { type Direction, matchesNothing, numbersQuery, type Walk } from './page-query.ts';
import { asReader } from './reader-lock.ts';
import type { RecordFilter } from './record-filter.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { readerOf, type Reading } from './trail.ts';

export interface RecordPage {
  records: ArchivedRecord[];
  /** There are further records after the last of these. */
  more: boolean;
}

/**
 * One page of what this reader may see, in the order of storing. `cursor` is the `seq` of the last record of the page
 * before, `undefined` for the first. That it was read, by whom and from where to where is written down.
 */
export async function readPage(
  reading: Reading,
  reader: Reader,
  filter: RecordFilter,
  cursor: number | undefined,
  limit: number,
  direction: Direction = 'oldest-first',
): Promise<RecordPage> {
  const page = await findPage(reading.tx, reader, filter, { after: cursor, limit, direction });
  await reading.audit({
    action: 'exchange.record.page',
    objects: [],
    detail: {
      reader: readerOf(reader),
      count: page.records.length,
      ...(page.records.length > 0 && { firstSeq: page.records[0]?.seq, lastSeq: page.records.at(-1)?.seq }),
    },
  });
  return page;
}

async function findPage(tx: Tx, reader: Reader, filter: RecordFilter, walk: Walk): Promise<RecordPage> {
  if (matchesNothing(reader, filter)) return { records: [], more: false };
  const above = await placeOfTime(tx, filter.addedAfter);
  const order = walk.direction === 'oldest-first' ? sql`asc` : sql`desc`;
  const numbers = numbersQuery(reader, filter, { ...walk, limit: walk.limit + 1, above });
  const rows = await asReader(tx, reader, async (as) => {
    const found = await sql<RecordRow>`select ${recordColumns} from (${numbers}) p
      join exchange_record r on r.seq = p.seq order by r.seq ${order}`.execute(as);
    return found.rows;
  });
  return { records: rows.slice(0, walk.limit), more: rows.length > walk.limit };
}

/** `added` grows with the number: a time is a place in the order. */
export async function placeOfTime(tx: Tx, addedAfter: number | undefined): Promise<number | undefined> {
  if (addedAfter === undefined) return undefined;
  const { rows } = await sql<{ seq: number }>`select seq from exchange_record where added <= ${addedAfter}
    order by added desc limit 1`.execute(tx);
  return rows[0]?.seq ?? 0;
}
