import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type IncidentInput, incidentRoutes } from '../incidents/contract.ts';
import { listIncidents } from '../incidents/incident-store.ts';
import { addIncident, judgeIncidents } from '../incidents/judge-incidents.ts';
import { told } from '../incidents/told.fixture.ts';
import { militaryMigrations } from '../migrations/index.ts';
import { incidentCells } from './incident-cells.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const why = 'Both reports tell of the bridge on that morning.';

describe('incidents counted by cells', () => {
  let opened: OpenDatabase;
  const call = (...rights: string[]) => testCall(opened.db, testActor('salma', rights), clock);
  const tell = (change: Partial<IncidentInput>) =>
    call('military.read', 'military.report').transact((act) => addIncident(act, told(change)));
  const cells = (zoom: number, change = {}) =>
    call('military.read').transact((act) => incidentCells(act, { zoom, ...change }));
  before(async () => {
    opened = await openTestDatabase(militaryMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  it('hold every incident one may read once, open what they count, and change for none that is not in the list', async () => {
    const { id } = await tell({});
    await tell({ latitude: 12.7, kind: 'battle', startedOn: '2026-05-02', endedOn: '2026-05-02' });
    await tell({ latitude: -90, longitude: 180, country: 'FJ' });
    await tell({ latitude: 0, longitude: 0, country: 'GA' });
    await tell({ latitude: null, longitude: null });
    for (const zoom of [0, 2, 5, 9]) {
      const { features, total, unplaced } = await cells(zoom);
      assert.deepEqual([features.reduce((sum, one) => sum + one.properties.count, 0), total, unplaced], [4, 5, 1]);
      for (const { properties, geometry } of features) {
        const within = incidentRoutes.incidents.query.shape.within.parse(properties.within) ?? [];
        const listed = await call('military.read').transact((act) =>
          listIncidents(act, { within, limit: 9, offset: 0 }),
        );
        assert.equal(listed.total, properties.count);
        const [east = 0, north = 0] = geometry.coordinates;
        assert.ok(within[0] !== undefined && east >= within[0] && north >= (within[1] ?? 0));
      }
    }
    const may = await cells(2, { from: '2026-05-01', kind: 'battle' });
    assert.deepEqual([may.total, may.states], [1, [{ country: 'ML', count: 1 }]]);
    assert.deepEqual((await cells(2, { within: [-10, 10, 0, 20] })).features.length, 1);

    const beforehand = JSON.stringify(await cells(5));
    const { id: twin } = await tell({ latitude: 12.61 });
    assert.notEqual(JSON.stringify(await cells(5)), beforehand);
    await call('military.read', 'military.report').transact((act) =>
      judgeIncidents(act, { one: id, other: twin, same: true, reason: why }),
    );
    assert.equal(JSON.stringify(await cells(5)), beforehand, 'as if it had never been told');
  });

  it('are refused to whoever may not read the axis, in one answer whether there is anything or nothing', async () => {
    for (const zoom of [0, 9])
      await assert.rejects(
        call('exchange.read').transact((act) => incidentCells(act, { zoom })),
        { code: 'forbidden' },
      );
    for (const wrong of ['1,2,3', '1,2,3,x', '1e9,0,0,0', "0,0,0,0'", '0,0,0,0,0'])
      assert.equal(incidentRoutes.incidents.query.shape.within.safeParse(wrong).success, false);
  });
});
