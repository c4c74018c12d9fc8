import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { Fault } from '#base';
import { fileInMemory, type InputFile } from '#base/tabular';
import { memberFacts } from '../members/facts.ts';
import { exportCommitments } from './export-commitments.ts';
import { numbered } from './finish-meeting.ts';
import { foundingText } from './founding-text.ts';
import { readCommitments } from './read-commitments.ts';
import { tableColumns } from './table-columns.ts';
import { unfinishedFrom } from './unfinished-from.ts';

const members = new Set(memberFacts.map(({ code }) => code));
const founding = foundingText('2026-12-01', 'SA');
let keys = 0;
const unfinished = unfinishedFrom(founding, '2026-12-01', () => `k${(keys += 1)}`);
const meeting = numbered({ ...unfinished, commitments: [] });
const read = (file: InputFile, language: 'ar' | 'en' | 'fr' = 'en') =>
  readCommitments(file, { meeting, members, language });
const refusal = async (file: InputFile, language?: 'ar' | 'en' | 'fr'): Promise<Fault> => {
  const error: unknown = await read(file, language).then(
    () => assert.fail('it was read'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Fault, String(error));
  return error;
};

/** A sound row, by the names that programs write; a test changes one cell of it. */
const sound: Readonly<Record<string, string>> = {
  outcome: 'O1',
  code: 'O1.1',
  title_ara: 'عنوان',
  title_eng: 'Title',
  title_fra: 'Titre',
  manner: 'each',
  owners: 'northern-africa, SA',
  due: '2027-12-01',
  indicator_name_ara: 'مؤشر',
  indicator_name_eng: 'Indicator',
  indicator_name_fra: 'Indicateur',
  indicator_unit_ara: 'قرار',
  indicator_unit_eng: 'decisions',
  indicator_unit_fra: 'décisions',
  indicator_target: '١٢',
};
const table = (...rows: Readonly<Record<string, string>>[]): string => {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
  return [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))].map(line).join('');
};
const csv = (...rows: Readonly<Record<string, string>>[]) => fileInMemory('c.csv', table(...rows));
/** The same rows as a workbook of inline strings. */
const xlsx = (...rows: Readonly<Record<string, string>>[]): InputFile => {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cells = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))].map(
    (row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
  };
  const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  return fileInMemory('c.xlsx', packed);
};

describe('a table of commitments', () => {
  for (const language of ['ar', 'en', 'fr'] as const)
    it(`comes back as it was written: ${language}`, async () => {
      const text = exportCommitments(unfinished, members, language);
      assert.deepEqual(await read(fileInMemory('founding.csv', text)), founding.commitments);
    });

  it('is read from a workbook too, with regions, codes and digits of Arabic', async () => {
    const [one, ...others] = await read(xlsx(sound));
    assert.deepEqual(others, []);
    assert.deepEqual(one?.owners, ['EG', 'LY', 'MA', 'SD', 'TN', 'SA']);
    assert.deepEqual([one.indicator.target, one.title.fra, one.milestones], [12, 'Titre', []]);
    assert.deepEqual(await read(csv(sound)), [one]);
  });

  it('tells every fault by row and column, in the words of the reader', async () => {
    const file = csv(
      sound,
      { ...sound, code: 'O1.1', due: 'soon', owners: 'SA ZZ' },
      { ...sound, code: 'O1.2', outcome: 'O99', title_fra: '', indicator_target: '1.000.000', manner: 'perhaps' },
      { ...sound, code: 'O1.3', manner: 'joint', 'milestone 1': 'M1', milestones_0_due: '2028-01-01' },
    );
    const fault = await refusal(file);
    assert.equal(fault.code, 'table-refused');
    assert.deepEqual(
      fault.details.map(({ where, reason }) => `${where}: ${reason}`),
      [
        'row 3, column “Due”: is not of the form that is asked',
        'row 3, column “Commitment”: O1.1 stands twice',
        'row 3, column “Owners”: ZZ is no member',
        'row 4, column “Target”: is not of the form that is asked',
        'row 4, column “Title in French”: is not written yet',
        'row 4, column “Manner”: is not of the form that is asked',
        'row 4, column “Outcome”: there is no outcome O99',
        'row 5, column “Milestone 1, title in Arabic”: is not written yet',
        'row 5, column “Milestone 1, title in English”: is not written yet',
        'row 5, column “Milestone 1, title in French”: is not written yet',
        'row 5, column “Lead”: a joint commitment has a lead',
        'row 5, column “Milestone 1, due”: is due after 2027-12-01',
      ],
    );
    const arabic = await refusal(csv({ ...sound, owners: 'ZZ' }), 'ar');
    assert.deepEqual(arabic.details, [{ where: 'الصف 2، العمود «الدول الملتزمة»', reason: '«ZZ» ليست دولة عضوًا.' }]);
  });

  it('refuses heads that are missing, unknown or named twice', async () => {
    const { owners: _, ...without } = sound;
    const fault = await refusal(csv({ ...without, sect: 'x', الأجل: '2027-12-01' }));
    assert.equal(fault.code, 'table-heads');
    assert.deepEqual(
      fault.details.map(({ where }) => where),
      ['sect', 'Due', 'Owners'],
    );
  });

  it('refuses what is no table, is cut off, of another encoding, or far too long', async () => {
    const many = Array.from({ length: 501 }, (_, n) => ({ ...sound, code: `O1.${n}` }));
    for (const [file, code, where] of [
      [fileInMemory('e.csv', ''), 'empty', 'e.csv'],
      [fileInMemory('h.csv', table(sound).split('\n')[0] ?? ''), 'empty', 'h.csv'],
      [csv(...many), 'limit-passed', 'c.csv:502'],
      [fileInMemory('q.csv', `${table(sound)}"O1,`), 'truncated', 'q.csv:3'],
      [fileInMemory('n.csv', `${table(sound)}O1,\0,`), 'nul-byte', 'n.csv:3'],
      [fileInMemory('x.xlsx', strToU8('PK\u0003\u0004 and nothing')), 'xlsx-malformed', 'x.xlsx'],
      [
        fileInMemory('l.csv', Buffer.from(table({ ...sound, title_fra: 'dénué' }), 'latin1')),
        'encoding-unknown',
        'l.csv',
      ],
    ] as const) {
      const fault = await refusal(file);
      assert.equal(fault.code, code, file.name);
      assert.ok(fault.details[0]?.where.startsWith(where), `${file.name}: ${fault.details[0]?.where}`);
    }
  });

  it('has a head of its own for every place, in every language', () => {
    for (const language of ['ar', 'en', 'fr'] as const)
      assert.equal(new Set(tableColumns.map(({ head }) => head[language])).size, tableColumns.length);
  });
});
