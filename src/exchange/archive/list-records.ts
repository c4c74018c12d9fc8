import type { z } from 'zod';
import { type Act, commonFault, need, readCursor, writeCursor } from '#base';
import { localReader } from '../reader.ts';
import type { archiveRoutes, recordFilterShape } from './contract.ts';
import { countRecords } from './count-records.ts';
import { readPage } from './read-page.ts';
import type { RecordFilter } from './record-filter.ts';
import { searchRecords } from './search-records.ts';
import { recordRow } from './view-record.ts';

const MOST_COUNTED = 1_000;

/** What a person asks for, as the archive's filter. */
export function filterOf({ types, axis, origin, own, versions }: z.output<typeof recordFilterShape>): RecordFilter {
  return {
    ...(types !== undefined && { types: types.split(',').filter((type) => type !== '') }),
    axis,
    origin,
    ...(own !== undefined && { own: own === 'true' }),
    versions: [versions],
  };
}

/**
 * One page of the records this person may see, newest first. Words are looked for among the last versions and by
 * themselves: with them the filter says nothing.
 */
export async function listRecords(act: Act, query: z.output<typeof archiveRoutes.exchangeRecords.query>) {
  need(act.actor, 'exchange.read');
  const reader = localReader(act.actor);
  const filter = filterOf(query);
  const cursor = cursorOf(query.after);
  if (query.q !== undefined) {
    const { records, below } = await searchRecords(act, reader, query.q, query.limit, cursor);
    const next = below === undefined ? {} : { totalIsLeast: true, next: writeCursor([below, '']) };
    return { items: records.map(recordRow), total: records.length, ...next };
  }
  const { records, more } = await readPage(act, reader, filter, cursor, query.limit, 'newest-first');
  const last = records.at(-1);
  const counted = await countRecords(act, reader, filter, MOST_COUNTED + 1);
  return {
    items: records.map(recordRow),
    total: Math.min(counted, MOST_COUNTED),
    ...(counted > MOST_COUNTED && { totalIsLeast: true }),
    ...(more && last !== undefined && { next: writeCursor([last.seq, last.id]) }),
  };
}

function cursorOf(after: string | undefined): number | undefined {
  const [seq] = readCursor(after) ?? [];
  if (seq === undefined) return undefined;
  if (typeof seq === 'number' && Number.isSafeInteger(seq)) return seq;
  throw commonFault('invalid-input', {}, [{ where: 'after', reason: 'not a place in this list' }]);
}
