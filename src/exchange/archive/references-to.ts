import { sql } from 'kysely';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Reader } from '../reader.ts';
import { asReader } from './reader-lock.ts';
import { type RecordRow, recordColumns } from './record-row.ts';
import { readerOf, type Reading } from './trail.ts';

/** A record that speaks of another, and in which property. */
export interface Referring {
  property: string;
  record: ArchivedRecord;
}

/** The records this reader may see that speak of an id, newest first; each in the last version they may see. */
export async function referencesTo(
  { tx, audit }: Reading,
  reader: Reader,
  id: string,
  limit: number,
): Promise<Referring[]> {
  const found = await asReader(tx, reader, async (as) => {
    const { rows } = await sql<RecordRow & { property: string }>`select ${recordColumns}, f.property
      from exchange_reference f join exchange_record r on r.seq = f.seq
      where f.target = ${id} and r.keys && ${reader.keys}::text[]
        and (not r.superseded or not exists (select from exchange_record n
          where n.id = r.id and n.version > r.version and n.keys && ${reader.keys}::text[]))
      order by f.seq desc, f.property limit ${limit}`.execute(as);
    return rows;
  });
  const objects = [...new Set(found.map((record) => `record:${record.id}@${record.version}`))];
  await audit({ action: 'exchange.record.references', objects, detail: { reader: readerOf(reader), of: id } });
  return found.map(({ property, ...record }) => ({ property, record }));
}
