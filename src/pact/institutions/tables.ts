import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';

/** A calendar day (`2026-03-01`), written as text; `day(…)` reads it as text too. */
type Day = ColumnType<Date, string, string>;

type InstitutionTables = {
  pact_institution: {
    id: string;
    ara: string;
    eng: string;
    fra: string;
    closed: Generated<boolean>;
    made_at: Date;
  };
  pact_account_person: { account: string; person: string };
  pact_seat: {
    id: string;
    account: string;
    account_name: string;
    person: string;
    institution: string;
    since: Day;
    until: ColumnType<Date | null, string | null, string | null>;
    reason: string;
    set_by_id: string;
    set_by_name: string;
    set_at: Date;
    ended_by_id: string | null;
    ended_by_name: string | null;
    ended_at: Date | null;
    end_reason: string | null;
    n: Generated<number>;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<InstitutionTables>();
