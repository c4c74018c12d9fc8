import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buffer } from 'node:stream/consumers';
import { alertFilter } from './contract.ts';
import { exportAlerts } from './export-alerts.ts';
import { type Desk, inventedCandidate, inventedRow, inventedSubject, listSubjects, openDesk } from './invented.ts';
import { assignAlerts, fitColleague } from './assign-alerts.ts';
import { listAlerts } from './list-alerts.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { summariseAlerts } from './summarise-alerts.ts';

/** Two desks in one house: what lies on the one is not seen, counted or inferred by the other. */
describe('the queue of two desks', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
    const subjects = Array.from({ length: 9 }, (_, n) => inventedSubject(`D-${n}`, `Bearer Number ${n}`));
    const ids = await listSubjects(desk.db, subjects);
    const candidates = subjects.map((subject, n) =>
      inventedCandidate(ids[n] ?? '', subject, inventedRow(`D-${n}`, n === 0 ? '=HYPERLINK("x")' : `سليم فرحات ${n}`), {
        desk: n < 6 ? 'north' : 'south',
        book: n < 6 ? 'customers' : 'donors',
        score: n % 2 === 0 ? 0.97 : 0.9,
      }),
    );
    await desk.screening.transact((act) => raiseAlerts(act, candidates));
  });
  after(() => desk[Symbol.asyncDispose]());

  const list = (who: Parameters<Desk['as']>, filter: Record<string, unknown> = {}) =>
    desk.as(...who).transact((act) => listAlerts(act, alertFilter.parse(filter)));
  const summary = (...who: Parameters<Desk['as']>) => desk.as(...who).transact(summariseAlerts);

  it('shows, counts and sums only what lies on the reader’s desks', async () => {
    assert.equal((await list(['salma'])).total, 6);
    assert.equal((await list(['omar', { desks: ['south'] }])).total, 3);
    assert.equal((await list(['auditor', { desks: '*' }])).total, 9);
    assert.equal((await list(['new', { desks: [] }])).total, 0);
    assert.equal((await list(['omar', { desks: ['south'] }], { desk: 'north' })).total, 0);
    const south = await summary('omar', { desks: ['south'] });
    assert.deepEqual([south.open, south.unassigned, south.desks], [3, 3, [{ desk: 'south', open: 3, overdue: 0 }]]);
    assert.equal((await summary('new', { desks: [] })).open, 0);
  });

  it('finds by any name in any spelling, by key, and by every filter', async () => {
    const found = async (filter: Record<string, unknown>) => (await list(['salma'], filter)).total;
    assert.equal(await found({ q: 'سَليم' }), 5);
    assert.equal(await found({ q: 'BEARER  number 3' }), 1);
    assert.equal(await found({ q: 'd-4' }), 1);
    assert.equal(await found({ book: 'customers', list: 'exercise', state: 'open' }), 6);
    assert.equal(await found({ assignee: 'nobody' }), 6);
    assert.equal(await found({ assignee: 'me' }), 0);
    assert.equal(await found({ verdict: 'same' }), 0);
    assert.equal(await found({ overdue: 'true' }), 0);
    desk.clock.pass(5 * 3_600_000);
    assert.equal(await found({ overdue: 'true' }), 3);
    assert.equal((await summary('salma')).overdue, 3);
    assert.equal(alertFilter.safeParse({ q: 'a\u0000b' }).success, false);
    await assert.rejects(list(['salma'], { after: 'bm9uc2Vuc2U' }), { code: 'invalid-input' });
  });

  it('writes down who read which alerts', async () => {
    desk.trail.length = 0;
    const { items } = await list(['salma'], { limit: 2 });
    assert.deepEqual(desk.trail, [{ action: 'finance.alerts.list', objects: items.map((item) => `alert:${item.id}`) }]);
  });

  it('gives work to a colleague who may see the desk, and to nobody else', async () => {
    const mine = (await list(['salma'])).items.map((item) => item.id);
    const theirs = (await list(['omar', { desks: ['south'] }])).items.map((item) => item.id);
    const mayWork = async (account: string, on: string) =>
      account === 'idris' && on === 'north' ? { name: 'Idris' } : undefined;
    const give = async (to: string | null, alerts: string[], desks: readonly string[] = ['north']) => {
      const call = desk.as('salma', { desks });
      const fit = to === null ? null : await fitColleague(call, mayWork, to, alerts);
      return call.transact((act) => assignAlerts(act, alerts, fit));
    };
    assert.deepEqual(await give('idris', mine), { assigned: 6 });
    assert.deepEqual(await give('idris', mine), { assigned: 0 });
    assert.equal((await list(['salma'], { assignee: 'idris' })).items[0]?.assignee?.name, 'Idris');
    assert.equal((await summary('idris')).mine, 6);
    assert.deepEqual(await give('salma', mine.slice(0, 2)), { assigned: 2 });
    assert.deepEqual(await give(null, mine.slice(0, 1)), { assigned: 1 });
    await assert.rejects(give('omar', mine), { code: 'alert-colleague-unfit' });
    await assert.rejects(give('idris', [...mine, ...theirs], ['north', 'south']), { code: 'alert-colleague-unfit' });
    await assert.rejects(give('idris', [...mine, ...theirs]), { code: 'not-found' });
    await assert.rejects(give(null, theirs), { code: 'not-found' });
    await assert.rejects(give('idris', theirs), { code: 'not-found' });
  });

  it('exports the desk’s queue as a CSV that no spreadsheet runs', async () => {
    desk.trail.length = 0;
    const file = await exportAlerts(desk.as('salma'), alertFilter.parse({ limit: 1, sort: '-score' }));
    // Not `text()`: it would swallow the byte order mark that spreadsheets need.
    const csv = (await buffer(file.stream)).toString('utf8');
    const lines = csv.trim().split('\r\n');
    assert.equal(file.fileName, 'alerts-2026-11-23.csv');
    assert.equal(lines.length, 7);
    assert.ok(csv.startsWith('\uFEFFAlert,State,Verdict,Score'));
    assert.ok(csv.includes(`"'=HYPERLINK(""x"")"`));
    assert.ok(!csv.includes('south'));
    assert.deepEqual(
      desk.trail.map((entry) => [entry.action, entry.objects.length]),
      [['finance.alerts.export', 6]],
    );
  });
});
