import type { ColumnType } from 'kysely';
import type { Database, Tx } from '#base';
import type { MemberCard } from './member-card.ts';

export type ProposalState = 'open' | 'accepted' | 'overtaken' | 'withdrawn';

export type MembersTables = {
  exchange_trust_list: { version: number; hash: string; body: string; accepted_at: Date; accepted_by: string };
  exchange_own: { one: true; member: string; log: string; card: ColumnType<MemberCard, string, string>; made_at: Date };
  exchange_key: {
    key_id: string;
    use: string;
    /** Raw Ed25519 key, base64url. */
    public: string;
    /** The seed, sealed for `key:<key_id>`. */
    sealed: Buffer;
    made_at: Date;
    /** What the newest list says of it; null while no list names it. */
    valid_from: Date | null;
    valid_until: Date | null;
  };
  exchange_tls: { sha256: string; certificate: string; sealed: Buffer; made_at: Date };
  exchange_trust_unlike: { hash: string; version: number; body: string; from_member: string | null; found_at: Date };
  exchange_trust_proposal: {
    id: string;
    version: number;
    body: string;
    state: ProposalState;
    reason: string;
    proposed_by: string | null;
    proposed_name: string | null;
    from_member: string | null;
    made_at: Date;
    signed_by: string | null;
    signed_name: string | null;
    signed_at: Date | null;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<MembersTables>();
