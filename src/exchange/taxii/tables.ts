import type { ColumnType } from 'kysely';
import type { Database, Tx } from '#base';

export type CollectionKind = 'plain' | 'records' | 'inbox';

export type TaxiiTables = {
  exchange_taxii_discovery: {
    one: ColumnType<boolean, never, never>;
    title: string;
    description: string | null;
    contact: string | null;
    default_root: string | null;
    open: boolean;
  };
  exchange_taxii_root: {
    id: string;
    path: string;
    url: string | null;
    title: string;
    description: string | null;
    max_content_length: number;
    page_size: number;
    everyone: boolean;
    members: ColumnType<boolean, boolean | undefined, boolean>;
    made_at: ColumnType<Date, Date | undefined, Date>;
  };
  exchange_taxii_collection: {
    id: string;
    root: string;
    alias: string | null;
    title: string;
    description: string | null;
    kind: CollectionKind;
    view: string | null;
    media_types: string[];
    position: number;
    last_n: ColumnType<number, number | undefined, number>;
    last_added: ColumnType<number, number | undefined, number>;
  };
  exchange_taxii_account: {
    id: string;
    name: string;
    title: string;
    password_hash: string;
    reader_keys: string[];
    disabled: ColumnType<boolean, boolean | undefined, boolean>;
    failures: ColumnType<number, number | undefined, number>;
    locked_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
    made_at: Date;
    made_by: string;
    used_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  exchange_taxii_grant: {
    account: string;
    collection: string;
    can_read: boolean;
    can_write: boolean;
    can_delete: boolean;
  };
  exchange_taxii_status: { id: string; root: string; account: string; body: string; at: Date };
  exchange_taxii_place: { address: string; failures: number; since: Date };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<TaxiiTables>();
