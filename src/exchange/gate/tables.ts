import type { ColumnType, Generated } from 'kysely';
import type { Database, Fault, Tx } from '#base';

export type QuarantineState = 'held' | 'retried' | 'discarded';

/** A refusal in every language, as it is kept until somebody reads it. */
export type KeptProblem = ReturnType<Fault['toTexts']>;

export type GateTables = {
  exchange_quarantine: {
    id: string;
    sha256: string;
    code: string;
    problem: ColumnType<KeptProblem, string, string>;
    peer: string | null;
    object_id: string | null;
    version: string | null;
    origin: string | null;
    bytes: number;
    text: string;
    whole: boolean;
    state: QuarantineState;
    times: Generated<number>;
    tries: Generated<number>;
    first_at: Date;
    last_at: Date;
    settled_at: Date | null;
    settled_by: string | null;
    settled_name: string | null;
    reason: string | null;
  };
  exchange_derivation: { origin: string; derived: string; source: string };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<GateTables>();
