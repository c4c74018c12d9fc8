import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { fileInMemory } from '#base/tabular';
import type { ListedSubject } from '../../subject.ts';
import { filesAt, sourcesOf } from '../list-source.ts';
import { readList } from '../read-list.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

const cases = [
  { golden: 'un-xml', format: 'un-xml', files: ['un.xml'] },
  { golden: 'ofac-csv', format: 'ofac-csv', files: ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'] },
  { golden: 'ofac-advanced-xml', format: 'ofac-advanced-xml', files: ['ofac-advanced.xml'] },
  { golden: 'eu-fsf-xml', format: 'eu-fsf-xml', files: ['eu-fsf.xml'] },
  { golden: 'uk-ofsi-csv', format: 'uk-ofsi-csv', files: ['uk-ofsi.csv'] },
  { golden: 'uk-sanctions-csv', format: 'uk-sanctions-csv', files: ['uk-sanctions.csv'] },
  { golden: 'uk-sanctions-xml', format: 'uk-sanctions-xml', files: ['uk-sanctions.xml'] },
  { golden: 'national-ar-csv', format: 'national-table', files: ['national-ar.csv'] },
  { golden: 'national-fr-csv', format: 'national-table', files: ['national-fr.csv'] },
  { golden: 'ftm-json', format: 'ftm-json', files: ['ftm.jsonl'] },
  { golden: 'my-moha-xml', format: 'my-moha-xml', files: ['my-moha.xml'] },
] as const;

for (const { golden, format, files } of cases) {
  test(`an invented list in the format ${golden} is read as its golden file says`, async () => {
    const found = await filesAt(files.map((file) => join(fixtures, file)));
    const reading = await readList({ files: found });
    const subjects: ListedSubject[] = [];
    for await (const subject of reading) subjects.push(subject);
    assert.equal(reading.header.format, format);
    const expected: unknown = JSON.parse(await readFile(join(fixtures, `${golden}.golden.json`), 'utf8'));
    assert.deepEqual({ header: reading.header, subjects }, expected);
  });
}

test('the national table is the same list as CSV and as an XLSX workbook', async () => {
  const cells = [
    ['Reference', 'Name', 'Date of birth', 'Nationality'],
    ['N-1', 'Salim Nasir', '22114', 'Yemen'],
  ];
  const rows = cells.map((row, r) => {
    const inner = row.map((text, c) => {
      const date = text === '22114' ? 's="1"><v>22114</v>' : `t="inlineStr"><is><t>${text}</t></is>`;
      return `<c r="${'ABCD'[c]}${r + 1}" ${date}</c>`;
    });
    return `<row r="${r + 1}">${inner.join('')}</row>`;
  });
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="L" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const csv = 'Reference,Name,Date of birth,Nationality\nN-1,Salim Nasir,17/07/1960,Yemen\n';
  const read: ListedSubject[][] = [];
  for (const file of [fileInMemory('list.xlsx', zipped), fileInMemory('list.csv', csv)]) {
    const subjects: ListedSubject[] = [];
    for await (const subject of await readList({ files: [file] })) subjects.push(subject);
    read.push(subjects);
  }
  assert.equal(read[0]?.[0]?.birthDates[0]?.date, '1960-07-17');
  assert.deepEqual(read[0], read[1]);
});

test('two OFAC sets in one directory are kept apart', async () => {
  const rest = '"SALIM",-0- ,"X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
  const files = [
    fileInMemory('sdn.csv', `1,${rest}`),
    fileInMemory('alt.csv', '1,1,"aka","SALEEM",-0- \n'),
    fileInMemory('cons_prim.csv', `2,${rest}`),
    fileInMemory('cons_alt.csv', '2,1,"aka","SELIM",-0- \n'),
  ];
  const sources = await sourcesOf(files);
  assert.deepEqual(
    sources.map((source) => source.files.map((file) => file.name)),
    [
      ['sdn.csv', 'alt.csv'],
      ['cons_prim.csv', 'cons_alt.csv'],
    ],
  );
});

test('a directory with all of them is put together into one source a list', async () => {
  const files = (await filesAt([fixtures])).filter((file) => !file.name.endsWith('.golden.json'));
  const sources = await sourcesOf(files);
  assert.equal(sources.length, cases.length);
  assert.deepEqual(
    sources.find((source) => source.files.length > 1)?.files.map((file) => file.name),
    ['sdn.csv', 'add.csv', 'alt.csv', 'sdn_comments.csv'],
  );
});
