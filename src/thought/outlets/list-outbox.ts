import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, need } from '#base';
import type { outboxRowShape } from './contract.ts';

type Row = z.output<typeof outboxRowShape>;
type Stored = Omit<Row, 'putAt' | 'nextAt' | 'sentAt'> & { putAt: Date; nextAt: Date; sentAt: Date | null };

/** What the outbox holds, the newest first (right `thought.read`). */
export async function listOutbox(act: Act, query: { state?: Row['state'] | undefined; limit: number }): Promise<Row[]> {
  need(act.actor, 'thought.read');
  const { rows } = await sql<Stored>`
    select key, outlet, recipient, language, event, record, record_version as version, state, attempts, problem,
      put_at as "putAt", next_at as "nextAt", sent_at as "sentAt", resolved_reason as reason
    from thought_outbox where ${query.state ?? null}::text is null or state = ${query.state ?? null}
    order by put_at desc, key limit ${query.limit}`.execute(act.tx);
  return rows.map((row) => ({
    ...row,
    putAt: row.putAt.toISOString(),
    nextAt: row.nextAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  }));
}
