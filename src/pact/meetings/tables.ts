import type { ColumnType } from 'kysely';
import type { Database, Tx } from '#base';
import type { Unfinished } from './unfinished.ts';

export type MeetingTables = {
  pact_unfinished_meeting: {
    id: string;
    revision: number;
    content: ColumnType<Unfinished, string, string>;
    made_by: string;
    made_by_name: string;
    made_at: Date;
    changed_by: string;
    changed_by_name: string;
    changed_at: Date;
    draft: string | null;
    given_up_at: Date | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<MeetingTables>();
