import type { Database, Tx } from '#base';
import type { Sides } from './differences.ts';
import { seen } from './tables.ts';

/** Both sides of alerts as they stand, by alert. */
export async function readSides(db: Database | Tx, alerts: readonly string[]): Promise<Map<string, Sides>> {
  if (alerts.length === 0) return new Map();
  const rows = await seen(db)
    .selectFrom('finance_alert')
    .select(['id', 'row_body', 'subject_body'])
    .where('id', 'in', alerts)
    .execute();
  return new Map(rows.map((row) => [row.id, { row: row.row_body, subject: row.subject_body }]));
}
