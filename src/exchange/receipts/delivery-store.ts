import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { ReceiptType } from './tables.ts';

/** How often each kind of receipt came for versions, each member counted once a stage, and in all earlier stages too. */
export interface StageCounts {
  record: string;
  version: string;
  received: number;
  read: number;
  acted: number;
}

export async function countStages(
  db: Database | Tx,
  versions: readonly { id: string; version: string }[],
): Promise<StageCounts[]> {
  if (versions.length === 0) return [];
  const { rows } = await sql<StageCounts>`
    select record, version, count(distinct member) as received,
      count(distinct member) filter (where what in ('read','decided','acted')) as read,
      count(distinct member) filter (where what = 'acted') as acted
    from exchange_receipt
    join unnest(${versions.map((one) => one.id)}::text[], ${versions.map((one) => one.version)}::text[]) as v(record, version)
      using (record, version)
    group by record, version`.execute(db);
  return rows;
}

/** The kinds of receipt that show that a record came at least so far; a node screens before anybody has read. */
export const atLeast = {
  received: ['received', 'read', 'screened', 'decided', 'acted'],
  read: ['read', 'decided', 'acted'],
  acted: ['acted'],
} as const satisfies Record<string, readonly ReceiptType[]>;
