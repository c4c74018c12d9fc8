import type { ColumnType, Generated } from 'kysely';
import type { JobProblem, Text } from '#base';
import type { ListedSubject, SubjectSchema } from '../subject.ts';
import type { FieldChange } from './changes-between.ts';

type Json<T> = ColumnType<T, string, string>;

export type ListTables = {
  finance_list: {
    key: string;
    title: Json<Text>;
    authority: Json<Text>;
    url: string | null;
    every_minutes: number | null;
    etag: string | null;
    last_modified: string | null;
    checked_at: Date | null;
    check_outcome: 'loaded' | 'unchanged' | 'failed' | null;
    check_problem: ColumnType<JobProblem | null, string | null, string | null>;
    made_at: Generated<Date>;
    force: Generated<ListForce>;
  };
  finance_snapshot: {
    id: string;
    list: string;
    format: string;
    published_at: string | null;
    sha256: string;
    bytes: number;
    source: string;
    loaded_at: Date;
    loaded_by: string;
    added: number;
    changed: number;
    removed: number;
    unchanged: number;
  };
  finance_subject: {
    id: string;
    list: string;
    ref: string;
    refs: string[];
    schema: SubjectSchema;
    name: string;
    search: string;
    body: Json<ListedSubject>;
    hash: string;
    version: number;
    status: 'listed' | 'delisted';
    seq: Generated<number>;
    changed_at: Date;
  };
  finance_subject_version: {
    subject: string;
    version: number;
    snapshot: string;
    change: SubjectChange;
    body: Json<ListedSubject>;
    changes: Json<FieldChange[]>;
    at: Date;
  };
};

export type SubjectChange = 'added' | 'changed' | 'removed' | 'relisted';

/** `binding`: binds this state by itself; `considered`: this state decides on each entry; `reference`: screening only. */
export type ListForce = 'binding' | 'considered' | 'reference';
