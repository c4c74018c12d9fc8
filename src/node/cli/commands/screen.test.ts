import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Fault } from '#base';
import { DEFAULT_THRESHOLD } from '#names';
import { CommandEnd } from '../exit-codes.ts';
import { openTerminal } from '../terminal.ts';
import { screenFiles } from './screen.ts';

const directory = mkdtempSync(join(tmpdir(), 'mithaq-screen-'));
after(() => rmSync(directory, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
/** Invented, in FollowTheMoney's JSON lines. */
const list = file(
  'list.json',
  [
    {
      id: 'EX-1',
      schema: 'Person',
      caption: 'Haydar Mulhim Osmanzada',
      referents: ['old-1'],
      datasets: ['x'],
      properties: {
        name: ['Haydar Mulhim Osmanzada', 'حيدر ملهم عثمان زاده'],
        birthDate: ['1968-04-02'],
        passportNumber: ['ZX4471190'],
        topics: ['sanction'],
      },
    },
    {
      id: 'EX-2',
      schema: 'Company',
      caption: 'Nahr al-Zumurrud Trading',
      datasets: ['x'],
      properties: { name: ['Nahr al-Zumurrud Trading Company'], topics: ['sanction'] },
    },
  ]
    .map((entity) => JSON.stringify(entity))
    .join('\n'),
);
const silent = openTerminal({ language: 'en', json: true }, { out: { write: () => true }, err: { write: () => true } });
const screen = async (names: string, more: Partial<Parameters<typeof screenFiles>[0]> = {}) => {
  const out = join(directory, 'out.jsonl');
  await screenFiles({ list: [list], names, out, threshold: DEFAULT_THRESHOLD, limit: 10, ...more }, silent);
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
};

describe('mithaq screen', () => {
  it('gives one line a name in their order, with every id of the list and reasons in three languages', async () => {
    const people = Array.from({ length: 500 }, (_, i) => ({ id: `p${i}`, name: `Nobody Number${i}` }));
    const asked = [
      ...people,
      { id: 'a', name: 'حيدر ملهم عثمان زاده', schema: 'Person', birthDate: '1968-04-02' },
      { id: 42, name: ['Nahr al Zumurrud Trading Co.'] },
      { id: 'c', name: 'Somebody Else', identifiers: [{ type: 'passport', value: 'zx 4471190' }] },
    ];
    const found = await screen(file('names.jsonl', asked.map((each) => JSON.stringify(each)).join('\n')), {
      threads: 2,
    });
    assert.deepEqual(
      found.map((line) => line.id),
      asked.map((each) => each.id),
    );
    const [a, b, c] = found.slice(-3);
    assert.deepEqual(a.results[0].refs.includes('EX-1'), true);
    assert.equal(a.results[0].match, true);
    for (const entry of a.results[0].explanation) {
      for (const language of ['ar', 'en', 'fr']) assert.ok(entry.sentence[language].length > 5);
    }
    assert.equal(b.results[0].refs[0], 'EX-2');
    assert.equal(c.results[0].score, 1);
    assert.deepEqual(found[0].results, []);
  });

  it('reads a table by the words of its header, and numbers rows without an id', async () => {
    const csv = file(
      'names.csv',
      'full_name,gender,date_of_birth,nationality\nHaidar Mulhem Osmanzadeh,male,1968-04-02,Iraq\n"",,,\n',
    );
    const found = await screen(csv);
    assert.deepEqual(
      found.map((line) => line.id),
      ['1', '2'],
    );
    assert.equal(found[0].results[0].match, true);
    assert.deepEqual(found[1].results, []);
    const parts = file(
      'parts.csv',
      'key;first_name;last_name;passport\nk1;Haydar Mulhim;Osmanzada;\nk2;X;Y;ZX4471190\n',
    );
    assert.deepEqual(
      (await screen(parts)).map((line) => [line.id, line.results.length]),
      [
        ['k1', 1],
        ['k2', 1],
      ],
    );
  });

  it('keeps to threshold, cutoff and limit', async () => {
    const names = file('one.csv', 'id,name\n1,Haydar Mulhim\n');
    const [loose] = await screen(names, { threshold: 0.99, cutoff: 0.1, limit: 1 });
    assert.equal(loose.results.length, 1);
    assert.equal(loose.results[0].match, false);
    assert.deepEqual((await screen(names, { threshold: 1 }))[0].results, []);
  });

  it('leaves nothing behind when a file is wrong, and says where', async () => {
    const out = join(directory, 'never.jsonl');
    const bad = file('bad.jsonl', '{"id":1,"name":"A"}\n{"id":2,\n');
    await assert.rejects(screen(bad, { out }), (error) => error instanceof Fault && /bad\.jsonl/.test(error.message));
    const noName = file('noname.csv', 'id,colour\n1,red\n');
    await assert.rejects(screen(noName, { out }), (error) => error instanceof Fault);
    const noList = file('nolist.xml', '<shopping/>');
    await assert.rejects(screen(bad, { out, list: [noList] }), (error) => error instanceof Fault);
    await assert.rejects(screen(join(directory, 'absent.csv'), { out }), (error) => error instanceof CommandEnd);
    assert.equal(existsSync(out), false);
    assert.equal(existsSync(`${out}.part`), false);
  });

  it('survives names nobody has', async () => {
    const evil = ['x'.repeat(10_000), '\u202eevil\u0000', 'عبد '.repeat(3000), '=cmd|1', ''].map((name, id) => ({
      id,
      name,
    }));
    const found = await screen(file('evil.jsonl', evil.map((each) => JSON.stringify(each)).join('\n')));
    assert.equal(found.length, evil.length);
  });
});
