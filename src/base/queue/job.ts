import type { Call } from '../act.ts';
import type { JobProgress } from './tables.ts';

/** What a running job gets beside its payload. */
export interface JobRun {
  readonly id: string;
  readonly call: Call;
  /** Tells how far the work is, at most a few times a second; throws `JobCancelled` when somebody asked to stop. */
  progress(progress: JobProgress): Promise<void>;
  /** True after a crash or a fault: the work was begun before. */
  readonly resumed: boolean;
}

/**
 * One kind of long work. It may be run again after a crash, from the start: it must be resumable or idempotent.
 */
export interface JobKind {
  kind: string;
  /** Attempts before the job is `failed`; a `Fault` fails at once, it would not get better. Default 5. */
  attempts?: number;
  run(payload: Readonly<Record<string, unknown>>, run: JobRun): Promise<void>;
  /** Seconds count: a lane of its own runs it when long work holds the others. */
  urgent?: true;
  /** Run every so many minutes by the node itself. */
  everyMinutes?: number;
}

export class JobCancelled extends Error {
  constructor() {
    super('the job was cancelled');
    this.name = 'JobCancelled';
  }
}
