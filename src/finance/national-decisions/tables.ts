import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';
import type { DesignationTables } from '../designations/tables.ts';
import type { CaseState, EndedBecause, Outcome } from './case.ts';
import type { CaseEventDetail, CaseEventKind } from './case-event.ts';
import type { SeenCase } from './seen-case.ts';

type Kept<T> = ColumnType<T, string, never>;

export type CaseTables = DesignationTables & {
  finance_case: {
    id: string;
    designation: string;
    state: CaseState;
    effect: boolean;
    outcome: Outcome | null;
    changed_since: boolean;
    due_at: Date;
    opened_at: Date;
    changed_at: Date;
    ended_because: EndedBecause | null;
  };
  finance_case_decision: {
    id: string;
    of_case: string;
    batch: string;
    outcome: Outcome;
    ground: string;
    reason: string;
    by_id: string;
    by_name: string;
    at: Date;
    state: CaseDecisionState;
    second_id: string | null;
    second_name: string | null;
    second_at: Date | null;
    second_reason: string | null;
    withdrawn_id: string | null;
    settled_at: Date | null;
    opened_at: Date;
    due_at: Date;
    edition: number;
    seen: Kept<SeenCase>;
    n: Generated<number>;
  };
  finance_case_event: {
    of_case: string;
    n: Generated<number>;
    at: Date;
    by_id: string;
    by_name: string;
    what: CaseEventKind;
    detail: Kept<CaseEventDetail>;
  };
};

/** `waiting` for the second person; `standing` binds; the other three are over for good. */
export type CaseDecisionState = 'waiting' | 'standing' | 'refused' | 'replaced' | 'withdrawn';

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<CaseTables>();
