import { sql } from 'kysely';
import type { z } from 'zod';
import { type Act, need } from '#base';
import type { logShape } from './contract.ts';
import { listLogs } from './log-store.ts';

type LogView = z.output<typeof logShape>;

/** Every log this node keeps or follows, the own one first. */
export async function viewLogs(act: Act): Promise<LogView[]> {
  need(act.actor, 'exchange.members.read');
  const logs = await listLogs(act.tx);
  const { rows: cosigned } = await sql<{ origin: string; size: number; witnesses: string[] }>`
    select c.origin, c.size, array_agg(c.witness order by c.witness) as witnesses from exchange_cosignature c
    where c.size = (select max(size) from exchange_cosignature m where m.origin = c.origin)
    group by c.origin, c.size`.execute(act.tx);
  const { rows: alarms } = await sql<{ origin: string; n: number }>`
    select origin, count(*)::int as n from exchange_contradiction group by origin`.execute(act.tx);
  return logs.map((log) => {
    const newest = cosigned.find(({ origin }) => origin === log.origin);
    return {
      origin: log.origin,
      name: log.name,
      own: log.own,
      confirmed: log.confirmed,
      size: log.size,
      root: log.root.toString('hex'),
      checkedAt: log.checked_at.toISOString(),
      ...(newest !== undefined && { cosigned: { size: newest.size, witnesses: newest.witnesses } }),
      contradictions: alarms.find(({ origin }) => origin === log.origin)?.n ?? 0,
    };
  });
}
