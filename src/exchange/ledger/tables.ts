import type { ColumnType, Generated } from 'kysely';
import type { Database, Tx } from '#base';

export type ContradictionKind = 'split-view' | 'two-contents' | 'one-index-two-statements' | 'rewritten';

export type LedgerTables = {
  exchange_log: {
    origin: string;
    name: string;
    own: boolean;
    size: Generated<number>;
    root: Buffer;
    edge: Generated<Buffer>;
    note: Generated<string>;
    confirmed: Generated<boolean>;
    checked_at: Date;
    /** When a backup was restored, the number of the trust list in it, and where the own log ended there. */
    doubted_at: Date | null;
    doubted_list: number | null;
    doubted_size: number | null;
  };
  exchange_tile: { origin: string; level: number; n: number; hashes: Buffer };
  exchange_checkpoint: { origin: string; size: number; root: Buffer; note: string; seen_at: Date };
  exchange_cosignature: { origin: string; size: number; witness: string; line: string; at: Date };
  exchange_witnessed: { origin: string; size: number; root: Buffer; note: string; at: Date };
  exchange_contradiction: {
    id: string;
    origin: string;
    kind: ContradictionKind;
    proof: ColumnType<Record<string, unknown>, string, never>;
    digest: string;
    found_at: Date;
    found_with: string | null;
    acknowledged_by: string | null;
    acknowledged_name: string | null;
    acknowledged_at: Date | null;
    remark: string | null;
  };
};

export const table = (db: Database | Tx) => db.withTables<LedgerTables>();
