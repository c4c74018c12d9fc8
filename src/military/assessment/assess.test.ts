import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileInMemory, FileFault } from '#base/tabular';
import type { GroupActor } from '../lineage/actor.ts';
import { lineageGraph } from '../lineage/graph.ts';
import { assessAll } from './assess-all.ts';
import type { GroupEvent } from './event.ts';
import { inventedEvents } from './invented.fixture.ts';
import { readEvents } from './read-events.ts';
import { readReport } from './read-reports.ts';

const actor = (id: string, more: Partial<GroupActor> = {}): GroupActor => ({
  id,
  name: `Group ${id}`,
  names: [`Group ${id}`],
  scripts: {},
  kind: 'organised',
  line: Number(id),
  splinterOf: [],
  splitFrom: [],
  mergedInto: [],
  joined: [],
  coalitions: [],
  ...more,
});
const start = 2010 * 12;
const steady = (rate: number, months: number) => Array.from({ length: months }, () => rate);
const covered = inventedEvents('999', 'X', start, steady(1, 96));
const assessed = (actors: readonly GroupActor[], events: readonly GroupEvent[], reports = {}) => [
  ...assessAll(lineageGraph(actors), [...covered, ...events], { reports }).each(),
];
const stateOf = (all: ReturnType<typeof assessed>, id: string) =>
  all.find(({ head }) => head === id)?.ledger.at(-1)?.state;

describe('the assessment of a group', () => {
  it('proposes degraded where rate and reach fell together, and says since when', () => {
    const events = [
      ...inventedEvents('1', 'X', start, steady(40, 60), 12),
      ...inventedEvents('1', 'X', start + 60, steady(4, 36), 3),
    ];
    const [one] = assessed([actor('1')], events);
    assert.equal(one?.ledger.at(-1)?.state, 'degraded');
    assert.ok((one?.degradation?.drop.low ?? 0) > 0.8);
    assert.ok((one?.ledger.at(-1)?.since ?? 0) >= 71);
    assert.deepEqual(one?.brought.finance, { missing: 'finance' });
  });

  it('does not propose degraded where a group spreads thin: two indicators, two truths', () => {
    const events = [
      ...inventedEvents('1', 'X', start, steady(40, 60), 4),
      ...inventedEvents('1', 'X', start + 60, steady(8, 36), 12),
    ];
    assert.equal(stateOf(assessed([actor('1')], events), '1'), 'active');
  });

  it('does not take a splinter’s work, or a merger’s, for the end of the group', () => {
    const before = inventedEvents('1', 'X', start, steady(40, 48));
    const after = inventedEvents('2', 'X', start + 48, steady(40, 48));
    const split = assessed([actor('1'), actor('2', { splinterOf: ['1'] })], [...before, ...after]);
    assert.equal(stateOf(split, '1'), 'active');
    const merged = assessed([actor('1', { mergedInto: ['2'] }), actor('2')], [...before, ...after]);
    assert.equal(stateOf(merged, '1'), 'carried-on');
    assert.equal(stateOf(merged, '2'), 'active');
    const unknown = assessed([actor('1'), actor('2')], [...before, ...after]);
    assert.equal(stateOf(unknown, '1'), 'dormant');
  });

  it('reopens when violence returns', () => {
    const counts = [...steady(40, 36), ...steady(0, 40), ...steady(25, 20)];
    const [one] = assessed([actor('1')], inventedEvents('1', 'X', start, counts));
    const states = one?.ledger.map(({ rule }) => rule) ?? [];
    assert.ok(
      states.indexOf('dormant') >= 0 && states.indexOf('resurgence') > states.indexOf('dormant'),
      states.join(' '),
    );
  });

  it('says that it cannot tell of a few events a month', () => {
    assert.equal(stateOf(assessed([actor('1')], inventedEvents('1', 'X', start, steady(2, 96))), '1'), 'cannot-tell');
  });

  it('gives the same to the last digit, whatever the order of the rows', () => {
    const events = inventedEvents('1', 'X', start, steady(6, 90));
    const [one, other] = [events, events.toReversed()].map((some) => JSON.stringify(assessed([actor('1')], some)));
    assert.equal(one, other);
  });
});

describe('a file of events', () => {
  const header =
    'id,type_of_violence,side_a_new_id,side_b_new_id,country,adm_1,adm_2,latitude,longitude,where_prec,date_prec,date_start,deaths_civilians,low,best,high';
  const row = '7,1,1,2,X,North,D1,1.5,2.5,1,1,2014-06-01 00:00:00.000,0,1,2,3';
  const read = async (...lines: string[]) => {
    const events: GroupEvent[] = [];
    for await (const event of readEvents(fileInMemory('ged.csv', [header, ...lines].join('\n')))) events.push(event);
    return events;
  };
  it('is read with the names of UCDP GED 25.1', async () => {
    const [event] = await read(row);
    assert.deepEqual([event?.sideA, event?.month, event?.best], ['1', 2014 * 12 + 5, 2]);
  });
  for (const [what, from, to, column] of [
    ['a day that does not exist', '2014-06-01', '2014-02-30', 12],
    ['deaths that are no number', ',2,3', ',many,3', 15],
    ['a kind of violence that is none', '7,1,', '7,4,', 2],
    ['a place beyond the pole', '1.5', '91', 8],
    ['a formula for an id', '7,1', '=7,1', 1],
  ] as const) {
    it(`is refused for ${what}, by row and column`, async () => {
      await assert.rejects(read(row.replace(from, to)), (error) => {
        assert.ok(error instanceof FileFault);
        assert.deepEqual([error.line, error.column], [2, column]);
        return true;
      });
    });
  }
  it('is refused for an id twice and a column that is not there', async () => {
    await assert.rejects(read(row, row), FileFault);
    await assert.rejects(readEvents(fileInMemory('ged.csv', 'id,type\n1,1')).next(), FileFault);
  });
  it('is refused as a report where it brings a column for a person', async () => {
    const posts = 'lineage,theatre,source,post,vacantOn,filledOn';
    const good = fileInMemory('leadership.csv', `${posts}\n1,X,report,head,2014-01-02,`);
    assert.equal((await readReport('leadership', good)).length, 1);
    const named = fileInMemory('leadership.csv', `${posts},name\n1,X,report,head,2014-01-02,,Somebody`);
    await assert.rejects(readReport('leadership', named), FileFault);
  });
});
