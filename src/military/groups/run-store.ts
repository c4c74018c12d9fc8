import { type Selectable, sql } from 'kysely';
import type { Act, JobProblem, Tx } from '#base';
import type { IncidentOrigin } from '../incidents/words.ts';
import type { Assessed, NotAssessed } from './assessed.ts';
import type { EventData } from './event-source.ts';
import { type Reader, seenBy } from './may-see.ts';
import { type GroupTables, seen } from './tables.ts';

export type Run = Selectable<GroupTables['military_assessment_run']>;

/** Whether a run is under way. Holds others off until the transaction ends, and closes runs whose job ended without them. */
export async function runUnderWay(tx: Tx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('military-assessment-run'))`.execute(tx);
  await sql`
    update military_assessment_run r set state = j.state, ended_at = j.ended_at, problem = j.problem
    from base_job j where j.id::text = r.job::text and r.state in ('waiting','running') and j.state in ('failed','cancelled')`.execute(
    tx,
  );
  const row = await seen(tx)
    .selectFrom('military_assessment_run')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRun(
  act: Act,
  run: {
    id: string;
    job: string;
    source: string;
    data: EventData;
    reports: readonly { id: string }[];
    method: string;
    caveats: unknown;
  },
): Promise<void> {
  await seen(act.tx)
    .insertInto('military_assessment_run')
    .values({
      id: run.id,
      job: run.job,
      events_of: run.data.id,
      events_source: run.source,
      reports: run.reports.map(({ id }) => id),
      register_version: '',
      data_version: '',
      method_version: run.method,
      mark: run.data.mark,
      desk: run.data.desk,
      caveats: JSON.stringify(run.caveats),
      state: 'waiting',
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      ended_at: null,
      problem: null,
    })
    .execute();
}

/** The run, held for the rest of the transaction. Only for the job itself: no reader. */
export async function holdRun(tx: Tx, id: string): Promise<Run | undefined> {
  return seen(tx).selectFrom('military_assessment_run').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Begins, or begins again after a cut: what a cut-off run had found is found anew. */
export async function beginRun(tx: Tx, id: string, versions: { register: string; data: string }): Promise<void> {
  await sql`delete from military_assessment where run = ${id}`.execute(tx);
  await seen(tx)
    .updateTable('military_assessment_run')
    .set({ state: 'running', register_version: versions.register, data_version: versions.data })
    .where('id', '=', id)
    .execute();
}

export async function noteTooFew(tx: Tx, id: string, tooFew: readonly NotAssessed[]): Promise<void> {
  await seen(tx)
    .updateTable('military_assessment_run')
    .set({ too_few: JSON.stringify(tooFew) })
    .where('id', '=', id)
    .execute();
}

export async function insertAssessed(tx: Tx, run: string, one: Assessed): Promise<void> {
  const finite = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
  await seen(tx)
    .insertInto('military_assessment')
    .values({
      run,
      theatre: one.theatre,
      head: one.head,
      name: one.name,
      nodes: one.nodes,
      from_month: one.from,
      to_month: one.to,
      events: one.events,
      state: one.state,
      rule: one.rule,
      since_month: one.since,
      drop_low: finite(one.drop?.low),
      drop_middle: finite(one.drop?.middle),
      drop_high: finite(one.drop?.high),
      result: one.result,
      packed_events: Buffer.from(one.packed),
    })
    .execute();
}

export async function endRun(
  act: Act,
  id: string,
  state: 'done' | 'failed' | 'cancelled',
  problem?: JobProblem,
): Promise<void> {
  await seen(act.tx)
    .updateTable('military_assessment_run')
    .set({
      state,
      ended_at: act.clock.now(),
      problem: problem === undefined ? null : JSON.stringify(problem),
    })
    .where('id', '=', id)
    .execute();
}

/** A run, with the file it read, or the incidents of which source, and how many of them were events. */
export type ListedRun = Run & {
  file_name: string | null;
  of_source: IncidentOrigin | null;
  read_events: number | null;
};

/** Runs this reader may see, the newest first; one whose job ended without it is told as its job says. */
export async function listRuns({ tx, actor }: Pick<Act, 'tx'> & Reader, limit = 20): Promise<ListedRun[]> {
  const { rows } = await sql<ListedRun>`
    select r.*, f.file_name, g.of_source, (g.told ->> 'events')::int as read_events, case when r.state in ('waiting','running') and j.state in ('failed','cancelled') then j.state else r.state end as state
    from military_assessment_run r left join base_job j on j.id::text = r.job::text
      left join military_event_file f on f.id = r.events_of left join military_incident_reading g on g.id = r.events_of
    where ${seenBy({ actor }, sql`r.desk`)} order by r.number desc limit ${limit}`.execute(tx);
  return rows;
}
