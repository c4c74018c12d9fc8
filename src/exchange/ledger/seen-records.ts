import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '#base';
import { heldFrom } from './seen-leaves.ts';

/** Sealed records of one origin, each as text, in the order of its log; `next` where there are more. */
export const seenRecordsShape = z.object({
  records: z.array(z.string()).max(10_000),
  next: z.number().int().min(0).optional(),
});
type SeenRecords = z.output<typeof seenRecordsShape>;

/** A page is at most so large, beside its last record. */
const mostBytes = 3 * 2 ** 20;
const mostRecords = 500;

/**
 * The records of an origin from this place of its log on, as they came here: for that origin alone, which lost them. The
 * last page has those that it brought itself and that wait in quarantine, as many as fit.
 */
export async function seenRecordsOf(db: Database, origin: string, from: number): Promise<SeenRecords> {
  const { rows } = await sql<{ place: number; body: string }>`select log_index as place, body from exchange_record
    where origin = ${origin} and log_index >= ${from} order by log_index limit ${mostRecords + 1}`.execute(db);
  const page = fitting(rows.slice(0, mostRecords), ({ body }) => body);
  const more = rows[page.length];
  if (more !== undefined) return { records: page.map(({ body }) => body), next: more.place };
  const held = fitting(await heldFrom(db, origin, from), ({ text }) => text);
  return { records: [...page.map(({ body }) => body), ...held.map(({ text }) => text)] };
}

/** As many from the front as make a page. */
function fitting<T>(all: readonly T[], textOf: (one: T) => string): T[] {
  let bytes = 0;
  const end = all.findIndex((one) => {
    const full = bytes > mostBytes;
    bytes += Buffer.byteLength(textOf(one));
    return full;
  });
  return all.slice(0, end < 0 ? all.length : end);
}
