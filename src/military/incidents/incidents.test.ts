import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Call, JobRun, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { asUpload, inventedFiles } from '../groups/groups.fixture.ts';
import { militaryMigrations } from '../migrations/index.ts';
import { incidentInputShape } from './contract.ts';
import { incidentsCsv, incidentsGeoJson, incidentsStix } from './export-incidents.ts';
import { beginImport, listImports, undoImport } from './import-incidents.ts';
import { importJob } from './import-job.ts';
import { type IncidentFilter, listIncidents } from './incident-store.ts';
import { isoCountry } from './iso-country.ts';
import { textOf } from './incidents.fixture.ts';
import { addIncident, judgeIncidents, viewPairs } from './judge-incidents.ts';
import { told } from './told.fixture.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const why = 'Both reports tell of the market on that morning.';
const said = { title: 'Invented events', licence: 'Invented licence, cite as: Invented (2026)' };

const ucdp = `id,type_of_violence,side_a,side_b,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,deaths_civilians,low,best,high
1,3,Invented Front,Civilians,1,Invented market,13.5,2.1,Niger,1,2026-03-01,2026-03-01,4,3,4,9
2,1,Government of Niger,Invented Front,4,Invented region,13.9,2.4,Niger,1,2026-03-05,2026-03-06,0,2,2,2
3,9,a,b,1,x,1,1,Niger,1,2026-03-05,2026-03-05,0,1,1,1
4,3,a,b,1,x,1,1,Niger,1,2026-02-30,2026-03-05,0,1,1,1
5,3,a,b,1,x,95,1,Niger,1,2026-03-05,2026-03-05,0,1,1,1
6,3,a,b,1,x,1,1,Utopia,1,2026-03-05,2026-03-05,0,1,1,1
`;
const acled = `event_id_cnty,event_date,time_precision,disorder_type,event_type,actor1,actor2,iso,country,location,latitude,longitude,geo_precision,source,fatalities
NIG1,2026-03-02,1,Political violence,Violence against civilians,Invented Front,Civilians,562,Niger,Invented Market,13.52,2.11,1,Invented Post,5
NIG2,2026-03-02,1,Demonstrations,Protests,Protesters,,562,Niger,Invented town,13.6,2.2,1,Invented Post,0
NIG3,2026-03-02,1,Strategic developments,Strategic developments,x,,562,Niger,Invented town,13.6,2.2,1,Invented Post,0
NIG4,2026-03-03,1,Political violence,Battles,x,y,562,Niger,Invented town,13.6,2.2,1,Invented Post,-1
`;

const added = told();

describe('incidents', () => {
  let opened: OpenDatabase;
  const call = (...rights: string[]): Call => testCall(opened.db, testActor('salma', rights), clock);
  const staff = () => call('military.read', 'military.report');
  const files = inventedFiles();
  const runOf = (progress: JobRun['progress'] = async () => {}): JobRun => ({
    id: 'job',
    call: testCall(opened.db, testActor('node', '*'), clock),
    resumed: false,
    progress,
  });
  const begin = (text: string, name = 'events.csv') => {
    clock.pass(1000);
    return beginImport(staff(), files, asUpload(name, text), said);
  };
  const bring = async (text: string, name?: string) => {
    const { id } = await begin(text, name);
    await importJob(files).run({ import: id }, runOf());
    return { id };
  };
  const list = (filter: Partial<IncidentFilter> = {}) =>
    staff().transact((act) => listIncidents(act, { limit: 100, offset: 0, ...filter }));
  before(async () => {
    opened = await openTestDatabase(militaryMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  it('come from UCDP GED with every line that was refused, its number and why', async () => {
    const { id } = await bring(ucdp);
    const [told] = await staff().transact(listImports);
    assert.deepEqual(
      { ...told, by: '', at: '', job: '' },
      {
        id,
        ...said,
        form: 'ucdp-ged',
        fileName: 'events.csv',
        job: '',
        state: 'done',
        taken: 3,
        revised: 0,
        known: 0,
        older: 0,
        problem: null,
        leftOut: 0,
        refusedCount: 3,
        refused: [
          { line: 4, why: 'type_of_violence: 9' },
          { line: 5, why: 'date_start: 2026-02-30' },
          { line: 6, why: 'latitude: 95' },
        ],
        by: '',
        at: '',
        undone: null,
      },
    );
    const { items, total } = await list();
    assert.equal(total, 3);
    assert.deepEqual(items.map(({ country, countryAsTold }) => `${country} ${countryAsTold}`).toSorted(), [
      ' Utopia',
      'NE Niger',
      'NE Niger',
    ]);
    assert.deepEqual(items.map(({ startedOn, violence }) => `${startedOn} ${violence}`).toSorted(), [
      '2026-03-01 3',
      '2026-03-05 1',
      '2026-03-05 3',
    ]);
  });

  it('come from ACLED without those who protest', async () => {
    await bring(acled, '../../etc/passwd');
    const [told] = await staff().transact(listImports);
    assert.deepEqual(
      [told?.form, told?.taken, told?.leftOut, told?.refused, told?.fileName.includes('/')],
      ['acled', 1, 2, [{ line: 5, why: 'fatalities: -1' }], false],
    );
  });

  it('come once, however often their file is brought', async () => {
    await bring(ucdp);
    const [told] = await staff().transact(listImports);
    assert.deepEqual([told?.taken, told?.known], [0, 3]);
    assert.equal((await list()).total, 4);
  });

  it('are joined by a person who gives a reason, and parted again; never by themselves', async () => {
    const pairs = await staff().transact(viewPairs);
    assert.equal(pairs.length, 1, 'the market, told twice');
    assert.equal((await list()).total, 4, 'and shown twice until somebody says so');
    const [one = '', other = ''] = [pairs[0]?.one.id, pairs[0]?.other.id];
    const judge = (same: boolean, first = one, second = other) =>
      staff().transact((act) => judgeIncidents(act, { one: first, other: second, same, reason: why }));
    await judge(true);
    assert.equal((await list()).total, 3);
    assert.deepEqual(await staff().transact(viewPairs), []);
    await assert.rejects(judge(true, other, one), { code: 'invalid-input' });
    await assert.rejects(judge(true, one, one), { code: 'invalid-input' });
    await judge(false);
    assert.equal((await list()).total, 4);
    await assert.rejects(
      call('military.read').transact((act) => judgeIncidents(act, { one, other, same: true, reason: why })),
      { code: 'forbidden' },
    );
  });

  it('of an import that is undone are shown nowhere, and it can be brought again', async () => {
    const [acledImport] = (await staff().transact(listImports)).filter(({ form }) => form === 'acled');
    const undo = () =>
      staff().transact((act) => undoImport(act, { id: acledImport?.id ?? '', reason: 'A wrong file.' }));
    await undo();
    await assert.rejects(undo(), { code: 'not-found' });
    assert.equal((await list()).total, 3);
    assert.deepEqual(await staff().transact(viewPairs), []);
    await bring(acled);
    assert.equal((await list()).total, 4);
  });

  it('joined into one of a file that is undone stand by themselves; rows of our own form are known by more than a number', async () => {
    const header = 'id,started_on,kind,country,place,side_a,side_b,killed,source';
    await bring(
      `${header}\n1,2026-06-01,battle,TD,Invented well,a,b,1,One\n1,2026-06-02,battle,TD,x,a,b,1,One\n`,
      'one.csv',
    );
    const [one] = await staff().transact(listImports);
    assert.deepEqual([one?.taken, one?.refused], [1, [{ line: 3, why: 'id: 1 stands in this file already' }]]);
    await bring(
      `${header}\n1,2026-06-01,explosion,TD,Invented Well,a,b,2,Two\n2,2026-07-01,battle,TD,y,a,b,1,Two\n`,
      'two.csv',
    );
    const [two] = await staff().transact(listImports);
    assert.deepEqual([two?.taken, two?.known], [1, 1], 'the same number, day, state and place is the same row');
    const { id: third } = await bring(`${header}\n9,2026-07-01,battle,TD,z,a,b,1,Three\n`, 'three.csv');
    const { items } = await list({ country: 'TD' });
    const [at = '', into = ''] = ['y', 'z'].map((place) => items.find((one) => one.place === place)?.id);
    const joining = { one: into, other: at, same: true, reason: why };
    await staff().transact((act) => judgeIncidents(act, joining));
    assert.equal((await list({ country: 'TD' })).total, 2);
    const undo = (id = '') => staff().transact((act) => undoImport(act, { id, reason: 'A wrong file.' }));
    await undo(third);
    const left = await list({ country: 'TD' });
    assert.ok(left.items.some(({ id }) => id === at));
    await undo(one?.id);
    assert.equal((await list({ country: 'TD' })).total, 2, 'the second file tells the first row as well');
    await undo(two?.id);
    assert.equal((await list({ country: 'TD' })).total, 0);
  });

  it('are written by hand with their sources, found by a filter, and leave as CSV, GeoJSON and STIX', async () => {
    await staff().transact((act) => addIncident(act, added));
    const { items } = await list({
      country: 'ML',
      kind: 'explosion',
      from: '2026-04-01',
      to: '2026-04-01',
      text: 'BRIDGE',
    });
    assert.equal(items.length, 1);
    assert.equal((await list({ text: '100%' })).total, 0);
    const csv = await textOf(incidentsCsv([items]));
    await bring(csv, 'own.csv');
    const [own] = await staff().transact(listImports);
    assert.deepEqual([own?.form, own?.known, own?.refusedCount], ['own', 1, 0], 'what leaves as CSV is known again');
    const geo = await textOf(incidentsGeoJson([(await list()).items]));
    const { features } = JSON.parse(geo) as { features: { geometry: object }[] };
    assert.ok(features.length >= 4);
    const identity = { name: 'Invented state' };
    const stix = await textOf(incidentsStix([items], identity));
    assert.equal(stix, await textOf(incidentsStix([items], identity)));
    const bundle = JSON.parse(stix) as { objects: { type: string; id: string }[] };
    assert.deepEqual(
      bundle.objects.map(({ type }) => type),
      ['identity', 'extension-definition', 'incident'],
    );
  });

  it('have no field for a person, no target and no score', () => {
    assert.ok(incidentInputShape.safeParse(added).success);
    for (const field of [
      'person',
      'name',
      'suspect',
      'target',
      'targetId',
      'weapon',
      'phone',
      'score',
      'sect',
      'tracking',
    ])
      assert.equal(incidentInputShape.safeParse({ ...added, [field]: 'x' }).success, false, field);
    for (const change of [
      { sources: [] },
      { killedLow: 5 },
      { endedOn: '2026-03-01' },
      { longitude: null },
      { country: 'Mali' },
      { kind: 'protest' },
    ])
      assert.equal(incidentInputShape.safeParse({ ...added, ...change }).success, false, JSON.stringify(change));
  });

  for (const [what, text] of [
    ['nothing', ''],
    ['no known columns', 'a,b\n1,2\n'],
    ['a header alone', `${ucdp.split('\n')[0]}\n`],
    ['lines that are all wrong', `${ucdp.split('\n')[0]}\n1,9,a,b\n`],
    ['a quote that never closes', `${ucdp.split('\n')[0]}\n1,"3,a\n`],
    ['bytes that are no text', '\u0000\u0001\u0002'],
  ] as const)
    it(`refuse a file of ${what}, and keep nothing of it`, async () => {
      const before = await list();
      await assert.rejects(bring(text));
      assert.equal((await list()).total, before.total);
      assert.equal(
        (await staff().transact(listImports)).some(({ state, taken }) => state === 'failed' && taken > 0),
        false,
      );
    });

  it('know states by the names that the files use', () => {
    const named = [
      'DR Congo (Zaire)',
      'Mali',
      'Côte d’Ivoire',
      'Ivory Coast',
      'Yemen (North Yemen)',
      'Myanmar (Burma)',
      'NE',
      'Utopia',
    ];
    assert.deepEqual(named.map(isoCountry), ['CD', 'ML', 'CI', 'CI', 'YE', 'MM', 'NE', '']);
  });
});
