import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parsePattern } from './parse.ts';

const data = join(
  process.env.MITHAQ_DATA_SETS ?? join(import.meta.dirname, '../../../../shared/data'),
  'exchange/stix-patterns',
);
const absent = existsSync(data) ? false : `no ${data}: the cases of the official pattern validator are not looked at`;

describe('the cases of the official pattern validator', { skip: absent }, () => {
  const read = () =>
    JSON.parse(readFileSync(join(data, 'pattern-validator-cases-v21.json'), 'utf8')) as Record<
      'pass' | 'fail',
      string[]
    >;

  it('that pass are read, all 37', () => {
    const { pass } = read();
    assert.equal(pass.length, 37);
    assert.deepEqual(
      pass.filter((pattern) => !parsePattern(pattern).ok),
      [],
    );
  });

  it('that fail are refused, all 27', () => {
    const { fail } = read();
    assert.equal(fail.length, 27);
    assert.deepEqual(
      fail.filter((pattern) => parsePattern(pattern).ok),
      [],
    );
  });

  it('and the examples of the specification are read', () => {
    const examples = readFileSync(join(data, 'spec_examples_v21.txt'), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    assert.ok(examples.length > 20);
    assert.deepEqual(
      examples.filter((pattern) => !parsePattern(pattern).ok),
      [],
    );
  });
});

describe('a pattern', () => {
  it('gives what it compares', () => {
    assert.deepEqual(parsePattern("[ipv4-addr:value = '198.51.100.1' AND NOT EXISTS file:extensions.'x-e'.a[*]]"), {
      ok: true,
      comparisons: [
        { objectType: 'ipv4-addr', path: ['value'], operator: '=', negated: false, values: ['198.51.100.1'] },
        { objectType: 'file', path: ['extensions', 'x-e', 'a', '*'], operator: 'EXISTS', negated: true, values: [] },
      ],
    });
  });

  it('says where it stops making sense', () => {
    assert.deepEqual(parsePattern("[a:value = 'x'"), { ok: false, at: 14, found: 'the end' });
    assert.deepEqual(parsePattern("[a:value ~ 'x']"), { ok: false, at: 9, found: '~' });
    assert.equal(parsePattern('[a:value = 007]').ok, false);
    assert.equal(parsePattern("[a:value = t'2020-13-01T00:00:00Z']").ok, false);
  });

  it('of hostile depth or length costs no more than its length', () => {
    const started = performance.now();
    for (const pattern of [
      '('.repeat(200_000),
      `[${'('.repeat(200_000)}`,
      `[a:b = '${'x'.repeat(500_000)}`,
      `[a:b${'[1]'.repeat(100_000)} = 1`,
      `[a:value = 1]${' OR [a:value = 1]'.repeat(20_000)} OR`,
      `[a:value = 1] /${'*'.repeat(300_000)}`,
      'x'.repeat(2_000_000),
    ]) {
      assert.equal(parsePattern(pattern).ok, false);
    }
    assert.ok(performance.now() - started < 20_000);
  });
});
