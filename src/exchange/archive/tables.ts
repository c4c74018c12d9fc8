import type { ColumnType } from 'kysely';
import type { Database, Tx } from '#base';
import type { Axis } from '../kinds.ts';

export type ArchiveTables = {
  exchange_head: { one: boolean; seq: number; added: number };
  exchange_record: {
    seq: number;
    added: number;
    id: string;
    version: string;
    type: string;
    axis: Axis;
    origin: string;
    own: boolean;
    revoked: boolean;
    superseded: boolean;
    log_index: number;
    content: Buffer;
    leaf: Buffer;
    body: string;
    release: ColumnType<unknown, string, never>;
    search: string;
    keys: string[];
    from_peer: string | null;
    received_at: Date;
    recalled_at: Date | null;
  };
  exchange_reading: {
    key: string;
    seq: number;
    axis: Axis;
    type: string;
    origin: string;
    own: boolean;
    last: boolean;
    opened: boolean;
  };
  exchange_reference: { seq: number; target: string; property: string };
  exchange_binding: { id: string; origin: string };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<ArchiveTables>();
