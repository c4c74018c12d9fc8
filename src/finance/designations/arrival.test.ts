import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { inventedRow } from '../alerts/invented.ts';
import { arrivalDesk } from './desk.testing.ts';
import { alpha, archived, beta, designationObject, idOf, subjectObject } from './invented.ts';

const customer = inventedRow('C-1', 'زبير قنبر المعراجي', { birthDate: { date: '1971-03-02' } });
const names = ['Zubayr Qanbar al-Miraji', 'زبير قنبر المعراجي'];
const [at, later, last] = ['2026-11-23T07:59:58.000Z', '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'];
const subject = (time = at, more = {}) => archived(subjectObject(1, names, more), time);
const designation = (time = at, more = {}) => archived(designationObject(1, [1], more), time);

async function withCustomer() {
  const it = await arrivalDesk();
  await it.desk.book('customers');
  await it.desk.import('customers', [customer]);
  return it;
}

describe('a designation arrives', () => {
  it('opens a case without effect, screens every book, raises the alert and tells the designator', async () => {
    await using here = await withCustomer();
    await here.arrive(subject(), designation());
    assert.deepEqual(
      (await here.cases()).map(({ ref, state, effect }) => ({ ref, state, effect })),
      [{ ref: idOf('designation', 1), state: 'open', effect: false }],
    );
    await here.screen();
    const [alert, ...more] = await here.desk.alerts();
    assert.deepEqual([alert?.row, alert?.ref, alert?.state, more.length], ['C-1', idOf('identity', 1), 'open', 0]);
    assert.deepEqual(
      here.told.map(({ id, origin, what }) => [id, origin, what]),
      [[idOf('designation', 1), alpha, 'screened']],
    );
    const { rows } = await sql<{ title: { en: string }; force: string }>`
      select title, force from finance_list where key like 'alliance-%'`.execute(here.desk.db);
    assert.deepEqual(rows, [{ title: { ar: 'Alpha', en: 'Alpha', fr: 'Alpha' }, force: 'considered' }]);
  });

  it('waits for its subject where that comes later, and is screened then', async () => {
    await using here = await withCustomer();
    await here.arrive(designation());
    await here.screen();
    assert.equal(here.told.length, 0);
    await here.arrive(subject());
    await here.screen();
    assert.equal((await here.desk.alerts()).length, 1);
    assert.equal(here.told.length, 1);
  });

  it('is not opened twice by a record that is replayed, nor brought back by an older version', async () => {
    await using here = await withCustomer();
    await here.arrive(subject(), designation(), designation());
    await here.arrive(designation(last, { status: 'delisted', delisted_at: last }));
    await here.arrive(designation(later), designation());
    await here.screen();
    const [only, ...more] = await here.cases();
    assert.deepEqual([only?.state, only?.because, more.length], ['ended', 'delisted', 0]);
    assert.deepEqual(
      (await here.desk.alerts()).map(({ state }) => state).filter((state) => state !== 'closed'),
      [],
    );
  });

  it('delists: alerts close, and what is listed again is asked again', async () => {
    await using here = await withCustomer();
    await here.arrive(subject(), designation());
    await here.screen();
    await here.arrive(designation(later, { status: 'delisted', delisted_at: later }));
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ state, because }) => [state, because]),
      [['closed', 'delisted']],
    );
    await here.arrive(designation(last));
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      (await here.cases()).map(({ state, because }) => [state, because]),
      [['open', null]],
    );
  });

  it('leaves the subject listed while another designation of the same member names it', async () => {
    await using here = await withCustomer();
    await here.arrive(subject(), designation(), archived(designationObject(2, [1]), at));
    await here.arrive(designation(later, { status: 'delisted', delisted_at: later }));
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ state }) => state),
      ['open'],
    );
    assert.deepEqual(
      (await here.cases()).map(({ state }) => state),
      ['ended', 'open'],
    );
  });

  it('keeps two designators of one person apart: what one ends the other keeps', async () => {
    await using here = await withCustomer();
    const theirs = archived({ ...designationObject(2, [1]), created_by_ref: beta }, at);
    await here.arrive(subject(), designation(), theirs);
    await here.screen();
    assert.equal((await here.desk.alerts()).length, 2);
    await here.arrive(designation(later, { status: 'delisted', delisted_at: later }));
    await here.screen();
    assert.deepEqual((await here.desk.alerts()).map(({ state }) => state).toSorted(), ['closed', 'open']);
  });

  it('screens again with amended identifiers, in the same case', async () => {
    await using here = await withCustomer();
    await here.desk.import('customers', [
      inventedRow('C-2', 'Nobody Alike', { identifiers: [{ type: 'passport', value: 'X7654321', country: 'zz' }] }),
    ]);
    await here.arrive(subject(), designation());
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ row }) => row),
      ['C-1'],
    );
    await here.arrive(subject(later, { documents: [{ kind: 'passport', number: 'X7654321', country: 'ZZ' }] }));
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ row }) => row),
      ['C-1', 'C-2'],
    );
    assert.equal((await here.cases()).length, 1);
  });

  it('ends with a recall', async () => {
    await using here = await withCustomer();
    const record = designation();
    await here.arrive(subject(), record);
    await here.recall(record.id, [record.version]);
    await here.screen();
    assert.deepEqual(
      (await here.cases()).map(({ state, because }) => [state, because]),
      [['ended', 'recalled']],
    );
    assert.deepEqual(
      (await here.desk.alerts()).filter(({ state }) => state !== 'closed'),
      [],
    );
  });

  it('goes on as it was before an amendment that was taken back, and is looked at anew', async () => {
    await using here = await withCustomer();
    const first = designation();
    const narrower = { ...designationObject(1, [1]), reasons_statement: 'Only what was amended rests on this.' };
    const amended = archived(narrower, later);
    await here.arrive(subject(), first, amended);
    await here.recall(first.id, [amended.version], first);
    const { rows } = await sql<{ status: string; record_version: string; reasons: string }>`
      select status, record_version, reasons from finance_designation`.execute(here.desk.db);
    assert.deepEqual(
      rows.map(({ status, record_version }) => [status, record_version]),
      [['active', first.version]],
    );
    assert.doesNotMatch(rows[0]?.reasons ?? '', /amended/);
    assert.deepEqual(
      (await here.cases()).map(({ state }) => state),
      ['open'],
    );
    // Taken back as well, it ends.
    await here.recall(first.id, [first.version]);
    assert.deepEqual(
      (await here.cases()).map(({ because }) => because),
      ['recalled'],
    );
  });

  it('names whom the description before a recalled one named', async () => {
    await using here = await withCustomer();
    const changed = subject(later, { documents: [{ kind: 'passport', number: 'X7654321', country: 'ZZ' }] });
    await here.arrive(subject(), designation(), changed);
    await here.recall(changed.id, [changed.version], subject());
    await here.screen();
    assert.deepEqual(
      (await here.desk.alerts()).map(({ row }) => row),
      ['C-1'],
    );
  });
});
