import { sql } from 'kysely';
import type { Reader } from '../reader.ts';
import { matchesNothing, numbersQuery } from './page-query.ts';
import { placeOfTime } from './read-page.ts';
import { asReader } from './reader-lock.ts';
import type { RecordFilter } from './record-filter.ts';
import { readerOf, type Reading } from './trail.ts';

/** How many records this reader may see that match, counted no further than `most`. */
export async function countRecords(
  reading: Reading,
  reader: Reader,
  filter: RecordFilter,
  most: number,
): Promise<number> {
  const count = matchesNothing(reader, filter) ? 0 : await countIn(reading, reader, filter, most);
  await reading.audit({ action: 'exchange.record.count', objects: [], detail: { reader: readerOf(reader), count } });
  return count;
}

async function countIn({ tx }: Reading, reader: Reader, filter: RecordFilter, most: number): Promise<number> {
  const above = await placeOfTime(tx, filter.addedAfter);
  const numbers = numbersQuery(reader, filter, { limit: most, direction: 'oldest-first', above });
  return asReader(tx, reader, async (as) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from (${numbers}) p`.execute(as);
    return rows[0]?.count ?? 0;
  });
}
