import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';
import type { ChangeKind, ChangeState } from './change.ts';

type MemberTables = {
  pact_member_change: {
    id: string;
    number: Generated<number>;
    member: string;
    what: ChangeKind;
    of_change: string | null;
    /** Written as text, read as what it says. */
    body: ColumnType<unknown, string, never>;
    reason: string;
    by_id: string;
    by_name: string;
    at: Date;
    state: ChangeState;
    second_id: string | null;
    second_name: string | null;
    second_at: Date | null;
    second_reason: string | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<MemberTables>();
