import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileInMemory, fileOnDisk, readCsvRows } from '#base/tabular';
import type { ListedSubject } from '../subject.ts';
import { deltaOf } from './delta.fixture.ts';
import { filesAt, sourcesOf } from './list-source.ts';
import { readList } from './read-list.ts';
import { subjectHash } from './subject-hash.ts';

// Real lists are never part of the repository. They lie beside it, or where MITHAQ_DATA_SETS says.
const sets = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data');
const lists = join(sets, 'lists');

function present(t: TestContext, path: string): string | undefined {
  const full = join(lists, path);
  if (existsSync(full)) return full;
  if (process.env['CI'])
    assert.fail(`the real snapshot ${path} is missing; MITHAQ_DATA_SETS says where the data sets are`);
  t.skip(`NOT RUN: the real snapshot ${path} is missing; set MITHAQ_DATA_SETS`);
  return undefined;
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function read(...paths: string[]): Promise<ListedSubject[]> {
  const [source] = await sourcesOf(await filesAt(paths));
  assert.ok(source);
  return gather(await readList(source));
}

function readText(xml: string): Promise<ListedSubject[]> {
  return readList({ files: [fileInMemory('un.xml', xml)] }).then(gather);
}

function hashes(subjects: readonly ListedSubject[]): Map<string, string> {
  return new Map(subjects.map((subject) => [subject.ref, subjectHash(subject)]));
}

function dataId(entry: string): string | undefined {
  return /<DATAID>(\d+)/.exec(entry)?.[1];
}

function count(text: string, what: string): number {
  return text.split(what).length - 1;
}

test('the UN list of 2018 gives every individual and entity, and every alias field', async (t) => {
  const path = present(t, 'un_consolidated_2018-10-29.xml');
  if (path === undefined) return;
  const text = await readFile(path, 'utf8');
  const subjects = await read(path);
  assert.equal(subjects.filter((s) => s.schema === 'Person').length, count(text, '<INDIVIDUAL>'));
  assert.equal(subjects.filter((s) => s.schema === 'Organization').length, count(text, '<ENTITY>'));
  assert.ok(subjects.every((s) => s.refs.length === 2 && s.names[0]?.kind === 'primary'));
  const originals = subjects.filter((s) => s.names.some((n) => n.kind === 'original-script')).length;
  assert.ok(originals >= 400, `${originals} with original script`);
  // What splitting leaves must be names: no brackets, no semicolons, no invisible characters.
  for (const { full } of subjects.flatMap((s) => s.names)) assert.doesNotMatch(full, /[;()\u200b-\u200f\u202a-\u202e]/);
  assert.ok(subjects.filter((s) => s.birthDates.length > 0).length > 650);
});

for (const [set, main, comments] of [
  ['ofac_2019-01', 'sdn.csv', 'sdn_comments.csv'],
  ['ofac_2021-07', 'sdn.csv', 'sdn_comments.csv'],
  ['ofac_nonsdn_2025-12', 'cons_prim.csv', 'cons_comments.csv'],
] as const) {
  test(`OFAC's set ${set} gives a subject for every line, with birth dates and nationalities resolved`, async (t) => {
    const path = present(t, set);
    if (path === undefined) return;
    const subjects = await read(path);
    const rows = await gather(readCsvRows(fileOnDisk(join(path, main))));
    const lines = rows.filter((row) => /^\d+$/.test(row.cells[0] ?? ''));
    assert.equal(subjects.length, lines.length);
    assert.equal(
      subjects.filter((s) => s.schema === 'Person').length,
      lines.filter((row) => row.cells[2] === 'individual').length,
    );
    assert.deepEqual(
      subjects.filter((s) => /\bDOB \d/.test(s.remarks ?? '') && s.birthDates.length === 0),
      [],
    );
    const withWallet = subjects.filter((s) => s.identifiers.some((i) => i.type === 'wallet')).length;
    assert.equal(withWallet, subjects.filter((s) => /Digital Currency Address - \w+ \w/.test(s.remarks ?? '')).length);
    // The overflow of the remarks was joined where it had been cut.
    const overflow = (await gather(readCsvRows(fileOnDisk(join(path, comments))))).filter((r) => r.cells.length === 2);
    for (const { cells } of overflow) {
      const subject = subjects.find((s) => s.ref === cells[0]?.trim());
      if (subject !== undefined) assert.ok(subject.remarks?.includes((cells[1] ?? '').trim().slice(-20)));
    }
  });
}

test('between the OFAC sets of 2019 and 2021 the delta adds up, and a set against itself has none', async (t) => {
  const before = present(t, 'ofac_2019-01');
  const after = present(t, 'ofac_2021-07');
  if (before === undefined || after === undefined) return;
  const [old, fresh] = [hashes(await read(before)), hashes(await read(after))];
  const delta = deltaOf(old, fresh);
  assert.equal(delta.added.length + delta.changed.length + delta.unchanged, fresh.size);
  assert.equal(delta.removed.length + delta.changed.length + delta.unchanged, old.size);
  assert.deepEqual(deltaOf(old, hashes(await read(before))), {
    added: [],
    changed: [],
    removed: [],
    unchanged: old.size,
  });
});

test('a hand-edited copy of the UN list differs in exactly what was edited', async (t) => {
  const path = present(t, 'un_consolidated_2018-10-29.xml');
  if (path === undefined) return;
  const text = await readFile(path, 'utf8');
  const entries = text.match(/<INDIVIDUAL>[\s\S]*?<\/INDIVIDUAL>/g) ?? [];
  const [first = '', second = '', third = ''] = entries;
  const edited = text
    .replace(first, '')
    .replace(second, second.replace('<COMMENTS1/>', '<COMMENTS1>Amended.</COMMENTS1>'))
    .replace('</INDIVIDUALS>', () => `${third.replace(/<DATAID>\d+/, '<DATAID>99999999')}</INDIVIDUALS>`);
  assert.deepEqual(deltaOf(hashes(await readText(text)), hashes(await readText(edited))), {
    added: ['99999999'],
    changed: [dataId(second)],
    removed: [dataId(first)],
    unchanged: 1091,
  });
});

for (const [path, subjects] of [
  ['deriv_sample_unsc.xml', 7],
  ['deriv_sample_hmt.csv', 6],
  ['deriv_sample_moha.xml', 101],
] as const) {
  test(`the sample ${path} is read whole`, async (t) => {
    const full = present(t, path);
    if (full !== undefined) assert.equal((await read(full)).length, subjects);
  });
}

test('the EU sample holds one logicalId twice: refused as a list, read when repetitions are allowed', async (t) => {
  const path = present(t, 'deriv_sample_eu.xml');
  if (path === undefined) return;
  await assert.rejects(read(path), { code: 'list-reference-repeated' });
  const reading = await readList({ files: [fileOnDisk(path)] }, { allowRepeated: true });
  assert.equal((await gather(reading)).length, count(await readFile(path, 'utf8'), '<sanctionEntity '));
});
