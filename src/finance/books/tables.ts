import type { ColumnType, Generated } from 'kysely';
import type { Database, JobProblem, Tx } from '#base';
import type { BookRow } from '../book-row.ts';
import type { Mapping } from './mapping.ts';
import type { RowProblemCode, Severity } from './row-problems.ts';

type Json<T> = ColumnType<T, string, string>;
type Count = Generated<number>;

export type BookTables = {
  finance_book: {
    key: string;
    title: string;
    desk: string;
    mapping: ColumnType<Mapping | null, string | null, string | null>;
    rows: Count;
    screened_at: ColumnType<Date | null, never, never>;
    made_at: Generated<Date>;
  };
  finance_book_file: {
    book: string;
    sha256: string;
    bytes: number;
    file_name: string;
    format: TableFormat;
    columns: Json<string[]>;
    made_at: Date;
    made_by: string;
  };
  finance_import: {
    id: string;
    book: string;
    job: string;
    state: ImportState;
    mode: 'update' | 'replace';
    file_name: string;
    sha256: string;
    bytes: number;
    format: TableFormat;
    accept: boolean;
    mapping: Json<Mapping>;
    read_rows: Count;
    added: Count;
    changed: Count;
    unchanged: Count;
    removed: Count;
    refused: Count;
    warned: Count;
    problem: ColumnType<JobProblem | null, string | null, string | null>;
    made_at: Date;
    made_by: string;
    ended_at: Date | null;
  };
  finance_import_refusal: {
    import: string;
    line: number;
    part: number;
    severity: Severity;
    row_key: string | null;
    col: string | null;
    code: RowProblemCode;
    parameters: Json<Record<string, string | number>>;
    value: string;
  };
  finance_book_row: {
    book: string;
    key: string;
    name: string;
    search: string;
    body: Json<BookRow>;
    hash: string;
    seen: string;
    seen_line: number | null;
    left_book: Generated<boolean>;
    seq: Generated<number>;
    changed_at: Date;
  };
};

export type TableFormat = 'csv' | 'xlsx' | 'jsonl';
export type ImportState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
export type Db = Database | Tx;

/** The database or a transaction, seen with this room's tables. */
export const seen = (db: Db) => db.withTables<BookTables>();
