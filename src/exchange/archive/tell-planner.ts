import { sql } from 'kysely';
import type { Tx } from '#base';

/** The mean of `numberGaps`: how many numbers one record takes. */
const MEAN_GAP = 64.5;

/**
 * Tells the planner what the tables are like each time the archive has doubled. The embedded engine never looks by
 * itself, and without having looked it takes an id for one of 200: it would read the whole archive to find a few of them.
 */
export async function tellPlanner(tx: Tx, seq: number): Promise<void> {
  const rows = seq / MEAN_GAP;
  if (rows < 1_000) return;
  const { rows: found } = await sql<{ known: number }>`select reltuples::bigint as known
    from pg_class where oid = 'exchange_record'::regclass`.execute(tx);
  if (rows < 2 * Math.max(500, found[0]?.known ?? 0)) return;
  await sql`analyze exchange_record, exchange_reading, exchange_reference, exchange_binding`.execute(tx);
}
