import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';
import type { BookRow } from '../book-row.ts';
import type { MatchExplanation } from '../explanation.ts';
import type { ListedSubject, SubjectSchema } from '../subject.ts';
import type { AlertState, Verdict } from './alert-state.ts';
import type { ClosedBecause } from './candidate.ts';
import type { EventDetail, EventKind } from './event.ts';

type Json<T> = ColumnType<T, string, string>;
/** Written in JSON once, never changed. */
type Kept<T> = ColumnType<T, string, never>;

export type AlertTables = {
  finance_alert: {
    id: string;
    book: string;
    row_key: string;
    subject: string;
    list: string;
    desk: string;
    state: AlertState;
    verdict: Verdict | null;
    score: number;
    schema: SubjectSchema;
    row_name: string;
    subject_name: string;
    search: string;
    row_body: Json<BookRow>;
    subject_body: Json<ListedSubject>;
    explanation: Json<MatchExplanation>;
    evidence: string;
    shown: string;
    closed_because: ClosedBecause | null;
    reopened: boolean;
    assignee: string | null;
    assignee_name: string | null;
    raised_at: Date;
    opened_at: Date;
    due_at: Date;
    changed_at: Date;
  };
  finance_decision: {
    id: string;
    alert: string;
    verdict: Verdict;
    reason: string;
    by_id: string;
    by_name: string;
    at: Date;
    state: DecisionState;
    second_id: string | null;
    second_name: string | null;
    second_at: Date | null;
    second_reason: string | null;
    withdrawn_id: string | null;
    settled_at: Date | null;
    opened_at: Date;
    due_at: Date;
    evidence: string;
    seen: Kept<{ row: BookRow; subject: ListedSubject; explanation: MatchExplanation }>;
    n: Generated<number>;
  };
  finance_alert_event: {
    alert: string;
    n: Generated<number>;
    at: Date;
    by_id: string;
    by_name: string;
    what: EventKind;
    detail: Kept<EventDetail>;
  };
  finance_comment: { id: string; alert: string; by_id: string; by_name: string; at: Date; text: string };
  finance_attachment: {
    id: string;
    alert: string;
    by_id: string;
    by_name: string;
    at: Date;
    file_name: string;
    content_type: string;
    bytes: number;
    sha256: string;
  };
};

/** `waiting` for the second person; `standing` binds; the other three are over for good. */
export type DecisionState = 'waiting' | 'standing' | 'refused' | 'replaced' | 'withdrawn';

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<AlertTables>();
