import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { canonical } from '#records';

describe('answers key, answers sign', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mithaq-answers-'));
  after(() => rmSync(directory, { recursive: true }));
  const at = (name: string) => join(directory, name);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../main.ts'), '--lang', 'en', ...args], {
      encoding: 'utf8',
      env: { LANG: 'C', NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] },
    });
  const order = '11111111-1111-4111-8111-111111111111';

  it('makes a key that only its owner reads, and signs a table with it so that anybody can check', () => {
    const made = run('--json', 'answers', 'key', at('key'));
    assert.equal(made.status, 0, made.stderr);
    const { public: x } = JSON.parse(made.stdout) as { public: string; fingerprint: string };
    assert.equal(statSync(at('key')).mode & 0o777, 0o600);
    assert.equal(run('answers', 'key', at('key')).status, 3);
    const rows = `${order},frozen,2026-11-23T08:00:00Z,account,ACC-1,12500.00,USD\n${order},nothing-found,2026-11-23T08:00:00Z,,,,\n`;
    writeFileSync(at('a.csv'), `order,kind,acted_at,asset,reference,amount,currency\n${rows}`);
    const signed = run(
      'answers',
      'sign',
      at('a.csv'),
      '--key',
      at('key'),
      '--entity',
      'exercise-bank',
      '--out',
      at('a.jsonl'),
    );
    assert.equal(signed.status, 0, signed.stderr);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    const lines = readFileSync(at('a.jsonl'), 'utf8').trim().split('\n');
    assert.equal(lines.length, 2);
    for (const line of lines) {
      const { statement, signature } = JSON.parse(line) as { statement: object; signature: string };
      assert.ok(verify(null, Buffer.from(canonical(statement)), key, Buffer.from(signature, 'base64url')));
    }
  });

  it('signs nothing of a file in which one row is no answer, and says which', () => {
    writeFileSync(at('seed'), `${'ab'.repeat(32)}\n`);
    const bad = `{"order":"${order}","kind":"nothing-found","acted_at":"2026-11-23T08:00:00Z"}\n{"order":"${order}","kind":"frozen","acted_at":"2026-11-23T08:00:00Z"}\n`;
    writeFileSync(at('b.jsonl'), bad);
    const { status, stderr, stdout } = run('answers', 'sign', at('b.jsonl'), '--key', at('seed'), '--entity', 'b');
    assert.deepEqual([status, stdout], [3, '']);
    assert.match(stderr, /b\.jsonl:2: no well-formed answer: assets/);
  });
});
