import type { Call } from '../act.ts';
import { type Database, transaction, type Tx } from '../database/tx.ts';
import { commonFault } from '../common-faults.ts';
import { Fault } from '../fault.ts';
import type { Log } from '../log.ts';
import { JobCancelled, type JobKind, type JobRun } from './job.ts';
import { claimAlike, claimJob, endJob, holdJob, type JobRow, retryJob } from './store.ts';
import type { JobProgress } from './tables.ts';

export interface RunnerOptions {
  db: Database;
  log: Log;
  kinds: readonly JobKind[];
  /** The call a job acts by: the node itself as actor. Jobs it enqueues belong to `madeBy`, as it does. */
  callFor(job: { id: string; kind: string; madeBy: string }): Call;
  /** How many jobs at once, beside the lane that is kept for urgent kinds. */
  lanes?: number;
  idleMs?: number;
}

export interface Runner {
  /** Looks for work now; called after a commit that put a job into the queue. */
  wake(): void;
  /** Waits until no job is due (for tests and the command line). */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const holdSeconds = 60;

/** Runs the queue's jobs in this process. */
export function startRunner(options: RunnerOptions): Runner {
  const stopping = new AbortController();
  const sleepers = new Set<() => void>();
  const waiters = new Set<() => void>();
  const urgent = options.kinds.filter((kind) => kind.urgent === true);
  const lanes: (readonly JobKind[])[] = Array.from({ length: options.lanes ?? 2 }, () => options.kinds);
  if (urgent.length > 0) lanes.push(urgent);
  let resting = 0;
  let woken = false;

  const rest = async (): Promise<void> => {
    resting += 1;
    if (resting === lanes.length && !woken) for (const done of waiters) done();
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.idleMs ?? 1000);
      sleepers.add(() => {
        clearTimeout(timer);
        resolve();
      });
      if (stopping.signal.aborted || woken) resolve();
    });
    resting -= 1;
  };
  const wake = (): void => {
    woken = true;
    for (const sleeper of sleepers) sleeper();
    sleepers.clear();
  };
  const lane = async (kinds: readonly JobKind[]): Promise<void> => {
    while (!stopping.signal.aborted) {
      woken = false;
      const worked = await runNext(options, kinds, stopping.signal).catch((error: unknown) => {
        options.log.error({ error }, 'the queue could not be read');
        return false;
      });
      if (!worked) await rest();
    }
  };
  const running = lanes.map(lane);
  return {
    wake,
    idle: async () => {
      wake();
      await new Promise<void>((resolve) => waiters.add(resolve));
    },
    stop: async () => {
      stopping.abort();
      wake();
      await Promise.all(running);
    },
  };
}

async function runNext(options: RunnerOptions, kinds: readonly JobKind[], signal: AbortSignal): Promise<boolean> {
  const names = kinds.map((k) => k.kind);
  const claimed = await transaction(options.db, async (tx) => {
    const job = await claimJob(tx, names, holdSeconds);
    if (job === undefined) return undefined;
    const kind = kinds.find((k) => k.kind === job.kind);
    if (kind === undefined) throw new Error(`claimed a job of unknown kind ${job.kind}`);
    return { kind, job, alike: await alikeOf(tx, kind, job) };
  });
  if (claimed === undefined) return false;
  await runJob(options, claimed, signal);
  return true;
}

/** A job that is run, and those that are run with it. */
interface Claimed {
  kind: JobKind;
  job: JobRow;
  alike: readonly Pick<JobRow, 'id' | 'payload'>[];
}

/** What failed once is run alone, so that one job that cannot be done takes no other with it. */
async function alikeOf(tx: Tx, { kind, together }: JobKind, { attempts }: JobRow): Promise<Claimed['alike']> {
  return together === undefined || attempts > 1 ? [] : claimAlike(tx, kind, together.most - 1, holdSeconds);
}

async function runJob(options: RunnerOptions, claimed: Claimed, signal: AbortSignal): Promise<void> {
  const { kind, job, alike } = claimed;
  const ids = [job.id, ...alike.map(({ id }) => id)];
  const hold = async (): Promise<void> => {
    for (const id of ids) await holdJob(options.db, id, holdSeconds);
  };
  const beat = setInterval(() => void hold().catch(() => {}), (holdSeconds * 1000) / 3);
  const run: JobRun = {
    id: job.id,
    call: options.callFor(job),
    resumed: job.attempts > 1,
    progress: async (progress: JobProgress) => {
      if (signal.aborted) throw new NodeStopping();
      const { cancelWanted } = await holdJob(options.db, job.id, holdSeconds, progress);
      if (cancelWanted) throw new JobCancelled();
    },
  };
  try {
    await kind.run(kind.together?.join([job, ...alike].map(({ payload }) => payload)) ?? job.payload, run);
    for (const id of ids) await endJob(options.db, id, 'done');
  } catch (error) {
    for (const id of ids) await settle(options, kind, { ...job, id }, error);
  } finally {
    clearInterval(beat);
  }
}

/** The node is being stopped: the job waits for the next start. */
class NodeStopping extends Error {}

async function settle(options: RunnerOptions, kind: JobKind, job: JobRow, error: unknown): Promise<void> {
  if (error instanceof NodeStopping) return retryJob(options.db, job.id, 0, commonFault('unavailable').toTexts());
  if (error instanceof JobCancelled) return endJob(options.db, job.id, 'cancelled');
  const fault = error instanceof Fault ? error : commonFault('internal');
  const problem = fault.toTexts();
  if (!(error instanceof Fault)) options.log.error({ error, job: job.id, kind: job.kind }, 'job failed');
  if (error instanceof Fault || job.attempts >= (kind.attempts ?? 5))
    return endJob(options.db, job.id, 'failed', problem);
  return retryJob(options.db, job.id, 2 ** job.attempts, problem);
}
