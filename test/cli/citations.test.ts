import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { installedScripture } from '#thought';

describe('citations at the command line', () => {
  const main = join(import.meta.dirname, '../../src/node/cli/main.ts');
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [main, 'citations', 'check', ...args], {
      encoding: 'utf8',
      input,
      env: { LANG: 'C', NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    });
  let opening: string;
  before(async () => {
    opening = (await installedScripture())[1]?.verses[1] ?? '';
  });

  it('answers each text in order, and says which lines are none', () => {
    const lines = [
      JSON.stringify({ id: 'exact', text: opening }),
      '',
      JSON.stringify({ id: 2, text: opening.replace(/\S+$/, 'مخترعة') }),
      '{"id":',
      JSON.stringify({ id: 'prose', text: 'Nothing is quoted here.' }),
      '{"text":"x"}',
    ];
    const { stdout, stderr, status } = run(lines.join('\n'), '-');
    const answers = stdout
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: unknown; verses: string[]; altered: boolean; difference: unknown[] | null },
      );
    assert.deepEqual(
      answers.map(({ id, altered, difference }) => [id, altered, difference?.length ?? null]),
      [
        ['exact', false, null],
        [2, true, 1],
        ['prose', false, null],
      ],
    );
    assert.ok(answers[0]?.verses.includes('1:2'));
    assert.ok(answers[1]?.verses.includes('1:2'));
    assert.deepEqual(answers[2]?.verses, []);
    assert.match(
      stderr,
      /line 4: not JSON[^]*line 6: \{"id","text"\} is wanted[^]*3 texts: 2 quote, 1 altered; 2 lines refused/,
    );
    assert.equal(status, 3);
  });

  it('ends with the documented codes, in three languages', () => {
    const altered = run(JSON.stringify({ id: 1, text: opening.replace(/\S+$/, 'مخترعة') }), '-', '--lang', 'fr');
    assert.equal(altered.status, 6);
    assert.match(altered.stderr, /1 altérés/);
    assert.deepEqual([run('', '-').status, run('', '-').stdout], [0, '']);
    assert.equal(run('', '/nowhere.jsonl', '--lang', 'ar').status, 3);
  });
});
