// What stands beside the invented worlds of the military axis: national data that carry no mark, and one real run over
// events, whose rows the worlds are invented from.
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Act, Database } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { assessJob } from '../../src/military/groups/run-job.ts';
import { beginAssessment } from '../../src/military/groups/begin-run.ts';
import { bringEvents, broughtFiles } from '../../src/military/groups/event-files.ts';
import { bringReport } from '../../src/military/groups/report-files.ts';
import { bringTable } from '../../src/military/groups/bring-table.ts';
import {
  asUpload,
  fallingSilent,
  inventedActors,
  inventedCsv,
  inventedFiles,
} from '../../src/military/groups/groups.fixture.ts';
import { proposeChange } from '../../src/military/groups/propose-change.ts';
import { proposeState } from '../../src/military/groups/propose-state.ts';
import { secondChange } from '../../src/military/groups/second-change.ts';
import { planActivity } from '../../src/military/capacities/activities.ts';
import { activityInputShape, goalInputShape } from '../../src/military/capacities/contract.ts';
import { proposeGoal } from '../../src/military/capacities/goals.ts';
import { addIncident } from '../../src/military/incidents/judge-incidents.ts';
import { told as invented } from '../../src/military/incidents/told.fixture.ts';
import { type Row, type Templates, typesOfWorld } from './leak.military.world.ts';

const reason = 'As both of us read in the source';
const source = 'Invented Gazette, 3 March 2019';
const institution = { institution_id: 'i', name: { ara: 'جهة', eng: 'Body', fra: 'Corps' } };
const deps = { seatOf: async (_: unknown, account: string) => ({ institution, person: account }) };

/** Fills a node's database; gives the rows of the run, and the ids of an activity and an incident. */
export async function seedAxis(db: Database): Promise<{ of: Templates; activity: string; incident: string }> {
  const clock = handClock('2026-11-26T08:00:00Z');
  const callOf = (who: string) => testCall(db, testActor(who, '*'), clock);
  // The node's own worker would take the job up with its own files.
  const by = <T>(who: string, work: (act: Act) => Promise<T>) =>
    callOf(who).transact((act) => work({ ...act, enqueue: async () => act.newId() }));

  const table = await bringTable(callOf('salma'), asUpload('actors.csv', inventedActors), { source, reason });
  await by('idris', (act) => secondChange(act, deps, { id: table.id, approve: true, reason }));
  const scripts = { ar: 'جيش التلة' };
  const rename = { what: 'rename', code: '102', name: 'Other', scripts, on: '2019-03-03' } as const;
  await by('salma', (act) => proposeChange(act, { change: rename, source, reason }));
  const files = inventedFiles();
  const sources = [broughtFiles(files)];
  const said = { mark: 'green', desk: '', source } as const;
  const events = await bringEvents(callOf('salma'), files, asUpload('events.csv', inventedCsv(fallingSilent)), said);
  const csv = 'lineage,theatre,source,month,kind,count\n101,Testland,Gazette,2018-04,surrender,7\n';
  await bringReport(callOf('salma'), asUpload('exits.csv', csv), { what: 'exits', ...said });
  const { run } = await by('salma', (act) => beginAssessment(act, sources, { events, reports: [] }));
  const call = testCall(db, testActor('node', '*'), clock);
  await assessJob(sources).run({ run }, { id: 'job', call, resumed: false, progress: async () => {} });
  const key = { run, theatre: 'Testland', head: '101' };
  await by('salma', (act) => proposeState(act, { ...key, state: 'dormant', reason }));

  const { id: told } = await by('salma', (act) => addIncident(act, invented()));
  const goal = { unit: 'teams', amount: 90, horizon: '2028-01-01', rung: 'R2', reason };
  for (const capability of typesOfWorld)
    await by('salma', (act) => proposeGoal(act, goalInputShape.parse({ ...goal, capability })));
  const course = { kind: 'course', name: 'Invented course', host: 'Host', starts: '2027-12-01', ends: '2027-12-05' };
  const { id: activity } = await by('salma', (act) => planActivity(act, activityInputShape.parse(course)));

  const rowOf = async (name: string): Promise<Row> => {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t
      order by ${name === 'military_assessment' ? sql`head` : sql`at`} limit 1`.execute(db);
    assert.ok(rows[0], name);
    return rows[0].row;
  };
  return {
    activity,
    incident: told,
    of: {
      file: await rowOf('military_event_file'),
      report: await rowOf('military_report_file'),
      run: await rowOf('military_assessment_run'),
      assessed: await rowOf('military_assessment'),
      entry: await rowOf('military_ledger_entry'),
    },
  };
}
