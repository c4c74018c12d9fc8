import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Fault, JobCancelled } from '#base';
import { testActor, testCall } from '#base/testing';
import { exportRefusals } from './export-refusals.ts';
import { exportRows } from './export-rows.ts';
import { importBook } from './import-book.ts';
import { type InventedBook, inventedBook } from './invented.ts';
import { makeBook } from './make-book.ts';
import { viewBook, viewBooks, viewImport, viewImports } from './view-books.ts';
import { viewRefusals } from './view-refusals.ts';
import { viewRow, viewRows } from './view-rows.ts';

const header = 'رقم العميل,الاسم,اسم الأب,اسم العائلة,تاريخ الميلاد,الجنسية,الجنس,رقم الجواز,الفرع\n';
const salim = 'C-1,سالم,عبدالله,الوادزي,14/03/1979,سعودي,ذكر,K00123,الرياض\n';
const amina = 'C-2,أمينة,يوسف,الكولبندي,1401/05/12,السنغال,أنثى,,جدة\n';
const faults = (code: string) => (error: unknown) => error instanceof Fault && error.code === code;
const many = (from: number, to: number, name = 'Nadir'): string =>
  Array.from({ length: to - from }, (_, n) => `${String(from + n).padStart(6, '0')},${name} ${from + n}\n`).join('');

describe('a book', () => {
  let book: InventedBook;
  before(async () => {
    book = await inventedBook();
  });
  after(() => book[Symbol.asyncDispose]());
  beforeEach(() => {
    book.trail.length = 0;
  });
  afterEach(async () => {
    await sql`delete from finance_import_refusal`.execute(book.opened.db);
    await sql`delete from finance_import`.execute(book.opened.db);
    await sql`delete from finance_book_row`.execute(book.opened.db);
    await sql`delete from base_job`.execute(book.opened.db);
    await sql`update finance_book set rows = 0, mapping = null`.execute(book.opened.db);
  });

  it('takes a CSV with Arabic headers, and asks for its screening', async () => {
    const done = await book.take(header + salim + amina);
    assert.equal(done.state, 'done');
    assert.deepEqual(done.rows, {
      read: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      removed: 0,
      refused: 0,
      warned: 0,
    });
    const { items, total } = await book.rows();
    assert.equal(total, 2);
    const { changedAt: _at, ...first } = items[0] ?? assert.fail();
    assert.deepEqual(first, {
      key: 'C-1',
      schema: 'Person',
      names: ['سالم عبدالله الوادزي'],
      birthDate: { date: '1979-03-14' },
      nationalities: ['sa'],
      gender: 'male',
      identifiers: [{ type: 'passport', value: 'K00123' }],
      notes: { الفرع: 'الرياض' },
      openAlerts: 0,
    });
    assert.deepEqual(items[1]?.birthDate, { date: '1981-03-18', approximate: true }, 'a Hijri date of birth');
    const jobs = await sql<{ payload: unknown }>`
      select payload from base_job where kind = 'finance.screen-import'`.execute(book.opened.db);
    assert.deepEqual(jobs.rows[0]?.payload, { book: 'clients', import: done.id });
    assert.ok(book.trail.some((entry) => entry.action === 'finance.book.import-end'));
    assert.ok(
      book.trail.some((entry) => entry.objects.includes('book-row:clients/C-1')),
      'reading rows is audited',
    );
  });

  it('remembers its mapping while the columns are there', async () => {
    await book.take(header + salim, { mapping: { gender: 'الفرع' } });
    const again = await book.upload(header + amina);
    assert.deepEqual([again.remembered, again.mapping.gender], [true, 'الفرع']);
    const other = await book.upload('id,name\n1,Nadir\n');
    assert.deepEqual([other.remembered, other.mapping.key], [false, 'id']);
  });

  it('changes nothing when the same file comes again, and only the changed row when one changed', async () => {
    await book.take(header + salim + amina);
    const seqs = async () =>
      (await sql<{ seq: number }>`select seq from finance_book_row order by key`.execute(book.opened.db)).rows.map(
        (row) => row.seq,
      );
    const before = await seqs();
    const again = await book.take(header + salim + amina);
    assert.deepEqual([again.rows.unchanged, again.rows.changed, again.rows.added], [2, 0, 0]);
    assert.deepEqual(await seqs(), before);
    const updated = await book.take(header + salim + amina.replace('جدة', 'ينبع'));
    assert.deepEqual([updated.rows.unchanged, updated.rows.changed], [1, 1]);
    const later = await seqs();
    assert.equal(later[0], before[0]);
    assert.ok((later[1] ?? 0) > (before[1] ?? 0), 'a changed row stands behind all others');
  });

  it('refuses a second row with a key, also in a later batch, and names both lines', async () => {
    const done = await book.take(`id,name\n${many(0, 1_500)}000007,Another\n000007,Third\n`);
    assert.deepEqual([done.rows.added, done.rows.refused, done.rows.read], [1_500, 2, 1_502]);
    const { items } = await book.call.transact((act) =>
      viewRefusals(act, { book: 'clients', import: done.id }, { limit: 10 }),
    );
    assert.deepEqual(
      items.map((item) => [item.line, item.code, /line 9\b.*1502|line 9\b.*1503/.test(item.message)]),
      [
        [1502, 'key-repeated', true],
        [1503, 'key-repeated', true],
      ],
    );
    const row = await book.call.transact((act) => viewRow(act, 'clients', '000007'));
    assert.deepEqual(row.names, ['Nadir 7']);
  });

  it('replaces: who is not in the file leaves, who comes back is added, a refused row stays', async () => {
    await book.take(`id,name\n${many(0, 10)}`);
    const next = await book.take(`id,name\n${many(0, 5)}000005,\n${many(6, 8)}`, { mode: 'replace' });
    assert.deepEqual([next.rows.removed, next.rows.unchanged, next.rows.refused], [2, 7, 1]);
    assert.equal((await book.rows()).total, 8);
    assert.ok(
      (await book.rows()).items.some((row) => row.key === '000005'),
      'its row is damaged, not gone',
    );
    const back = await book.take(`id,name\n${many(8, 9)}`);
    assert.equal(back.rows.added, 1);
    assert.equal((await book.call.transact((act) => viewBook(act, 'clients'))).rows, 9);
  });

  it('does not let a replacement take more than half of it out, unless that was accepted', async () => {
    await book.take(`id,name\n${many(0, 10)}`);
    await assert.rejects(book.take('id,name\n000001,Nadir 1\n', { mode: 'replace' }), faults('book-replace-too-much'));
    assert.equal((await book.rows()).total, 10);
    const [failed] = (await book.call.transact((act) => viewImports(act, 'clients', { limit: 1 }))).items;
    assert.deepEqual([failed?.state, failed?.problem?.code], ['failed', 'book-replace-too-much']);
    const accepted = await book.take('id,name\n000001,Nadir 1\n', { mode: 'replace', accept: true });
    assert.equal(accepted.rows.removed, 9);
    await assert.rejects(book.take('id,name\n', { mode: 'replace' }), faults('book-replace-too-much'));
  });

  it('keeps what is in when an import is cancelled, and screens it', async () => {
    const cancelled = await book.take(`id,name\n${many(0, 3_000)}`, {
      progress: ({ done }) => {
        book.clock.pass(1_000);
        if (done >= 1_000) throw new JobCancelled();
      },
    });
    assert.deepEqual([cancelled.state, cancelled.rows.added], ['cancelled', 1_000]);
    const jobs = await sql`select 1 from base_job where kind = 'finance.screen-import'`.execute(book.opened.db);
    assert.equal(jobs.rows.length, 1);
  });

  it('goes on behind the rows that are in when a run was cut off', async () => {
    const id = await book.begin(`id,name\n${many(0, 3_500)}000003,Again\n`);
    const cut = book.run(id, ({ done }) => {
      book.clock.pass(1_000);
      if (done >= 2_000) throw new Error('power');
    });
    await assert.rejects(cut, /power/);
    await book.run(id);
    const done = await book.call.transact((act) => viewImport(act, 'clients', id));
    assert.deepEqual([done.state, done.rows.read, done.rows.added, done.rows.refused], ['done', 3_501, 3_500, 1]);
    await book.run(id);
    const again = await book.call.transact((act) => viewImport(act, 'clients', id));
    assert.deepEqual(again, done, 'a job run once more after its end does nothing');
  });

  it('takes one import at a time; one whose job was cancelled before it began does not block', async () => {
    const id = await book.begin('id,name\n1,Nadir\n');
    await assert.rejects(book.begin('id,name\n2,Nadir\n'), faults('book-import-running'));
    await sql`update base_job set state = 'cancelled', ended_at = now() where kind = 'finance.import-book'`.execute(
      book.opened.db,
    );
    assert.equal((await book.call.transact((act) => viewImport(act, 'clients', id))).state, 'cancelled');
    assert.equal((await book.take('id,name\n2,Nadir\n')).rows.added, 1);
  });

  it('refuses a mapping with a column the file does not have, and files of other books', async () => {
    const { file, mapping } = await book.upload('id,name\n1,Nadir\n');
    const wish = { file, fileName: 'a.csv', mapping, mode: 'update', accept: false } as const;
    const missing = book.call.transact((act) =>
      importBook(act, 'clients', { ...wish, mapping: { ...mapping, gender: 'sex' } }),
    );
    await assert.rejects(missing, faults('book-columns-missing'));
    const foreign = book.call.transact((act) => importBook(act, 'clients', { ...wish, file: 'a'.repeat(64) }));
    await assert.rejects(foreign, faults('not-found'));
  });

  it('is not there for people of other desks', async () => {
    const done = await book.take(header + salim);
    const stranger = testCall(book.opened.db, testActor('stranger', '*', ['jeddah']), book.clock);
    assert.deepEqual((await stranger.transact(viewBooks)).items, []);
    const input = { book: 'clients', import: done.id };
    const tries: (() => Promise<unknown>)[] = [
      () => stranger.transact((act) => viewBook(act, 'clients')),
      () => stranger.transact((act) => viewRows(act, 'clients', { limit: 5 })),
      () => stranger.transact((act) => viewRow(act, 'clients', 'C-1')),
      () => stranger.transact((act) => viewImports(act, 'clients', { limit: 5 })),
      () => stranger.transact((act) => viewImport(act, 'clients', done.id)),
      () => stranger.transact((act) => viewRefusals(act, input, { limit: 5 })),
      () => exportRefusals(stranger, input),
      () => exportRows(stranger, 'clients'),
    ];
    for (const one of tries) await assert.rejects(one(), faults('not-found'));
    const made = stranger.transact((act) => makeBook(act, { key: 'other', title: 'Other', desk: 'riyadh' }));
    await assert.rejects(made, faults('book-desk-not-yours'));
    const taken = stranger.transact((act) => makeBook(act, { key: 'clients', title: 'Other', desk: 'jeddah' }));
    await assert.rejects(taken, faults('book-exists'));
  });

  it('is searched by key and name as people type them, and paged by key', async () => {
    await book.take(`${header}${salim}${amina}C_3,100%,,,,,,,\n`);
    const found = async (q: string) =>
      (await book.call.transact((act) => viewRows(act, 'clients', { limit: 10, q }))).items.map((row) => row.key);
    assert.deepEqual(await found('امينه'), ['C-2']);
    assert.deepEqual(await found('c-1'), ['C-1']);
    assert.deepEqual(await found('0%'), ['C_3'], 'wildcards are letters like others');
    const first = await book.call.transact((act) => viewRows(act, 'clients', { limit: 2 }));
    const second = await book.call.transact((act) => viewRows(act, 'clients', { limit: 2, after: first.next }));
    assert.deepEqual([first.items.length, second.items.length, second.next], [2, 1, undefined]);
  });

  it('is exported with formulas made harmless, and so is the report', async () => {
    const done = await book.take('id,name,sex\n=1+1,@SUM(A1),=cmd\n+5,-Nadir,m\n');
    const rows = (await buffer((await exportRows(book.call, 'clients')).stream)).toString();
    assert.ok(rows.startsWith('\uFEFFKey,'));
    assert.match(rows, /\r\n'\+5,Person,'-Nadir,/);
    assert.match(rows, /\r\n'=1\+1,Person,'@SUM\(A1\),/);
    const report = (
      await buffer((await exportRefusals(book.call, { book: 'clients', import: done.id })).stream)
    ).toString();
    assert.match(report, /'=1\+1,sex,.*,'=cmd\r\n/);
    assert.ok(book.trail.some((e) => e.action === 'finance.book.export' && e.objects.includes('book-row:clients/+5')));
  });
});
