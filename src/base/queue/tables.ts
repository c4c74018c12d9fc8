import type { ColumnType, Generated } from 'kysely';
import type { FaultDetail } from '../fault.ts';
import type { Text } from '../i18n.ts';

export type QueueTables = {
  base_job: {
    id: string;
    kind: string;
    payload: ColumnType<Record<string, unknown>, string, string>;
    state: Generated<'waiting' | 'running' | 'done' | 'failed' | 'cancelled'>;
    attempts: Generated<number>;
    run_at: Generated<Date>;
    made_at: Generated<Date>;
    made_by: string;
    ended_at: Date | null;
    /** Until when the running process holds the job; a job past it is taken up again. */
    held_until: Date | null;
    progress: ColumnType<JobProgress | null, string | null, string | null>;
    problem: ColumnType<JobProblem | null, string | null, string | null>;
    cancel_wanted: Generated<boolean>;
  };
};

export interface JobProgress {
  done: number;
  /** Absent when it is not known yet. */
  total?: number;
  /** `rows`, `bytes`, `subjects`. */
  unit: string;
}

/** Why a job failed, in every language, as a reader of any of them will ask. */
export interface JobProblem {
  code: string;
  message: Text;
  todo: Text;
  details: readonly FaultDetail[];
}
