import { type RawBuilder, sql } from 'kysely';
import type { Act, JobProblem, Tx } from '#base';
import { dropTellings } from './telling-store.ts';
import type { IncidentForm } from './words.ts';

export type ImportState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A file of incidents that was brought, as its job sees it. */
export interface HeldImport {
  id: string;
  form: IncidentForm;
  fileName: string;
  sha256: string;
  bytes: number;
  state: ImportState;
  by: { id: string; name: string };
}

export interface StoredImport {
  id: string;
  job: string | null;
  state: ImportState;
  title: string;
  licence: string;
  form: IncidentForm;
  fileName: string;
  taken: number;
  revised: number;
  known: number;
  older: number;
  leftOut: number;
  refusedCount: number;
  refused: { line: number; why: string }[];
  by: string;
  at: Date;
  problem: JobProblem | null;
  undoneBy: string | null;
  undoneAt: Date | null;
  undoneReason: string | null;
}

export const isUnderWay = (state: ImportState): boolean => state === 'waiting' || state === 'running';

/**
 * Whether a file is being read. Holds others off until the transaction ends, and closes imports whose job ended without them:
 * nothing of theirs stays.
 */
export async function importUnderWay(tx: Tx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('military-incident-import'))`.execute(tx);
  const { rows: closed } = await sql<{ id: string }>`
    update military_incident_import m set state = j.state, ended_at = j.ended_at, problem = j.problem
    from base_job j where j.id::text = m.job and m.state in ('waiting','running') and j.state in ('failed','cancelled')
    returning m.id`.execute(tx);
  for (const { id } of closed) await dropTellings(tx, id);
  const { rows } = await sql`select from military_incident_import where state in ('waiting','running') limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function insertImport(
  act: Act,
  one: {
    id: string;
    job: string;
    title: string;
    licence: string;
    form: IncidentForm;
    name: string;
    sha256: string;
    bytes: number;
  },
): Promise<void> {
  await sql`
    insert into military_incident_import (id, job, state, title, licence, form, file_name, sha256, bytes, taken, known, left_out,
      refused, refused_count, by_id, by_name, at)
    values (${one.id}, ${one.job}, 'waiting', ${one.title}, ${one.licence}, ${one.form}, ${one.name}, ${one.sha256},
      ${one.bytes}, 0, 0, 0, '[]'::jsonb, 0, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
}

/** The import, held for the rest of the transaction. Only for its job: no reader. */
export async function holdImport(tx: Tx, id: string): Promise<HeldImport | undefined> {
  const { rows } = await sql<HeldImport>`
    select id, form, file_name as "fileName", sha256, bytes::int as bytes, state,
      jsonb_build_object('id', by_id, 'name', by_name) as by
    from military_incident_import where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Begins, or begins again after a cut: what a cut-off run had read is read anew. */
export async function beginReading(tx: Tx, id: string): Promise<void> {
  await dropTellings(tx, id);
  await sql`update military_incident_import set state = 'running' where id = ${id}`.execute(tx);
}

export async function endImport(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  id: string,
  state: ImportState,
  counted: RawBuilder<unknown>,
  problem?: JobProblem,
): Promise<void> {
  await sql`update military_incident_import set state = ${state}, ended_at = ${clock.now()}, ${counted},
    problem = ${problem === undefined ? null : JSON.stringify(problem)}::jsonb where id = ${id}`.execute(tx);
}

/** The imports, newest first; one whose job ended without it is told as its job says. */
export async function storedImports(tx: Tx, most: number): Promise<StoredImport[]> {
  const { rows } = await sql<StoredImport>`
    select m.id, m.job, m.title, m.licence, m.form, m.file_name as "fileName", m.taken, m.revised, m.known, m.older,
      m.left_out as "leftOut", m.refused_count as "refusedCount", m.refused, m.by_name as by, m.at,
      case when m.state in ('waiting','running') and j.state in ('failed','cancelled') then j.state else m.state end as state,
      coalesce(m.problem, j.problem) as problem, m.undone_by_name as "undoneBy", m.undone_at as "undoneAt",
      m.undone_reason as "undoneReason"
    from military_incident_import m left join base_job j on j.id::text = m.job
    order by m.at desc, m.id desc limit ${most}`.execute(tx);
  return rows;
}
