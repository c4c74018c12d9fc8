import type { ColumnType, Generated } from 'kysely';
import type { Database, Language, Tx } from '#base';
import type { PactInstitution } from '#records';
import type { DossierTables } from '../dossiers/tables.ts';
import type { SourceFinding } from './source-check.ts';
import type { Decision, Role } from './stage.ts';

type Json<T> = ColumnType<T, string, never>;

type ReviewTables = DossierTables & {
  thought_source_check: {
    id: string;
    version: string;
    round: number;
    content_hash: string;
    verified: boolean;
    quotations: number;
    findings: Json<readonly SourceFinding[]>;
    checked_at: Date;
    n: Generated<number>;
  };
  thought_review: {
    id: string;
    version: string;
    round: number;
    role: Role | 'dissent';
    language: Language | null;
    decision: Decision;
    reasons: string;
    group_reason: string | null;
    interest: string;
    content_hash: string;
    account: string;
    account_name: string;
    person: string;
    institution: string;
    institution_name: Json<PactInstitution['name']>;
    at: Date;
    n: Generated<number>;
  };
  thought_assignment: {
    id: string;
    version: string;
    role: Role;
    language: Language | null;
    account: string;
    account_name: string;
    due_at: Date;
    given_by: string;
    given_by_name: string;
    given_at: Date;
    delegated_from: string | null;
    reason: string | null;
    ended_at: Date | null;
  };
  thought_comment: {
    id: string;
    version: string;
    round: number;
    place: string;
    language: Language;
    from_word: number;
    to_word: number;
    words: string;
    said: string;
    account: string;
    account_name: string;
    at: Date;
    resolved_by: string | null;
    resolved_by_name: string | null;
    resolved_at: Date | null;
    n: Generated<number>;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<ReviewTables>();
export type { ReviewTables };
