import type { Database, Tx } from '#base';
import type { AnswerState, ClockEvent, RequestState } from './clock.ts';

export type RequestTables = {
  exchange_request: {
    id: string;
    direction: 'in' | 'out';
    from_member: string;
    seq: number;
    version: string;
    title: string;
    text: string;
    purpose: string;
    legal_basis: string;
    urgency: 'urgent' | 'normal';
    about: string[];
    search: string;
    asked_at: Date;
    due_at: Date;
    withdrawn: boolean;
    state: RequestState;
    watch_due_at: Date;
    watch_stopped_at: Date | null;
    watch_settled_at: Date | null;
    asked: number;
    settled: number;
    assignee: string | null;
    assignee_name: string | null;
  };
  exchange_request_party: {
    request: string;
    member: string;
    state: AnswerState;
    due_at: Date;
    stopped_at: Date | null;
    settled_at: Date | null;
  };
  exchange_request_event: {
    request: string;
    member: string;
    kind: ClockEvent['kind'];
    at: Date;
    record: string;
    version: string;
    seq: number;
    ground: string | null;
    text: string;
    records: string[];
    revoked: boolean;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<RequestTables>();
