import type { ColumnType } from 'kysely';
import type { Database, JobProblem, Tx } from '#base';

export type LinkTables = {
  exchange_peer: {
    member: string;
    pushed: number;
    pushed_added: number;
    pulled: number;
    last_push_at: Date | null;
    last_pull_at: Date | null;
    failures: number;
    next_try: Date | null;
    problem: ColumnType<JobProblem | null, string | null, string | null>;
    paused_at: Date | null;
    paused_by: string | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<LinkTables>();
