import { type Kysely, sql } from 'kysely';
import type { Database, Tx } from '../database/tx.ts';
import type { JobProblem, JobProgress, QueueTables } from './tables.ts';

const table = (db: Database | Tx): Kysely<QueueTables> => db.withTables<QueueTables>();

export interface JobRow {
  id: string;
  kind: string;
  payload: Record<string, unknown>;
  attempts: number;
  madeBy: string;
}

export async function insertJob(
  tx: Tx,
  job: { id: string; kind: string; payload: Readonly<Record<string, unknown>>; madeBy: string },
): Promise<void> {
  await table(tx)
    .insertInto('base_job')
    .values({ id: job.id, kind: job.kind, payload: JSON.stringify(job.payload), made_by: job.madeBy })
    .execute();
}

/** Takes the next due job of these kinds and holds it for `holdSeconds`; another process passes it by. */
export async function claimJob(tx: Tx, kinds: readonly string[], holdSeconds: number): Promise<JobRow | undefined> {
  const { rows } = await sql<JobRow>`
    update base_job set state = 'running', attempts = attempts + 1,
      held_until = now() + make_interval(secs => ${holdSeconds})
    where id = (
      select id from base_job
      where kind = any(${kinds}) and (
        (state = 'waiting' and run_at <= now()) or (state = 'running' and held_until < now()))
      order by run_at, id limit 1 for update skip locked)
    returning id, kind, payload, attempts, made_by as "madeBy"`.execute(tx);
  return rows[0];
}

/** Takes further due jobs of the kind that were never tried, to be run with one that was claimed; another process passes them by. */
export async function claimAlike(
  tx: Tx,
  kind: string,
  most: number,
  holdSeconds: number,
): Promise<readonly Pick<JobRow, 'id' | 'payload'>[]> {
  const { rows } = await sql<Pick<JobRow, 'id' | 'payload'>>`
    update base_job set state = 'running', attempts = attempts + 1,
      held_until = now() + make_interval(secs => ${holdSeconds})
    where id in (
      select id from base_job where kind = ${kind} and state = 'waiting' and attempts = 0 and run_at <= now()
      order by run_at, id limit ${most} for update skip locked)
    returning id, payload`.execute(tx);
  return rows;
}

/** Puts a job of a kind into the queue, due in some seconds, unless one waits there already. */
export async function insertSoon(
  tx: Tx,
  job: { id: string; kind: string; madeBy: string },
  seconds: number,
): Promise<void> {
  await sql`
    insert into base_job (id, kind, payload, made_by, run_at)
    select ${job.id}, ${job.kind}, '{}', ${job.madeBy}, now() + make_interval(secs => ${seconds})
    where not exists (select from base_job where kind = ${job.kind} and state = 'waiting')`.execute(tx);
}

/** Keeps holding a job and stores its progress; says whether somebody wants it cancelled. */
export async function holdJob(
  db: Database,
  id: string,
  holdSeconds: number,
  progress?: JobProgress,
): Promise<{ cancelWanted: boolean }> {
  const row = await table(db)
    .updateTable('base_job')
    .set({
      held_until: sql`now() + make_interval(secs => ${holdSeconds})`,
      ...(progress !== undefined && { progress: JSON.stringify(progress) }),
    })
    .where('id', '=', id)
    .returning('cancel_wanted')
    .executeTakeFirst();
  return { cancelWanted: row?.cancel_wanted ?? true };
}

export async function endJob(
  db: Database,
  id: string,
  state: 'done' | 'failed' | 'cancelled',
  problem?: JobProblem,
): Promise<void> {
  await table(db)
    .updateTable('base_job')
    .set({ state, ended_at: sql`now()`, problem: problem === undefined ? null : JSON.stringify(problem) })
    .where('id', '=', id)
    .execute();
}

export async function retryJob(db: Database, id: string, afterSeconds: number, problem: JobProblem): Promise<void> {
  await table(db)
    .updateTable('base_job')
    .set({
      state: 'waiting',
      run_at: sql`now() + make_interval(secs => ${afterSeconds})`,
      problem: JSON.stringify(problem),
    })
    .where('id', '=', id)
    .execute();
}

/** After a restart of an embedded node nobody else can hold a job: all running ones wait again. */
export async function releaseJobs(db: Database): Promise<void> {
  await table(db)
    .updateTable('base_job')
    .set({ state: 'waiting', held_until: null })
    .where('state', '=', 'running')
    .execute();
}

export async function findJob(db: Database | Tx, id: string) {
  return table(db).selectFrom('base_job').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The newest first; those of one maker only, when one is given. */
export async function listJobs(db: Database | Tx, limit: number, madeBy?: string) {
  return table(db)
    .selectFrom('base_job')
    .selectAll()
    .$if(madeBy !== undefined, (query) => query.where('made_by', '=', madeBy ?? ''))
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute();
}

export async function wantCancel(tx: Tx, id: string): Promise<boolean> {
  const row = await sql<{ id: string }>`
    update base_job set cancel_wanted = true,
      state = case when state = 'waiting' then 'cancelled' else state end,
      ended_at = case when state = 'waiting' then now() else ended_at end
    where id = ${id} and state in ('waiting', 'running') returning id`.execute(tx);
  return row.rows.length > 0;
}
