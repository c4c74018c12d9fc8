import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileInMemory, readTableRows, readXlsxRows, sheetNames } from './index.ts';
import { faultOf, gather, workbook } from './rows.fixture.ts';

const strings =
  '<sst><si><t>name</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">سليم </t></r><r><t>ناصر</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';

test('shared, rich and inline strings, numbers, dates, booleans and formulas come as text', async () => {
  const book = workbook(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>inline</t></is></c></row>
     <row r="2"/>
     <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="1"><v>22114</v></c><c r="C5" s="2"><v>22114.75</v></c><c r="D5" s="3"><v>22114</v></c>
       <c r="E5" t="b"><v>1</v></c><c r="F5" t="str"><f>HYPERLINK("x")</f><v>cached</v></c><c r="G5"><f>1+1</f><v>2</v></c><c r="H5"><v>1.0293847560123E13</v></c><c r="I5" t="d"><v>1960-07-17T00:00:00</v></c></row>`,
    { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles },
  );
  assert.deepEqual(await gather(readXlsxRows(book)), [
    { line: 1, cells: ['name', '', 'inline'] },
    {
      line: 5,
      cells: ['سليم ناصر', '1960-07-17', '1960-07-17', '22114', 'true', 'cached', '2', '10293847560123', '1960-07-17'],
    },
  ]);
});

test('the first visible sheet is read unless another is named', async () => {
  const book = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
  assert.deepEqual(await sheetNames(book), ['Hidden', 'List']);
  assert.deepEqual((await gather(readTableRows(book)))[0]?.cells, ['1']);
  assert.deepEqual((await gather(readXlsxRows(book, { sheet: 'Hidden' })))[0]?.cells, ['9']);
  assert.equal((await faultOf(readXlsxRows(book, { sheet: 'None' }))).code, 'xlsx-malformed');
});

test('a ZIP bomb, a document type inside and a cell far out are refused', async () => {
  const bomb = workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(30_000_000)}</t></is></c></row>`);
  assert.equal((await faultOf(readXlsxRows(bomb))).code, 'limit-passed');
  const doctype = workbook('', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "a">]><workbook/>' });
  assert.equal((await faultOf(readXlsxRows(doctype))).code, 'xml-doctype');
  const far = workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>');
  assert.equal((await faultOf(readXlsxRows(far))).code, 'limit-passed');
});

test('a truncated or foreign ZIP is refused with a plain sentence', async () => {
  const book = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
  const parts: Uint8Array[] = [];
  for await (const part of book.open()) parts.push(part);
  const whole = Buffer.concat(parts);
  const cut = await faultOf(readXlsxRows(fileInMemory('book.xlsx', whole.subarray(0, whole.length - 40))));
  assert.equal(cut.code, 'xlsx-malformed');
  assert.match(cut.toProblem('fr').message, /book\.xlsx/);
  assert.equal(
    (await faultOf(readXlsxRows(fileInMemory('book.xlsx', 'PK\u0003\u0004 nonsense')))).code,
    'xlsx-malformed',
  );
});
