import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { commonFault } from '#base';
import { listImports, undoImport } from './import-incidents.ts';
import { type IncidentDesk, incidentDesk } from './incidents.fixture.ts';
import { judgeIncidents } from './judge-incidents.ts';
import { releaseOf } from './release.ts';
import { viewHistory } from './view-history.ts';

const ged = (rows: readonly string[]) =>
  ['id,type_of_violence,code_status,side_a,side_b,where_coordinates,country,date_start,low,best,high', ...rows].join(
    '\n',
  );
const acled = (rows: readonly string[]) =>
  [
    'event_id_cnty,event_date,disorder_type,event_type,actor1,country,location,source,fatalities,timestamp',
    ...rows,
  ].join('\n');
const told = (id: number, deaths: number, timestamp: number | '') =>
  `NIG${id},2026-03-02,Political violence,Battles,Invented Front,Niger,Invented town,Post; Radio,${deaths},${timestamp}`;
const long = ged(Array.from({ length: 2500 }, (_, n) => `${n + 1000},1,Clear,a,b,Invented town,Chad,2026-01-01,1,1,1`));
const why = 'The files tell of two towns after all.';

describe('an incident that a later file tells otherwise', () => {
  let desk: IncidentDesk;
  before(async () => {
    desk = await incidentDesk();
  });
  after(() => desk[Symbol.asyncDispose]());
  const imports = () => desk.staff().transact(listImports);
  const undo = (id: string) => desk.staff().transact((act) => undoImport(act, { id, reason: 'A wrong file.' }));
  const historyOf = (id = '') => desk.staff().transact((act) => viewHistory(act, id));
  const killed = async (country: string) =>
    (await desk.list({ country })).map(({ killedBest }) => killedBest).toSorted((one, other) => one - other);

  it('says what the newer release of UCDP says, keeps the older, and has it again when the newer is undone', async () => {
    const older = ged([
      '1,1,Check deaths,Front,Government,Market,Mali,2026-03-01,1,2,3',
      '2,1,Clear,a,b,x,Mali,2026-03-02,1,1,1',
    ]);
    await desk.bring(older, 'GEDEvent_v25_0_3.csv');
    const [before] = await desk.list({ country: 'ML', text: 'Market' });
    const newer = older.replace('Check deaths', 'Clear').replace('1,2,3', '4,5,6');
    const second = await desk.bring(newer, 'GEDEvent_v25_1.csv');
    assert.deepEqual(
      (await imports()).slice(0, 1).map(({ taken, revised, known }) => [taken, revised, known]),
      [[0, 1, 1]],
    );
    const [after] = await desk.list({ country: 'ML', text: 'Market' });
    assert.deepEqual([after?.id, after?.killedBest, after?.codeStatus, after?.revised], [before?.id, 5, 'Clear', true]);
    const [newest, first] = await historyOf(after?.id);
    assert.deepEqual(newest?.changes, [
      { field: 'killedLow', before: '1', after: '4' },
      { field: 'killedBest', before: '2', after: '5' },
      { field: 'killedHigh', before: '3', after: '6' },
      { field: 'codeStatus', before: 'Check deaths', after: 'Clear' },
    ]);
    assert.deepEqual([newest?.stands, first?.stands, first?.outcome], [true, false, 'new']);
    const late = await desk.bring(older, 'GEDEvent_v25_0_3.csv');
    assert.deepEqual(await killed('ML'), [1, 5], 'an older release that comes later changes nothing');
    await undo(second);
    assert.deepEqual(await killed('ML'), [1, 2]);
    await undo(late);
    assert.deepEqual(await killed('ML'), [1, 2]);
    assert.deepEqual(
      (await desk.list({ country: 'ML' })).map(({ revised }) => revised),
      [false, false],
    );
  });

  it('says what ACLED said last by its own timestamp, however the files come', async () => {
    await desk.bring(acled([told(1, 5, 1_772_500_000), told(2, 7, '')]));
    await desk.bring(acled([told(1, 9, 1_772_400_000), told(2, 8, '')]));
    assert.deepEqual(await killed('NE'), [5, 8], 'without a timestamp the later file is the newer');
    assert.equal((await imports())[0]?.older, 1);
    const newest = await desk.bring(acled([told(1, 6, 1_772_600_000)]));
    assert.deepEqual(await killed('NE'), [6, 8]);
    const [one] = (await desk.list({ country: 'NE' })).filter(({ killedBest }) => killedBest === 6);
    assert.deepEqual(
      one?.sources.map(({ title }) => title),
      ['Post', 'Radio'],
      'every source is kept',
    );
    const [other] = (await desk.list({ country: 'NE' })).filter(({ killedBest }) => killedBest === 8);
    const joining = { one: other?.id ?? '', other: one?.id ?? '', same: true, reason: why };
    await desk.staff().transact((act) => judgeIncidents(act, joining));
    await undo(newest);
    assert.deepEqual(await killed('NE'), [8], 'what people said of it stays said');
    await desk.staff().transact((act) => judgeIncidents(act, { ...joining, same: false }));
    assert.deepEqual(await killed('NE'), [5, 8]);
  });

  it('stands still when the first of two files that tell it alike is undone', async () => {
    const text = ged(['77,1,Clear,a,b,Invented ford,Kenya,2026-03-02,1,1,1']);
    const first = await desk.bring(text);
    const second = await desk.bring(text, 'again.csv');
    await undo(first);
    assert.deepEqual(await killed('KE'), [1]);
    await undo(second);
    assert.deepEqual(await killed('KE'), []);
  });

  for (const [what, error, state] of [
    ['is cancelled', undefined, 'cancelled'],
    ['is found wanting', commonFault('invalid-input'), 'failed'],
  ] as const)
    it(`leaves nothing of a file whose reading ${what} in the middle`, async () => {
      const { id } = await desk.cut(long, 3, error);
      assert.equal((await imports()).find((one) => one.id === id)?.state, state);
      const { rows } = await sql`select from military_incident_telling where import = ${id}`.execute(desk.opened.db);
      assert.deepEqual([rows.length, await killed('TD')], [0, []]);
      await assert.rejects(undo(id), { code: 'not-found' });
    });

  it('is read anew from the start when the node died in the middle, and only once', async () => {
    const { id, error } = await desk.cut(long, 3, new Error('killed'));
    assert.equal((error as Error).message, 'killed');
    assert.deepEqual(await killed('TD'), [], 'nothing half read is shown');
    await assert.rejects(desk.begin(long), { code: 'incidents-import-running' });
    await assert.rejects(undo(id), { code: 'incidents-import-running' });
    await desk.run(id);
    await desk.run(id);
    const [now] = await imports();
    assert.deepEqual([now?.state, now?.taken, now?.refusedCount], ['done', 2500, 0]);
  });

  it('knows a release by the name of its file', () => {
    const names = ['GEDEvent_v25_0_3.csv', 'ged251.csv', 'GEDEvent_v25_1.csv', 'gedevent_v26.0.1.csv', 'events.csv'];
    assert.deepEqual(names.map(releaseOf), [250_003, 250_100, 250_100, 260_001, null]);
  });
});
