import type { ColumnType, Generated } from 'kysely';
import type { Database, Language, Tx } from '#base';
import type { ClaimClass } from '../claims/claim-class.ts';
import type { RabatAnswer } from '../claims/rabat.ts';
import type { DossierContent } from './content.ts';

type Json<T> = ColumnType<T, string, string>;

export type DossierStatus = 'new' | 'published' | 'withdrawn' | 'given-up';
export type VersionState =
  | 'draft'
  | 'review'
  | 'accepted'
  | 'proposed'
  | 'published'
  | 'superseded'
  | 'withdrawn'
  | 'vetoed'
  | 'given-up';
export const openStates = ['draft', 'review', 'accepted', 'proposed'] as const satisfies readonly VersionState[];
export type LanguageState = 'draft' | 'machine' | 'offered' | 'accepted' | 'returned';
export type EventKind =
  | 'begun'
  | 'imported'
  | 'changed'
  | 'submitted'
  | 'assigned'
  | 'delegated'
  | 'agreed'
  | 'returned'
  | 'vetoed'
  | 'dissented'
  | 'accepted'
  | 'proposed'
  | 'taken-back'
  | 'published'
  | 'refused'
  | 're-review-due'
  | 'reopened'
  | 'given-up';

export type DossierTables = {
  thought_claim: {
    id: string;
    harm_class: ClaimClass;
    statement_ar: string;
    statement_en: string;
    statement_fr: string;
    named_groups: string[];
    list: string | null;
    list_reference: string | null;
    listed_on: ColumnType<Date | null, string | null, string | null>;
    context_answer: RabatAnswer | null;
    context_reason: string;
    speaker_answer: RabatAnswer | null;
    speaker_reason: string;
    intent_answer: RabatAnswer | null;
    intent_reason: string;
    content_form_answer: RabatAnswer | null;
    content_form_reason: string;
    extent_answer: RabatAnswer | null;
    extent_reason: string;
    likelihood_answer: RabatAnswer | null;
    likelihood_reason: string;
    tier: ColumnType<number | null, never, never>;
    leads_to: string[];
    made_at: ColumnType<Date, Date, never>;
  };
  thought_dossier: {
    id: string;
    record: string;
    published_version: string | null;
    status: DossierStatus;
    title_ar: string;
    title_en: string;
    title_fr: string;
    harm_class: ClaimClass;
    blind: boolean;
    exercise: boolean;
    re_review_by: Date | null;
    re_review_called_at: Date | null;
    made_by: string;
    made_by_name: string;
    made_at: Date;
    changed_at: Date;
  };
  thought_version: {
    id: string;
    dossier: string;
    number: number;
    state: VersionState;
    round: number;
    revision: number;
    claim: string;
    content: Json<Omit<DossierContent, 'claim'>>;
    content_hash: string;
    authors: string[];
    author_names: string[];
    author_persons: string[];
    made_at: Date;
    changed_at: Date;
    submitted_at: Date | null;
    draft: string | null;
    proposed_by: string | null;
    proposed_by_person: string | null;
    proposed_by_name: string | null;
    second_by: string | null;
    second_by_person: string | null;
    second_by_name: string | null;
    second_at: Date | null;
    record_version: string | null;
  };
  thought_language: {
    version: string;
    language: Language;
    state: LanguageState;
    by_id: string | null;
    by_name: string | null;
  };
  thought_event: {
    dossier: string;
    n: Generated<number>;
    at: Date;
    by_id: string;
    by_name: string;
    what: EventKind;
    version: number | null;
    reason: string | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<DossierTables>();
