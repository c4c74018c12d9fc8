import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { byteLines } from './byte-lines.ts';

const note = (content: string) => ({
  type: 'note',
  spec_version: '2.1',
  id: 'note--5a6b7c8d-1111-4222-8333-444455556666',
  created: '2026-04-06T20:03:00.000Z',
  modified: '2026-04-06T20:03:00.000Z',
  content,
  object_refs: ['identity--5a6b7c8d-1111-4222-8333-444455556666'],
});

describe('records check', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mithaq-records-'));
  after(() => rmSync(directory, { recursive: true }));
  const main = join(import.meta.dirname, '../main.ts');
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, [main, 'records', 'check', ...args], {
      encoding: 'utf8',
      input,
      env: { LANG: 'C', NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    });
  const verdicts = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { valid: boolean; errors: { code: string; where: string; strict?: true }[] });

  it('gives one verdict for each object, in order, and says which lines are no JSON', () => {
    const file = join(directory, 'records.jsonl');
    const lines = [
      JSON.stringify(note('مرحبا')),
      '',
      '{"type":',
      '{"type":"note","type":"note"}',
      JSON.stringify({ ...note('x'), content: 1 }),
    ];
    writeFileSync(file, `${lines.join('\r\n')}\n`);
    const { stdout, stderr, status } = run('', file);
    assert.deepEqual(
      verdicts(stdout).map(({ valid, errors }) => [valid, errors[0]?.code, errors[0]?.where]),
      [
        [true, undefined, undefined],
        [false, 'not-json', '/type'],
        [false, 'duplicate-key', '/type'],
        [false, 'wrong-kind', '/content'],
      ],
    );
    assert.match(stderr, /4 objects: 1 valid, 3 not/);
    assert.equal(status, 6);
  });

  it('reads standard input, counts recommendations with --strict, and speaks three languages', () => {
    const withUrl = JSON.stringify({
      ...note('x'),
      external_references: [{ source_name: 's', url: 'https://example.org/' }],
    });
    assert.equal(run(withUrl, '-').status, 0);
    const strict = run(withUrl, '-', '--strict', '--lang', 'fr');
    assert.equal(strict.status, 6);
    assert.deepEqual(verdicts(strict.stdout)[0]?.errors, [
      {
        code: 'extref-hashes',
        where: '/external_references/0',
        message: 'Une url devrait être accompagnée d’empreintes.',
        strict: true,
      },
    ]);
    assert.match(strict.stderr, /1 objets : 0 valides/);
    assert.equal(run(withUrl, '-', '--strict', '--disable', 'extref-hashes').status, 0);
    assert.match(run('{}', '-', '--lang', 'ar').stdout, /تنقص الخاصية/);
  });

  it('ends with the documented codes for a file that is not there and words that are off', () => {
    assert.equal(run('', join(directory, 'absent.jsonl')).status, 3);
    assert.equal(run('', directory).status, 3);
    assert.equal(run('', '-', '--disable', 'nonsense').status, 2);
    assert.equal(run('').status, 2);
    assert.deepEqual([run('', '-').status, run('', '-').stdout], [0, '']);
  });

  it('does not read ahead of who takes the verdicts', async () => {
    const child = spawn(process.execPath, [main, 'records', 'check', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const piece = `${JSON.stringify(note('x'.repeat(900)))}\n`.repeat(50);
    child.stdin.on('error', () => {});
    let sent = 0;
    // Nobody reads: the pipes fill, and the command must stop taking input long before 64 MB are sent.
    while (sent < 64e6) {
      sent += piece.length;
      if (child.stdin.write(piece)) continue;
      const drained = await Promise.race([
        new Promise((resolve) => child.stdin.once('drain', () => resolve(true))),
        new Promise((resolve) => setTimeout(() => resolve(false), 1500)),
      ]);
      if (drained === false) break;
    }
    child.kill('SIGKILL');
    assert.ok(sent < 64e6, `${sent} bytes went in while nothing came out`);
  });
});

it('lines come apart wherever the chunks end', async () => {
  const bytes = Buffer.from('a\r\n\nسلام\nlast');
  for (let size = 1; size < bytes.length; size += 1) {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: string[] = [];
    for await (const line of byteLines(chunks())) lines.push(Buffer.from(line).toString());
    assert.deepEqual(lines, ['a', '', 'سلام', 'last']);
  }
});
