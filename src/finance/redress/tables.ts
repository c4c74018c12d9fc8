import type { ColumnType, Generated } from 'kysely';
import type { Database, Language, Tx } from '#base';
import type { FileKind, FileState } from './file-state.ts';
import type { Outcome } from './outcome.ts';

/** Written as text, read as what it says. */
type Kept<T> = ColumnType<T, string, string>;

export type ProposalKind = 'answer' | 'release' | 'exempt' | 'revoke';
export type ProposalState = 'waiting' | 'standing' | 'refused' | 'withdrawn';
export type ExemptionKind = 'basic' | 'extraordinary' | 'humanitarian';
export type ExemptionState = 'standing' | 'revoked' | 'expired' | 'lapsed';
export type Side = 'person' | 'office' | 'node';

export type EntryKind =
  | 'received'
  | 'opened'
  | 'taken'
  | 'laid-down'
  | 'linked'
  | 'note'
  | 'asked'
  | 'said'
  | 'proposed'
  | 'refused'
  | 'withdrawn'
  | 'answered'
  | 'closed'
  | 'appealed'
  | 'released'
  | 'exempted'
  | 'revoked'
  | 'expired';

export interface EntryDetail {
  to?: string | null;
  outcome?: Outcome;
  alert?: string;
  subject?: string;
  case?: string;
  proposal?: string;
  reference?: string;
  number?: string;
}

// A type, not an interface: Kysely's `withTables` asks for an index signature.
export type RedressTables = {
  finance_redress: {
    id: string;
    reference: string;
    code_hash: Buffer | null;
    kind: FileKind;
    origin: 'public' | 'office' | 'node';
    language: Language;
    state: FileState;
    petition: Buffer;
    parent: string | null;
    alert: string | null;
    subject: string | null;
    case_id: string | null;
    received_at: Date;
    due_at: Date;
    asked_at: Date | null;
    changed_at: Date;
    answer: string | null;
    assignee: string | null;
    assignee_name: string | null;
  };
  finance_redress_proposal: {
    id: string;
    what: ProposalKind;
    file: string | null;
    target: string;
    outcome: Outcome | null;
    body: Buffer;
    reason: string;
    seen: string;
    by_id: string;
    by_name: string;
    at: Date;
    state: ProposalState;
    second_id: string | null;
    second_name: string | null;
    second_at: Date | null;
    second_reason: string | null;
    n: Generated<number>;
  };
  finance_redress_entry: {
    file: string;
    n: Generated<number>;
    at: Date;
    side: Side;
    by_id: string;
    by_name: string;
    what: EntryKind;
    text: Buffer | null;
    detail: Kept<EntryDetail>;
  };
  finance_exemption: {
    id: string;
    number: string;
    proposal: string;
    file: string | null;
    of_order: string;
    kind: ExemptionKind;
    purpose: string;
    legal_basis: string;
    /** NUMERIC: read as text. */
    amount: string | null;
    currency: string | null;
    per: 'once' | 'week' | 'month' | 'quarter' | 'year';
    starts_at: Date;
    expires_at: Date;
    state: ExemptionState;
    ended_at: Date | null;
    ended_by: string | null;
  };
  finance_redress_proof: { challenge: Buffer; expires_at: Date };
  finance_redress_place: { place: Buffer; what: string; since: Date; times: number };
};

/** The database or a transaction, seen with this room's tables. */
export const own = (db: Database | Tx) => db.withTables<RedressTables>();

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether a text can be an id at all: anything else names nothing, and is not worth a question to the database. */
export const isId = (text: string): boolean => uuid.test(text);
