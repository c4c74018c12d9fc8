import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { dice } from '../../src/exchange/archive/leak.fixture.ts';
import type { Signed } from '../../src/node/testing.ts';
import { axisKinds } from '../../src/node/record-kinds.ts';
import { type Constellation, openConstellation, type State, until } from './constellation.ts';
import { actsOn, doorsOf, type Known, sameForAll } from './leak.military.doors.ts';
import { seedAxis } from './leak.military.seed.ts';
import {
  type Holds,
  holds,
  inventAssessments,
  inventRecords,
  inventSituations,
  makeWorld,
  type Row,
  type Templates,
  type Thing,
  typesOfWorld,
} from './leak.military.world.ts';
import { US } from './leak.world.ts';

/** Decisions (thing, reader, answer): MITHAQ_MILITARY_LEAK_CASES=1000000 for the full proof. */
const wanted = Number(process.env['MITHAQ_MILITARY_LEAK_CASES'] ?? 20_000);
const seed = Number(process.env['MITHAQ_LEAK_SEED'] ?? 20_261_126);
const settings = (...types: string[]) => ({ day: '2026-06-01', types });

interface Reader extends Holds {
  name: string;
  ask: Signed;
}

/**
 * Pairs of worlds that differ only in what a reader may not hold: everything the axis tells that reader (every GET route the
 * node has, and what its acts refuse) is the same to the last byte and header.
 */
describe('nothing of the military axis tells anybody what its release does not hold', () => {
  let alliance: Constellation;
  let us: State;
  let of: Templates;
  let ids: Known = {};
  const readers: Reader[] = [];
  before(async () => {
    alliance = await openConstellation(['XA'], { ids: { XA: US }, config: { rateLimit: 1_000_000 } });
    [us] = alliance.states as [State];
    const seeded = await seedAxis(us.node.db);
    of = seeded.of;
    ids = { 'activities/id': [seeded.activity], 'incidents/id': [seeded.incident] };
    for (const [name, roles, desks, red] of [
      ['whole', ['liaison', 'planner', 'assessor'], '*', true],
      ['planner', ['planner', 'assessor', 'verifier'], ['one'], false],
      ['analyst', ['analyst'], [], false],
      ['liaison', ['liaison', 'planner'], ['two'], true],
    ] as const)
      readers.push({ name, desks, red, ask: await us.as(roles, desks) });
  });
  after(() => alliance[Symbol.asyncDispose]());

  async function tell(reader: Reader, address: string, body?: { said: unknown }): Promise<string> {
    const json = { method: 'POST', body: JSON.stringify(body?.said), headers: { 'content-type': 'application/json' } };
    const answer = await reader.ask(`/api/v1${address}`, body === undefined ? {} : json);
    const headers = [...answer.headers].filter(([name]) => !/^(date|x-request-id|x-ratelimit-.*)$/.test(name));
    // A calendar says when it was written.
    const text = (await answer.text()).replaceAll(/DTSTAMP:\w+/g, 'DTSTAMP');
    return JSON.stringify([answer.status, headers, text], null, 1);
  }

  /** Begins a plan and waits for it; undefined where there is nothing to plan. */
  async function plan(reader: Reader, types: readonly string[], previous?: string) {
    const said = {
      name: `By ${reader.name}`,
      settings: settings(...types),
      ...(previous !== undefined && { previous }),
    };
    const [status, , text] = JSON.parse(await tell(reader, '/military/plans', { said })) as [number, unknown, string];
    const { id } = JSON.parse(text) as { id?: string };
    if (id === undefined) return assert.equal(status, 422, text);
    await until('it is planned', async () =>
      (await rowsOf('military_plan')).some((row) => row['id'] === id && row['plan'] !== null),
    );
    const row = (await rowsOf('military_plan')).find((one) => one['id'] === id);
    assert.ok(row);
    return row;
  }
  const rowsOf = async (name: string): Promise<Row[]> => {
    const { rows } = await sql<{ row: Row }>`select to_jsonb(t) as row from ${sql.table(name)} t`.execute(us.node.db);
    return rows.map(({ row }) => row);
  };

  /** Plans over a world, as whoever holds TLP:RED and whoever does not make them. */
  async function plans(): Promise<Thing[]> {
    const [whole, planner] = readers as [Reader, Reader];
    const made: Row[] = [];
    for (const types of [[], ...typesOfWorld.map((type) => [type])]) {
      const theirs = await plan(planner, types);
      const ours = await plan(whole, types);
      if (ours !== undefined && ours['red'] === false)
        assert.equal(ours['instance_hash'], theirs?.['instance_hash'], 'a plan made of what is red is not called red');
      made.push(...[theirs, ours].filter((one) => one !== undefined));
    }
    const red = made.find((one) => one['red'] === true);
    const again = red === undefined ? undefined : await plan(whole, [typesOfWorld[0]], String(red['id']));
    if (again !== undefined) {
      assert.equal(again['red'], true, 'a plan made after a red one goes on from it');
      made.push(again);
    }
    return made.map((row) => ({
      what: 'row',
      table: 'military_plan',
      row,
      red: row['red'] === true,
      desk: '',
      takenBack: false,
    }));
  }

  it(`in ${wanted} decisions, whatever way it is asked`, async () => {
    const roll = dice(seed);
    const kinds = axisKinds(Buffer.alloc(32, 1), { publicUrl: 'https://node.example' });
    const make = (things: readonly Thing[]) => us.call().transact((act) => makeWorld(act, things, kinds));
    const { paths } = (await (await us.stranger('/api/v1/openapi.json')).json()) as {
      paths: Parameters<typeof doorsOf>[0];
    };
    const [opened, told] = [new Set<string>(), new Set<string>()];
    let cases = 0;
    for (let world = 1; cases < wanted; world += 1) {
      const records = inventRecords(36, world * 10_000, roll);
      await make(records);
      const all = [
        ...records,
        ...(await plans()),
        ...inventAssessments(6, world, roll, of),
        ...inventSituations(6, world, roll),
      ];
      const doors = doorsOf(paths, knownOf(all, ids));
      await make(all);
      const askAll = async (reader: Reader): Promise<Map<string, string>> => {
        const answers = new Map<string, string>();
        for (const { addresses } of doors)
          for (const address of addresses) answers.set(address, await tell(reader, address));
        const held = new Set(all.filter((one) => holds(one, reader)).map(idOf));
        const hidden = [...new Set(all.map(idOf))].filter((id) => !held.has(id));
        for (const [n, act] of actsOn.entries())
          for (const id of hidden.filter((_, at) => at % actsOn.length === n)) {
            const [address, said] = act(id);
            answers.set(`POST ${address} ${JSON.stringify(said)}`, await tell(reader, address, { said }));
          }
        return answers;
      };
      const inFull: Map<string, string>[] = [];
      for (const reader of readers) inFull.push(await askAll(reader));
      // Whoever holds all but what was taken back says what the others could have been told; compared in the long run.
      for (const [n, reader] of readers.entries()) {
        if (n === 0 && wanted < 100_000) continue;
        await make(all.filter((thing) => holds(thing, reader)));
        const full = inFull[n] ?? new Map<string, string>();
        for (const [address, answer] of await askAll(reader)) {
          assert.equal(full.get(address), answer, `${reader.name} ${address}`);
          cases += all.length;
        }
        for (const { path, addresses } of doors)
          for (const address of addresses) {
            if (full.get(address)?.startsWith('[\n 200') === true) opened.add(path);
            if (full.get(address) !== inFull[0]?.get(address)) told.add(path);
          }
      }
    }
    for (const { path } of doorsOf(paths, knownOf([], ids))) {
      assert.ok(opened.has(path) || path === '/military/map/worldview', `GET ${path} never said anything`);
      const why =
        'was never told of what is withheld: give leak.military.world something of it, or say why in sameForAll';
      assert.ok(told.has(path) || path in sameForAll, `GET ${path} ${why}`);
    }
    process.stdout.write(`leak on the military axis: ${cases} decisions, seed ${seed}, no leak\n`);
  });
});

const idOf = (thing: Thing): string =>
  thing.what === 'record' ? thing.record.statement.id : String(thing.row['id'] ?? thing.row['run']);

/** Ids and words of a world, what is hidden too. */
function knownOf(things: readonly Thing[], ids: Known): Known {
  const rows = (table: string) => things.flatMap((one) => (one.what === 'row' && one.table === table ? [one.row] : []));
  const some = (ids: readonly string[], most: number) => [...new Set(ids)].slice(-most);
  const capabilities = things.flatMap((one) =>
    one.what === 'record' && idOf(one).startsWith('capability') ? [one] : [],
  );
  const directed = (direction: string) =>
    capabilities.filter(({ record }) => record.object['direction'] === direction).map(idOf);
  const keys = rows('military_assessment').map(
    ({ run, theatre }) => `run=${String(run)}&theatre=${String(theatre)}&head=101`,
  );
  const lines = rows('military_plan')
    .flatMap(({ plan }) => (JSON.parse(String(plan)) as { lines: { requirement: string; offer: string }[] }).lines)
    .slice(0, 2);
  return {
    'capabilities/id': some(capabilities.map(idOf), 6),
    'plans/id': rows('military_plan').map(({ id }) => String(id)),
    ...ids,
    'situations/id': rows('military_situation').map(({ id }) => String(id)),
    within: ['-10,10,0,20'],
    zoom: ['5'],
    '/military/assessments ?': keys,
    need: some([...directed('need'), ...lines.map(({ requirement }) => requirement)], 3),
    offer: some([...directed('offer'), ...lines.map(({ offer }) => offer)], 3),
    code: ['101', '102', '999'],
    q: ['band', 'Capability'],
    text: ['bridge'],
    country: ['ML'],
    theatre: ['coast'],
    from: ['2016-01-01'],
    to: ['2017-01-01'],
    type: ['1', 'medical'],
    own: ['true', 'false'],
    past: ['true'],
    limit: ['1'],
    offset: ['1'],
    after: ['1'],
  };
}
