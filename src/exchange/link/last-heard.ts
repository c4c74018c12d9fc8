import { sql } from 'kysely';
import type { Database, Tx } from '#base';

/** When each peer last answered a push or a pull of this node, or pushed to it; a peer that never did is not in it. */
export async function lastHeard(db: Database | Tx): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ member: string; at: Date }>`
    select member, greatest(last_push_at, last_pull_at) as at from exchange_peer
    where num_nonnulls(last_push_at, last_pull_at) > 0`.execute(db);
  return new Map(rows.map(({ member, at }) => [member, at]));
}
