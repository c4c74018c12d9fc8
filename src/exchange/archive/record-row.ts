import { sql } from 'kysely';
import type { ArchivedRecord } from '../archived-record.ts';

/** The columns of an `ArchivedRecord`, of the table named `r`. */
export const recordColumns = sql`r.seq, r.added, r.id, r.version, r.type, r.axis, r.origin, r.own, r.revoked,
  r.log_index as "logIndex", r.body`;

/** A row as `recordColumns` gives it. */
export type RecordRow = ArchivedRecord;
