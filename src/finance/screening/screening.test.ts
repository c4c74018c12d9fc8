import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { ScreeningEngine } from './engine/engine.ts';
import { inventedRow, inventedSubject } from './invented.ts';
import { inventedDesk } from './desk.testing.ts';

const qanbari = inventedSubject('EX.1', ['زبير بن قنبر المعراجي', 'Zubayr bin Qanbar al-Miraji'], {
  birthDates: [{ date: '1971-03-14' }],
  nationalities: ['ye'],
  identifiers: [{ type: 'passport', value: 'YX0045812', country: 'ye' }],
});
const trading = inventedSubject('EX.2', ['Nahr al-Zumurrud Trading Company', 'شركة نهر الزمرد للتجارة'], {
  schema: 'Organization',
});
const customers = [
  inventedRow('100', ['Zubair ben Qanbar al-Miraji'], { birthDate: { date: '1971-03-14' } }),
  inventedRow('101', ['زبير قنبر المعراجي']),
  inventedRow('102', ['Layla Sabbagh-Ouédraogo'], {
    identifiers: [{ type: 'passport', value: 'YX 0045812', country: 'ye' }],
  }),
  inventedRow('103', ['Nahr al Zumurrud Trading Co.'], { schema: 'Organization' }),
  inventedRow('104', ['Mamadou Tchapnda']),
];

describe('a desk that screens its book', () => {
  it('finds the listed under another spelling, in the other script, and by passport; and nobody else', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    await desk.publish('national', [qanbari, trading]);
    await desk.import('customers', customers);
    await desk.run('screen-import', { book: 'customers', import: 'i1' });
    const alerts = await desk.alerts();
    assert.deepEqual(
      alerts.map(({ row, ref, state }) => `${row} ${ref} ${state}`),
      ['100 EX.1 open', '101 EX.1 open', '102 EX.1 open', '103 EX.2 open'],
    );
    assert.equal(alerts.find((alert) => alert.row === '102')?.score, 1);
  });

  it('finds the same pairs with the same scores when the designation comes after the customers', async () => {
    await using forward = await inventedDesk();
    await using reverse = await inventedDesk();
    for (const desk of [forward, reverse]) {
      await desk.list('national');
      await desk.book('customers');
    }
    await forward.publish('national', [qanbari, trading]);
    await forward.import('customers', customers);
    await forward.run('screen-import', { book: 'customers' });
    await reverse.import('customers', customers);
    await reverse.run('screen-import', { book: 'customers' });
    assert.deepEqual(await reverse.alerts(), []);
    const snapshot = await reverse.publish('national', [qanbari, trading]);
    await reverse.run('screen-changes', { snapshot });
    assert.deepEqual(await reverse.alerts(), await forward.alerts());
  });

  it('screens only what changed, closes what no longer fits and what left, and opens on a change of the list', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    await desk.publish('national', [qanbari]);
    await desk.import('customers', customers);
    await desk.run('screen-import', { book: 'customers' });
    // 100 gave a wrong name and corrects it; 101 leaves the bank.
    await desk.import('customers', [inventedRow('100', ['Bertrand Kpodékon'])], ['101']);
    await desk.run('screen-import', { book: 'customers' });
    assert.deepEqual(
      (await desk.alerts()).map(({ row, state, because }) => [row, state, because]),
      [
        ['100', 'closed', 'no-longer-similar'],
        ['101', 'closed', 'left-book'],
        ['102', 'open', null],
      ],
    );
    const renamed = inventedSubject('EX.1', ['Bertrand Kpodekon']);
    await desk.run('screen-changes', { snapshot: await desk.publish('national', [renamed]) });
    assert.deepEqual(
      (await desk.alerts()).map(({ row, state }) => [row, state]),
      [
        ['100', 'open'],
        ['101', 'closed'],
        ['102', 'closed'],
      ],
    );
    await desk.run('screen-changes', { snapshot: await desk.publish('national', [], ['EX.1']) });
    const ended = await desk.alerts();
    assert.ok(ended.every((alert) => alert.state === 'closed'));
    assert.equal(ended[0]?.because, 'delisted');
  });

  it('does not close what an import raised while a change of the list was being searched', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    const snapshot = await desk.publish('national', [qanbari]);
    await desk.import('customers', customers);
    await desk.run('screen-import', { book: 'customers' });
    // The search began before the import: the book was empty then.
    const before: ScreeningEngine = { ...desk.engine, reverse: async () => [] };
    await desk.run('screen-changes', { snapshot }, { engine: before });
    const alerts = await desk.alerts();
    assert.equal(alerts.length, 3);
    assert.ok(alerts.every((alert) => alert.state === 'open'));
  });

  it('compares whole books when a list is loaded for the first time, instead of searching them for each of its subjects', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    await desk.import('customers', customers);
    const others = Array.from({ length: 500 }, (_, i) => inventedSubject(`O.${i}`, [`Invented Subject${i}`]));
    const snapshot = await desk.publish('national', [qanbari, ...others]);
    await desk.run('screen-changes', { snapshot });
    assert.equal((await desk.alerts()).length, 3);
    assert.ok(
      desk.trail.some(({ action, objects }) => action === 'finance.book.screen' && objects[0] === 'book:customers'),
    );
  });

  it('goes on where a cut-off screening of the whole book stood', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    await desk.publish('national', [qanbari]);
    const many = Array.from({ length: 1200 }, (_, i) => inventedRow(`n${i}`, [`Unlisted Person${i}`]));
    await desk.import('customers', [...customers, ...many]);
    const id = randomUUID();
    let batches = 0;
    const progress = async () => {
      batches += 1;
      if (batches === 2) throw new Error('the power went');
    };
    await assert.rejects(desk.run('screen-book', { book: 'customers' }, { job: { id, progress } }), /power/);
    assert.equal((await desk.alerts()).length, 3);
    await desk.run('screen-book', { book: 'customers' }, { job: { id, resumed: true } });
    await desk.run('screen-book', { book: 'customers' });
    assert.equal((await desk.alerts()).length, 3);
    const sweeps = desk.trail.filter((entry) => entry.action === 'finance.book.screen');
    // 1,000 rows were safely compared before; the next screening begins from the first row again.
    assert.deepEqual(
      sweeps.map((entry) => entry.detail?.['rows']),
      [205, 1205],
    );
  });
});
