import { sql } from 'kysely';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { asReader } from './reader-lock.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { searchQuery } from './search-words.ts';
import { readerOf, type Reading } from './trail.ts';

/**
 * Records that hold every word (or its beginning), newest first, among the last versions this reader may see. Words are
 * folded: case, diacritics, Arabic letter variants. An older version's words find nothing once a newer one is seen.
 */
export async function searchRecords(
  { tx, audit }: Reading,
  reader: Reader,
  text: string,
  limit: number,
  before?: number,
): Promise<{ records: ArchivedRecord[]; more: boolean }> {
  const words = searchQuery(text);
  const rows =
    words === undefined || reader.keys.length === 0
      ? []
      : await asReader(tx, reader, async (as) => {
          const below = before === undefined ? sql`true` : sql`r.seq < ${before}`;
          const found = await sql<RecordRow>`select ${recordColumns} from exchange_record r
            where r.search::tsvector @@ ${words}::tsquery and r.keys && ${reader.keys}::text[] and ${below}
              and (not r.superseded or not exists (select from exchange_record n
                where n.id = r.id and n.version > r.version and n.keys && ${reader.keys}::text[]))
            order by r.seq desc limit ${limit + 1}`.execute(as);
          return found.rows;
        });
  const records = rows.slice(0, limit);
  const objects = records.map(({ id, version }) => `record:${id}@${version}`);
  await audit({ action: 'exchange.record.search', objects, detail: { reader: readerOf(reader), words: text } });
  return { records, more: rows.length > limit };
}
