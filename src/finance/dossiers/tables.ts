import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';
import type { DossierContent, Measure } from './content.ts';
import type { DossierStatus, StepKind, StepState } from './step.ts';

type Json<T> = ColumnType<T, string, string>;

export type DossierEventKind =
  | 'begun'
  | 'changed'
  | 'attached'
  | 'proposed'
  | 'taken-back'
  | 'approved'
  | 'refused'
  | 'given-up'
  | 'review-due';

export type DossierTables = {
  finance_dossier: {
    id: string;
    status: DossierStatus;
    record: string;
    version: string | null;
    title: string;
    search: string;
    subjects: string[];
    measures: Measure[];
    red: boolean;
    review_by: Date | null;
    review_called_at: Date | null;
    made_by: string;
    made_by_name: string;
    made_at: Date;
    changed_at: Date;
    published_at: Date | null;
  };
  finance_dossier_step: {
    id: string;
    dossier: string;
    kind: StepKind;
    state: StepState;
    content: Json<DossierContent>;
    revision: number;
    reason: string;
    draft: string;
    authors: string[];
    author_names: string[];
    made_at: Date;
    changed_at: Date;
    proposed_by: string | null;
    proposed_by_name: string | null;
    proposed_at: Date | null;
    seen: string | null;
    second_by: string | null;
    second_by_name: string | null;
    second_at: Date | null;
    second_approved: boolean | null;
    second_reason: string | null;
    version: string | null;
  };
  finance_dossier_subject: { record: string; dossier: string };
  finance_dossier_event: {
    dossier: string;
    n: Generated<number>;
    at: Date;
    by_id: string;
    by_name: string;
    step: StepKind;
    what: DossierEventKind;
    reason: string | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<DossierTables>();
