import type { ColumnType } from 'kysely';

export type AuditTables = {
  node_audit: {
    /** From 1, without a gap. */
    seq: number;
    at: Date;
    actor_id: string;
    actor_name: string;
    actor_kind: 'person' | 'token' | 'node';
    action: string;
    outcome: 'success' | 'failure';
    objects: string[];
    detail: ColumnType<Record<string, unknown>, string, never>;
    /** Hex. */
    hash: string;
  };
};
