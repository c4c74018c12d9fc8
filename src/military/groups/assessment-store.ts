import { sql } from 'kysely';
import type { Act } from '#base';
import type { LedgerState } from '../assessment/ledger-rules.ts';
import { type Reader, seenBy } from './may-see.ts';
import type { IncidentsRead } from './shapes.ts';
import type { EventMark } from './words.ts';

export interface AssessedRow {
  run: string;
  number: number;
  theatre: string;
  head: string;
  name: string;
  nodes: string[];
  from_month: number;
  to_month: number;
  events: number;
  state: LedgerState;
  rule: string;
  since_month: number;
  drop_low: number | null;
  drop_middle: number | null;
  drop_high: number | null;
  mark: EventMark;
  desk: string;
  data_version: string;
  method_version: string;
  ended_at: Date;
}

const columns = sql`a.run, r.number, a.theatre, a.head, a.name, a.nodes, a.from_month, a.to_month, a.events, a.state, a.rule,
  a.since_month, a.drop_low, a.drop_middle, a.drop_high, r.mark, r.desk, r.data_version, r.method_version, r.ended_at`;

type See = Pick<Act, 'tx'> & Reader;

/**
 * The newest assessment of each lineage in each theatre among the runs that have ended and that the reader may see: of a theatre,
 * those of the last run that had it. `code`: of the lineages that hold a group.
 */
export async function newestAssessments({ tx, actor }: See, code?: string): Promise<AssessedRow[]> {
  const { rows } = await sql<AssessedRow>`
    with seen as (
      select * from military_assessment_run r where r.state = 'done' and ${seenBy({ actor }, sql`r.desk`)}),
    last as (
      select distinct on (a.theatre) a.theatre, a.run from military_assessment a join seen r on r.id = a.run
      order by a.theatre, r.number desc)
    select ${columns} from military_assessment a
      join last on last.theatre = a.theatre and last.run = a.run
      join seen r on r.id = a.run
    where ${code === undefined ? sql`true` : sql`a.nodes @> array[${code}]::text[]`}
    order by a.events desc, a.theatre, a.head`.execute(tx);
  return rows;
}

/** One assessment with all that was found, of a run that has ended; undefined too where the reader may not see its events. */
export async function findAssessment({ tx, actor }: See, of: { run: string; theatre: string; head: string }) {
  const { rows } = await sql<
    AssessedRow & { result: StoredResult; caveats: unknown; source: string; incidents: IncidentsRead | null }
  >`
    select ${columns}, a.result, r.caveats,
      coalesce((select f.file_name || ' · ' || f.source from military_event_file f where f.id = r.events_of), r.events_source) as source,
      (select g.told from military_incident_reading g where g.id = r.events_of) as incidents
    from military_assessment a join military_assessment_run r on r.id = a.run
    where r.state = 'done' and ${seenBy({ actor }, sql`r.desk`)}
      and a.run = ${of.run} and a.theatre = ${of.theatre} and a.head = ${of.head}`.execute(tx);
  return rows[0];
}

/** Its events as they were counted. */
export async function findPacked({ tx, actor }: See, of: { run: string; theatre: string; head: string }) {
  const { rows } = await sql<{
    packed_events: Uint8Array;
    sides: Record<string, string>;
    mark: EventMark;
    data_version: string;
  }>`
    select a.packed_events, a.result -> 'sides' as sides, r.mark, r.data_version
    from military_assessment a join military_assessment_run r on r.id = a.run
    where r.state = 'done' and ${seenBy({ actor }, sql`r.desk`)}
      and a.run = ${of.run} and a.theatre = ${of.theatre} and a.head = ${of.head}`.execute(tx);
  return rows[0];
}

/** What stands in `result`: an assessment as JSON wrote it; its shape is the contract's. */
export type StoredResult = Record<string, unknown>;
