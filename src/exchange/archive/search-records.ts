import { sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { fewHolders } from './few-holders.ts';
import { asReader } from './reader-lock.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { searchQuery } from './search-words.ts';
import { readerOf, type Reading } from './trail.ts';

/** So many records are looked through for words that many hold before a page ends, full or not. */
const MOST_MET = 2_500;

export interface Found {
  records: ArchivedRecord[];
  /** Where the next page begins: the number it lies below; undefined where there is none. */
  below?: number | undefined;
}

/**
 * Records that hold every word (or its beginning), newest first, among the last versions this reader may see. Words are
 * folded: case, diacritics, Arabic letter variants. An older version's words find nothing once a newer one is seen. A page
 * may end before it is full: what it costs is bounded, and the next goes on where it ended.
 */
export async function searchRecords(
  { tx, audit }: Reading,
  reader: Reader,
  text: string,
  limit: number,
  before?: number,
): Promise<Found> {
  const words = searchQuery(text);
  const found: Found =
    words === undefined || reader.keys.length === 0 ? { records: [] } : await find(tx, reader, words, limit, before);
  const objects = found.records.map(({ id, version }) => `record:${id}@${version}`);
  await audit({ action: 'exchange.record.search', objects, detail: { reader: readerOf(reader), words: text } });
  return found;
}

async function find(tx: Tx, reader: Reader, words: string, limit: number, before: number | undefined): Promise<Found> {
  const few = await fewHolders(tx, words);
  const met = sql`from exchange_record r where ${before === undefined ? sql`true` : sql`r.seq < ${before}`}
    and ${few === undefined ? sql`true` : sql`r.seq = any(${few}::bigint[])`} order by r.seq desc limit ${MOST_MET}`;
  const seen = sql`r.keys && ${reader.keys}::text[] and (not r.superseded or not exists (select from exchange_record n
    where n.id = r.id and n.version > r.version and n.keys && ${reader.keys}::text[]))`;
  return asReader(tx, reader, async (as) => {
    const { rows } = await sql<RecordRow>`select ${recordColumns} from (select r.* ${met}) r
      where r.search::tsvector @@ ${words}::tsquery and ${seen} order by r.seq desc limit ${limit + 1}`.execute(as);
    if (rows.length > limit) return { records: rows.slice(0, limit), below: rows[limit - 1]?.seq };
    const { rows: ends } = await sql<{ seq: number }>`select r.seq from (select r.seq ${met}) r
      offset ${MOST_MET - 1} limit 1`.execute(as);
    return { records: rows, below: ends[0]?.seq };
  });
}
