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

export type JobPayload = Readonly<Record<string, unknown>>;

/**
 * One kind of long work. It may be run again after a crash, from the start: it must be resumable or idempotent.
 */
export interface JobKind {
  kind: string;
  /** Attempts before the job is `failed`; a `Fault` fails at once, it would not get better. Default 5. */
  attempts?: number;
  run(payload: JobPayload, run: JobRun): Promise<void>;
  /** Seconds count: a lane of its own runs it when long work holds the others. */
  urgent?: true;
  /**
   * Jobs of this kind that wait are run as one, at most so many: their payloads joined. Where that fails, each is tried
   * again alone.
   */
  together?: { most: number; join(payloads: readonly JobPayload[]): JobPayload };
  /** Run every so many minutes by the node itself. */
  everyMinutes?: number;
}

export class JobCancelled extends Error {
  constructor() {
    super('the job was cancelled');
    this.name = 'JobCancelled';
  }
}
