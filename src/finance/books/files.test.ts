import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import { Fault } from '#base';
import { type InventedBook, inventedBook } from './invented.ts';
import { viewImports } from './view-books.ts';

const faults = (code: string) => (error: unknown) => error instanceof Fault && error.code === code;

/** A small workbook of inline strings. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Clients" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  });
}

/** windows-1256 of Arabic letters and ASCII, by asking the decoder for each byte. */
function windows1256(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => table.get(letter) ?? assert.fail(letter));
}

describe('a file for a book', () => {
  let book: InventedBook;
  before(async () => {
    book = await inventedBook();
  });
  after(() => book[Symbol.asyncDispose]());
  afterEach(async () => {
    await sql`delete from finance_import_refusal`.execute(book.opened.db);
    await sql`delete from finance_import`.execute(book.opened.db);
    await sql`delete from finance_book_row`.execute(book.opened.db);
    await sql`update finance_book set rows = 0, mapping = null`.execute(book.opened.db);
  });
  const names = async (): Promise<(string | undefined)[]> => (await book.rows()).items.map((row) => row.names[0]);

  it('is read from XLSX with Arabic headers', async () => {
    const content = workbook([
      ['رقم العميل', 'الاسم الكامل', 'الجنسية'],
      ['1', 'سالم الوادزي', 'الأردن'],
      ['2', 'أمينة الكولبندي'],
    ]);
    const seen = await book.upload(content, 'clients.xlsx');
    assert.deepEqual([seen.format, seen.columns.length, seen.sample.length], ['xlsx', 3, 2]);
    const done = await book.take(content, { fileName: 'clients.xlsx' });
    assert.deepEqual([done.rows.added, done.rows.warned], [2, 0], 'a short row of a spreadsheet is no fault');
    assert.deepEqual(await names(), ['سالم الوادزي', 'أمينة الكولبندي']);
  });

  it('is read from JSON lines, past a damaged line', async () => {
    const lines = [
      '{"id":1,"الاسم":"سالم","nationality":["مصر","SD"],"vip":true}',
      '{"id":2,"الاسم":',
      '["3","no object"]',
      '{"id":"4","الاسم":"Ami\\u0000na \\ud800","dob":"1980"}',
    ];
    const done = await book.take(`${lines.join('\n')}\n`, { fileName: 'clients.jsonl' });
    assert.deepEqual([done.rows.read, done.rows.added, done.rows.refused], [4, 2, 2]);
    assert.deepEqual(await book.report(done.id), [
      '2 refused row-malformed',
      '3 refused row-malformed',
      '4 warning hidden-characters الاسم',
    ]);
    const { items } = await book.rows();
    assert.deepEqual(items[0]?.nationalities, ['eg', 'sd']);
    assert.deepEqual(items[0]?.notes, { vip: 'true' });
  });

  it('is read from windows-1256, as old systems write it', async () => {
    const done = await book.take(windows1256('الرقم,الاسم\n1,سالم الوادزي\n'));
    assert.equal(done.rows.added, 1);
    assert.deepEqual(await names(), ['سالم الوادزي']);
  });

  it('may hold long names, hidden characters and ragged rows; the report says what happened to them', async () => {
    const long = 'م'.repeat(10_000);
    const content = `id,name,nationality\n1,${long},\n2,Sa\u202Elim\u200b,SA\n3,Short\n4,Long,SA,more,\n,,\n5,${'x'.repeat(20_001)},\n`;
    const done = await book.take(content);
    assert.deepEqual([done.rows.read, done.rows.added, done.rows.refused, done.rows.warned], [5, 4, 1, 3]);
    assert.deepEqual(await book.report(done.id), [
      '3 warning hidden-characters name',
      '4 warning cells-missing',
      '5 warning cells-beyond',
      '7 refused name-too-long name',
    ]);
    assert.deepEqual(await names(), [long, 'Salim', 'Short', 'Long']);
  });

  it('is refused when it is empty or has no header; a header alone is a file without rows', async () => {
    await assert.rejects(book.upload(''), faults('empty'));
    await assert.rejects(book.upload('\n\n'), faults('book-file-no-header'));
    const done = await book.take('id,name\n');
    assert.deepEqual([done.state, done.rows.read], ['done', 0]);
  });

  it('that breaks off gives what stands before the break, fails, and says where', async () => {
    const whole = Array.from({ length: 1_200 }, (_, n) => `${n},Nadir ${n}\n`).join('');
    await assert.rejects(book.take(`id,name\n${whole}1200,"Nadir and`), faults('truncated'));
    const [failed] = (await book.call.transact((act) => viewImports(act, 'clients', { limit: 1 }))).items;
    assert.deepEqual([failed?.state, failed?.problem?.code], ['failed', 'truncated']);
    const added = failed?.rows.added ?? 0;
    assert.equal(added, 1_200);
    assert.match(failed?.problem?.message ?? '', /clients\.csv.* 1202\b/);
    await assert.rejects(book.take(`id,name\n${whole}1200,"Nadir and`, { mode: 'replace' }), faults('truncated'));
    assert.ok((await book.rows()).total >= added, 'a broken file takes nobody out of the book');
  });

  it('that is no table is refused: PDF, old XLS, pages, a ZIP without a workbook, a ZIP bomb', async () => {
    await assert.rejects(book.upload('%PDF-1.7\n...'), faults('book-file-not-table'));
    await assert.rejects(book.upload(Buffer.from('d0cf11e0a1b11ae1', 'hex')), faults('book-file-not-table'));
    await assert.rejects(book.upload('<!doctype html><table>'), faults('book-file-not-table'));
    await assert.rejects(book.upload('[{"id":1}]'), faults('book-file-not-table'));
    await assert.rejects(book.upload(zipSync({ 'a.txt': strToU8('x') })), faults('xlsx-malformed'));
    await assert.rejects(book.upload(Buffer.from('504b0304ffff', 'hex')), Fault);
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 9 });
    await assert.rejects(book.upload(bomb, 'bomb.xlsx'), Fault);
    await assert.rejects(book.upload(Buffer.from('id,name\n1,a\0b\n')), faults('nul-byte'));
    assert.equal((await book.rows()).total, 0);
  });
});
