import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileInMemory } from '#base/tabular';
import { incidentsStix } from './export-incidents.ts';
import { INCIDENT_CORE, TOLD_INCIDENT } from './incident-core.ts';
import { incidentDesk, textOf } from './incidents.fixture.ts';
import { listImports } from './import-incidents.ts';
import { readStix } from './read-stix.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const core = { extension_type: 'property-extension', determination: 'suspected', investigation_status: 'open' };
const incident = (n: number, more: object = {}, told: object = {}) => ({
  type: 'incident',
  spec_version: '2.1',
  id: `incident--${uuid(n)}`,
  modified: '2026-03-02T00:00:00.000Z',
  name: 'Invented',
  labels: ['explosion'],
  extensions: { [INCIDENT_CORE]: { ...core, start_time: '2026-03-01T22:30:00Z', start_time_fidelity: 'day', ...told } },
  ...more,
});
const location = {
  type: 'location',
  id: `location--${uuid(1)}`,
  name: 'Invented town',
  country: 'NE',
  latitude: 13,
  longitude: 2,
};
const at = (n: number) => ({
  type: 'relationship',
  relationship_type: 'located-at',
  source_ref: `incident--${uuid(n)}`,
  target_ref: location.id,
});
const bundle = (...objects: unknown[]) => JSON.stringify({ type: 'bundle', id: `bundle--${uuid(0)}`, objects });
async function everyLine(read: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const one of read) found.push(one);
  return found;
}
const lines = (text: string) => everyLine(readStix(fileInMemory('b.json', text)));
const refusals = async (...objects: unknown[]) =>
  (await lines(bundle(...objects))).map((one) => (one as { refused?: string }).refused);

describe('incidents as STIX 2.1', () => {
  it('that this house wrote come back whole, to the last source', async () => {
    await using here = await incidentDesk();
    await using there = await incidentDesk();
    const articles = '"Office,2026-03-01,Headline";"Radio,2026-03-02,Other"'.replaceAll('"', '""');
    await here.bring(
      `id,type_of_violence,code_status,side_a,side_a_new_id,side_b,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,date_prec,date_start,date_end,deaths_civilians,low,best,high,source_article
1,3,Clear,سرايا مختلقة,101,Civilians,1,"Marché, l’inventé",Invented province,حي مختلق,13.5,2.25,Niger,2,2026-03-01,2026-03-04,4,3,4,9,"${articles}"
2,1,Check dyad,a,,b,6,,,,,,Utopia,5,2026-01-01,2026-12-31,0,0,0,0,
`,
    );
    const from = await here.list();
    const text = await textOf(incidentsStix([from], { name: 'Invented state' }));
    await there.bring(text, 'incidents.stix.json');
    const [told] = await there.staff().transact(listImports);
    assert.deepEqual([told?.form, told?.taken, told?.refused], ['stix', 2, []]);
    const bare = (items: typeof from) =>
      items
        .map((one) => ({ ...one, id: '', import: '', at: null, toldAt: null }))
        .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn));
    assert.deepEqual(bare(await there.list()), bare(from));
    assert.equal(from.find(({ country }) => country === 'NE')?.sources.length, 2);
    const changed = text
      .replaceAll('"killedHigh":9', '"killedHigh":12')
      .replaceAll(/"modified":"2026-11-26/g, '"modified":"2026-11-27');
    await there.bring(changed, 'later.json');
    assert.deepEqual(
      (await there.list({ country: 'NE' })).map(({ killedHigh }) => killedHigh),
      [12],
    );
    await there.bring(text, 'earlier.json');
    assert.deepEqual(
      (await there.list({ country: 'NE' })).map(({ killedHigh }) => killedHigh),
      [12],
    );
  });

  it('of others are read by day, place and kind; of versions the newest', async () => {
    const older = incident(1, { modified: '2026-03-01T00:00:00.000Z' });
    const [left, read] = (await lines(bundle(older, location, at(1), incident(1)))) as [object, { incident: object }];
    assert.ok('leftOut' in left);
    assert.partialDeepStrictEqual(read.incident, {
      kind: 'explosion',
      startedOn: '2026-03-01',
      country: 'NE',
      place: 'Invented town',
      latitude: 13,
    });
  });

  it('that cannot be taken are refused with object, property and why', async () => {
    const said = await refusals(
      location,
      ...[1, 2, 3, 4, 5, 6].map(at),
      incident(1, {}, { start_time: 'yesterday' }),
      incident(2, { revoked: true }),
      incident(3, { extensions: {} }),
      incident(4, { id: 'incident--x' }),
      incident(7),
      incident(5, { extensions: { [TOLD_INCIDENT]: { extension_type: 'property-extension', kind: 'protest' } } }),
      incident(6, { extensions: { [TOLD_INCIDENT]: { extension_type: 'property-extension', suspect: 'somebody' } } }),
    );
    assert.equal(said.length, 7);
    assert.match(said[0] ?? '', /^objects\[7\]\.extensions\.\S+\.start_time: /);
    assert.match(said[1] ?? '', /^objects\[8\]\.revoked/);
    assert.match(said[2] ?? '', /no Incident Core/);
    assert.match(said[3] ?? '', /^objects\[10\]\.id: /);
    assert.match(said[4] ?? '', /no location with a country/);
    assert.match(said[5] ?? '', /kind/);
    assert.ok(said[6] !== undefined);
  });

  for (const [what, text] of [
    ['an array', '[]'],
    ['no objects', '{"type":"bundle"}'],
    ['a cut one', bundle(incident(1)).slice(0, -9)],
    ['one cut in a text', '{"objects":[{"a":"'],
    ['numbers as objects', '{"objects":["a"]}'],
    ['arrays as objects', '{"objects":[[{}]]}'],
    ['two of them', `${bundle()}${bundle()}`],
    ['a hundred thousand brackets', `{"objects":[{"a":${'['.repeat(100_000)}`],
    ['an object above a mebibyte', bundle({ type: 'x', a: 'a'.repeat(2 ** 21) })],
    ['no JSON', '{"objects":[]} x'],
  ] as const)
    it(`refuse a bundle of ${what} as a whole`, async () => {
      await assert.rejects(lines(text), { name: 'FileFault' });
    });

  it('give what is no JSON inside of an object, and keep no character that is none', async () => {
    const [broken] = (await lines('{"objects":[{"type":}]}')) as { refused: string }[];
    assert.equal(broken?.refused, 'objects[0]: not JSON');
    await using desk = await incidentDesk();
    const bad = incident(1, { external_references: [{ source_name: 'a\u0000b' }] });
    const lone = incident(2, { external_references: [{ source_name: '\ud800' }] });
    await desk.bring(bundle(location, at(1), at(2), at(3), bad, lone, incident(3)), 'b.json');
    const [told] = await desk.staff().transact(listImports);
    assert.deepEqual([told?.taken, told?.refusedCount], [1, 2]);
  });
});
