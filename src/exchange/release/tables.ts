import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';
import type { Companion } from './companion.ts';
import type { DraftState } from './draft-state.ts';
import type { DraftAct, PlainMarking, Properties } from './draft.ts';

type Json<T> = ColumnType<T, string, string>;

export type DraftEventKind = 'made' | 'changed' | 'proposed' | 'taken-back' | 'approved' | 'refused' | 'withdrawn';

type ReleaseTables = {
  exchange_draft: {
    id: string;
    act: DraftAct;
    state: DraftState;
    kind: string;
    type: string;
    object_id: string;
    title: string;
    search: string;
    properties: Json<Properties>;
    marking: Json<PlainMarking>;
    derived_from: string[];
    companions: Json<readonly Companion[]>;
    about: string | null;
    about_versions: string[];
    reason: string | null;
    revision: number;
    made_by: string;
    made_by_name: string;
    made_at: Date;
    changed_at: Date;
    authors: string[];
    author_names: string[];
    proposed_by: string | null;
    proposed_by_name: string | null;
    proposed_at: Date | null;
    seen: string | null;
    second_by: string | null;
    second_by_name: string | null;
    second_at: Date | null;
    second_approved: boolean | null;
    second_reason: string | null;
    records: ColumnType<string[], never, string[]>;
  };
  exchange_draft_event: {
    draft: string;
    n: Generated<number>;
    at: Date;
    by_id: string;
    by_name: string;
    what: DraftEventKind;
    reason: string | null;
  };
  exchange_recall: {
    notice: string;
    record: string;
    version: string;
    origin: string;
    own: boolean;
    lost_by: string[];
    concerns_us: boolean;
    reason: string;
    at: Date;
  };
  exchange_consent_request: {
    id: string;
    record: string;
    asker: string;
    originator: string;
    wanted: string[];
    purposes: string[];
    reason: string;
    asked_at: Date;
    due_at: Date;
    withdrawn: boolean;
  };
  exchange_consent: {
    id: string;
    request: string | null;
    record: string;
    originator: string;
    grantee: string;
    members: string[];
    purposes: string[];
    until: Date | null;
    text: string;
    version: string;
    at: Date;
    revoked: boolean;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<ReleaseTables>();
