import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Act, JobCancelled, type JobRun } from '#base';
import { testActor, testCall } from '#base/testing';
import { undoImport } from '../incidents/import-incidents.ts';
import { type IncidentDesk, incidentDesk } from '../incidents/incidents.fixture.ts';
import { judgeIncidents } from '../incidents/judge-incidents.ts';
import { beginAssessment } from './begin-run.ts';
import { bringTable } from './bring-table.ts';
import { bringEvents, broughtFiles } from './event-files.ts';
import type { EventSource } from './event-source.ts';
import { asUpload, fallingSilent, inventedActors, inventedCsv } from './groups.fixture.ts';
import { nodeIncidents } from './incident-reading.ts';
import { viewAssessment } from './read-assessment.ts';
import { assessJob } from './run-job.ts';
import { listRuns } from './run-store.ts';
import { secondChange } from './second-change.ts';

const reason = 'As both of us read in the source';
const source = 'Invented Gazette, 3 March 2019';
const institution = { institution_id: 'i', name: { ara: 'جهة', eng: 'Body', fra: 'Corps' } };
const deps = { seatOf: async (_: unknown, account: string) => ({ institution, person: account }) };
const ours = `id,kind,started_on,country,place,side_a,side_b,killed,source,adm2
1,against-civilians,2018-03-01,NE,Market,  BAND of the   hill ,Civilians,4,Officer,D1
2,explosion,2018-03-02,NE,Road,Somebody else,,0,Officer,D1
3,other-violence,2018-03-03,NE,Road,Band of the Hill,,1,Officer,D1
4,battle,2018-03-04,NE,Hill,Government of Testland,Band of the Hill,2,Officer,D1
`;

describe('an assessment of the incidents of this node', () => {
  let desk: IncidentDesk;
  let sources: readonly EventSource[];
  const callOf = (who: string, rights: readonly string[] | '*' = '*') =>
    testCall(desk.opened.db, testActor(who, rights), desk.clock);
  const by = <T>(who: string, work: (act: Act) => Promise<T>) => callOf(who).transact(work);
  const runOf = (progress: JobRun['progress'] = async () => {}): JobRun => ({
    id: 'job',
    call: callOf('node'),
    resumed: false,
    progress,
  });
  const assess = async (input: Parameters<typeof beginAssessment>[2], progress?: JobRun['progress']) => {
    const { run } = await by('salma', (act) => beginAssessment(act, sources, input));
    await assessJob(sources).run({ run }, runOf(progress));
    return run;
  };
  const view = (run: string, theatre = 'Testland') =>
    by('salma', (act) => viewAssessment(act, { run, theatre, head: '101' }));
  const told = async (of: Parameters<typeof beginAssessment>[2]) => (await view(await assess(of))).incidents;

  before(async () => {
    desk = await incidentDesk();
    sources = [broughtFiles(desk.files), nodeIncidents(desk.files)];
    const { id } = await bringTable(callOf('salma'), asUpload('actors.csv', inventedActors), { source, reason });
    await by('idris', (act) => secondChange(act, deps, { id, approve: true, reason }));
  });
  after(() => desk[Symbol.asyncDispose]());

  it('is refused where there is none, and to whoever may not read them', async () => {
    const begin = { incidents: { mark: 'amber' } } as const;
    await assert.rejects(assess(begin), { code: 'assessment-no-incidents' });
    const stranger = callOf('salma', ['military.assess']);
    await assert.rejects(
      stranger.transact((act) => beginAssessment(act, sources, begin)),
      { code: 'forbidden' },
    );
  });

  it('finds what an assessment of the same file finds', async () => {
    const csv = inventedCsv(fallingSilent);
    const said = { mark: 'amber', desk: '', source } as const;
    const events = await bringEvents(callOf('salma'), desk.files, asUpload('events.csv', csv), said);
    await desk.bring(csv);
    const [fromFile, fromHere] = [await view(await assess({ events })), await view(await assess(withMark('amber')))];
    const bare = (one: typeof fromFile) => ({
      ...one,
      run: '',
      dataVersion: '',
      eventsSource: '',
      assessedAt: '',
      incidents: undefined,
    });
    assert.deepEqual(bare(fromHere), bare(fromFile));
    assert.equal(fromHere.incidents?.events, csv.trim().split('\n').length - 1);
    assert.deepEqual(
      fromHere.incidents?.imports.map(({ licence, incidents }) => [licence, incidents]),
      [['Invented licence, cite as: Invented (2026)', fromHere.incidents?.events]],
    );
  });
  const withMark = (mark: 'amber' | 'red') => ({ incidents: { mark } });

  it('counts once what a person joined, nothing that was undone, and says what it left out', async () => {
    const before = await told(withMark('amber'));
    const id = await desk.bring(ours, 'ours.csv');
    const both = await told(withMark('red'));
    assert.deepEqual(both?.leftOut, { kind: 1, noDeaths: 1, noState: 0 });
    assert.equal(both?.byName, 2);
    assert.equal(both?.events, (before?.events ?? 0) + 2);
    const items = await desk.list();
    const [one, other] = [
      items.find(({ sideACode }) => sideACode === '101'),
      items.find(({ place }) => place === 'Hill'),
    ];
    const pair = { one: one?.id ?? '', other: other?.id ?? '', same: true, reason };
    await by('salma', (act) => judgeIncidents(act, pair));
    const joined = await told(withMark('amber'));
    assert.deepEqual([joined?.events, joined?.joined], [(before?.events ?? 0) + 1, 1]);
    // Of our own source alone, the one that was joined into UCDP's counts as it was told here.
    await assess({ incidents: { source: 'own', mark: 'amber' } });
    const [last] = await by('salma', (act) => listRuns(act));
    assert.deepEqual([last?.of_source, last?.read_events], ['own', 2]);
    await by('salma', (act) => undoImport(act, { id, reason }));
    assert.deepEqual(await told(withMark('amber')), before);
    assert.equal((await by('salma', (act) => listRuns(act))).filter(({ mark }) => mark === 'red').length, 1);
  });

  it('ended while it reads, leaves nothing; read anew each time somebody writes meanwhile, it gives up', async () => {
    const cancelled = assess(withMark('amber'), async ({ unit }) => {
      if (unit === 'rows') throw new JobCancelled();
    });
    await assert.rejects(cancelled, JobCancelled);
    let nth = 0;
    const disturbed = assess(withMark('amber'), async ({ unit }) => {
      nth += 1;
      if (unit === 'rows') await desk.bring(ours.replaceAll('2018-03', `2018-${String(nth + 3).padStart(2, '0')}`));
    });
    await assert.rejects(disturbed, { code: 'incidents-changed' });
    assert.equal(nth, 3);
  });
});
