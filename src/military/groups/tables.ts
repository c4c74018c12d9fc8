import type { ColumnType, Generated } from 'kysely';
import type { Database, JobProblem, Tx } from '#base';
import type { EndPathway, LedgerState } from '../assessment/ledger-rules.ts';
import type { ReportName } from '../assessment/reports-shape.ts';
import type { ChangeState, ChangeWhat } from './change.ts';
import type { EventMark } from './words.ts';

/** Written as text, read as what it says. */
type Json<T> = ColumnType<T, string, string>;
type Signed = { by_id: string; by_name: string; at: Date };

export type GroupTables = {
  military_group_change: Signed & {
    id: string;
    number: Generated<number>;
    what: ChangeWhat;
    codes: string[];
    of_change: string | null;
    body: Json<unknown>;
    source: string;
    reason: string;
    state: ChangeState;
    second_id: string | null;
    second_name: string | null;
    second_at: Date | null;
    second_reason: string | null;
  };
  military_group_item: { change: string; position: number; what: 'group' | 'rename' | 'tie'; body: Json<unknown> };
  military_event_file: Signed & {
    id: string;
    sha256: string;
    file_name: string;
    bytes: number;
    events: number;
    from_month: number;
    to_month: number;
    theatres: string[];
    mark: EventMark;
    desk: string;
    source: string;
  };
  military_report_file: Signed & {
    id: string;
    what: ReportName;
    sha256: string;
    file_name: string;
    lines: number;
    body: Json<readonly unknown[]>;
    mark: EventMark;
    desk: string;
    source: string;
  };
  military_assessment_run: Signed & {
    id: string;
    number: Generated<number>;
    job: string;
    events_of: string;
    events_source: string;
    register_version: string;
    data_version: string;
    method_version: string;
    mark: EventMark;
    desk: string;
    caveats: Json<unknown>;
    state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
    reports: ColumnType<string[], string[] | undefined, string[]>;
    too_few: ColumnType<unknown, string | undefined, string>;
    problem: ColumnType<JobProblem | null, string | null, string | null>;
    ended_at: Date | null;
  };
  military_assessment: {
    run: string;
    theatre: string;
    head: string;
    name: string;
    nodes: string[];
    from_month: number;
    to_month: number;
    events: number;
    state: LedgerState;
    rule: string;
    since_month: number;
    drop_low: number | null;
    drop_middle: number | null;
    drop_high: number | null;
    result: Json<unknown>;
    packed_events: Buffer;
  };
  military_ledger_entry: Signed & {
    id: string;
    number: Generated<number>;
    theatre: string;
    head: string;
    run: string;
    desk: string;
    state: LedgerState;
    pathway: EndPathway | null;
    since_month: number;
    rule: string;
    rule_state: string;
    to_month: number;
    reason: string;
    status: 'waiting' | 'signed' | 'refused' | 'withdrawn';
    signer_id: string | null;
    signer_name: string | null;
    signed_at: Date | null;
    signer_reason: string | null;
  };
  military_ledger_reopening: {
    entry: string;
    run: string;
    head: string;
    why: 'resurgence' | 'differs';
    state: LedgerState;
    rule: string;
    month: number;
    at: Date;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<GroupTables>();
