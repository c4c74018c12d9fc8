import type { ColumnType } from 'kysely';
import type { Database, Tx } from '#base';

type ProjectionTables = {
  pact_statement: {
    seq: number;
    id: string;
    version: string;
    kind: string;
    origin: string;
    own: boolean;
    revoked: boolean;
    commitments: string[];
    about: string | null;
    state: string | null;
    said: ColumnType<unknown, string, string>;
  };
};

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Database | Tx) => db.withTables<ProjectionTables>();
