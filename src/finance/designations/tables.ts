import type { Database, Tx } from '#base';
import type { ColumnType } from 'kysely';

export type DesignationStatus = 'active' | 'suspended' | 'delisted' | 'recalled';
/** `binding`: binds by itself; `considered`: this state decides; `own`: this state's own designation. */
export type Force = 'binding' | 'considered' | 'own';
export type ReportOutcome = 'frozen' | 'nothing-found' | 'unfrozen' | 'licence-granted' | 'refused';

export type DesignationTables = {
  finance_designation: {
    id: string;
    source: 'member' | 'list';
    authority: string;
    list: string;
    ref: string;
    record_version: string | null;
    force: Force;
    name: string;
    measures: string[];
    legal_basis: string;
    criterion: string;
    reasons: string;
    appeal_contact: string;
    status: DesignationStatus;
    edition: number;
    subject_refs: string[];
    effective_from: Date;
    review_by: Date | null;
    signed_at: Date | null;
    visible_at: Date;
    screened_at: Date | null;
    ended_at: Date | null;
  };
  finance_designation_subject: { designation: string; subject: string };
  finance_subject_record: {
    id: string;
    version: string;
    origin: string;
    body: ColumnType<Record<string, unknown>, string, string>;
  };
  finance_report: {
    record: string;
    version: string;
    origin: string;
    own: boolean;
    designation_ref: string;
    outcome: ReportOutcome;
    received_at: Date;
    acted_at: Date;
    accounts: number | null;
    institutions: number | null;
    amount: string | null;
    currency: string | null;
    explanation: string | null;
    arrived_at: Date;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<DesignationTables>();
