import { sql } from 'kysely';
import type { Tx } from '#base';

/**
 * The marking-definitions of these ids that are here, by id, as JSON text. No reader is asked for: this is the node
 * looking up what a marking means, and nobody is shown it.
 */
export async function markingBodies(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; body: string }>`select id, body from exchange_record
    where id = any(${ids}::text[]) and type = 'marking-definition' order by seq desc`.execute(tx);
  return new Map(rows.map(({ id, body }) => [id, body]));
}
