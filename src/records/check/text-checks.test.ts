import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textFormats } from '../stix/text-formats.ts';
import { compareTimestamps, fitsFormat, timestampFault } from './text-checks.ts';

const formats = Object.keys(textFormats) as readonly (keyof typeof textFormats)[];

describe('the formats of text', () => {
  it('are judged in time linear in the text, whatever repeats in it', () => {
    const repeated = [
      'a',
      '0',
      '-',
      'a-',
      'a.',
      '.',
      '%41',
      '[',
      ':',
      "'",
      '\\!',
      '*',
      '?',
      'AA',
      'x-',
      'é。',
      '٣',
      '/',
    ];
    const started = performance.now();
    for (const format of formats) {
      for (const before of ['', 'http://', 'cpe:2.3:a:', 'en-', 'text/', 'a@']) {
        for (const piece of repeated) textFormats[format].test(`${before}${piece.repeat(5_000)}\n`);
      }
    }
    assert.ok(performance.now() - started < 30_000, `${performance.now() - started} ms`);
  });

  it('can stand in a JSON Schema, whose expressions are Unicode ones', () => {
    for (const format of formats) assert.doesNotThrow(() => new RegExp(textFormats[format].source, 'u'), format);
  });

  it('take megabytes of base64', () => {
    assert.ok(fitsFormat('AAAA'.repeat(5_000_000), 'binary'));
    assert.ok(!fitsFormat(`${'AAAA'.repeat(5_000_000)}A===`, 'binary'));
    assert.deepEqual(
      ['', 'A', 'AA==', 'AAA=', '_-AA', 'AA A'].map((text) => fitsFormat(text, 'binary')),
      [false, false, true, true, false, false],
    );
  });

  const judged: Readonly<Record<string, { format: keyof typeof textFormats; right: string[]; wrong: string[] }>> = {
    'domain names': {
      format: 'hostname',
      right: [
        'example.org',
        'EXAMPLE.org.',
        'xn--mnchen-3ya.de',
        'münchen.de',
        'مثال.إختبار',
        '例え.テスト',
        'localhost',
      ],
      wrong: [
        'a_b.org',
        '-a.org',
        'a-.org',
        'a..b',
        '',
        'a b',
        'ab--c.org',
        'http://a.org',
        `${'a'.repeat(64)}.org`,
        'a.'.repeat(130),
      ],
    },
    addresses: {
      format: 'ipv6',
      right: ['::1', '::', '2001:db8::1', '::ffff:192.0.2.1', 'fe80::1%eth0', '::1/128', '1:2:3:4:5:6:7:8'],
      wrong: ['1::2::3', '12345::', 'g::', ':1', ':::', '::1/129', '1:2:3:4:5:6:7:8:9', '192.0.2.1', '2001:db8::/032'],
    },
    URIs: {
      format: 'uri',
      right: [
        'https://example.org/a?b=c#d',
        'http://[::1]:80/',
        'urn:x:y',
        'mailto:a@example.org',
        'http://example.org/%41',
      ],
      wrong: [
        'example.org',
        'http://a b',
        'http://a/%zz',
        'hxxp://a[.]org',
        'http://a#b#c',
        '1a:b',
        'http://a/<b>',
        'http://a/ü',
      ],
    },
    languages: {
      format: 'language',
      right: ['ar', 'ar-SD', 'fr-DZ', 'ckb', 'ha', 'so', 'prs', 'apc', 'zh-Hans-CN', 'EN-us'],
      wrong: ['ara', 'eng', 'foo', 'xx', 'en_US', 'en-', '', 'arabic', 'AAAA', 'root', 'x-y'],
    },
    'names of character sets': {
      format: 'charset',
      right: ['UTF-8', 'windows-1256', 'ISO_8859-6:1987', 'T.61-8bit', 'ISO_646.irv:1991'],
      wrong: ['bla.bla.bla', 'x y', 'a'],
    },
    'platform names': {
      format: 'cpe',
      right: ['cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:*', 'cpe:2.3:a:M\\!:w:1:*:*:en-us:*:*:*:*'],
      wrong: [
        'cpe:/a:b:c',
        'cpe:2.3:a:m:w:1:*:*:*:*:*:*',
        'cpe:2.3:x:m:w:1:*:*:*:*:*:*:*',
        'cpe:2.3:a:a*b:w:1:*:*:*:*:*:*:*',
      ],
    },
  };
  for (const [name, { format, right, wrong }] of Object.entries(judged)) {
    it(`${name}`, () => {
      assert.deepEqual(
        right.filter((text) => !fitsFormat(text, format)),
        [],
      );
      assert.deepEqual(
        wrong.filter((text) => fitsFormat(text, format)),
        [],
      );
    });
  }
});

it('times are days of the calendar, and are compared to the last digit', () => {
  for (const right of ['2016-02-29T00:00:00Z', '2016-12-31T23:59:60Z', '9999-12-31T23:59:59.999999999Z']) {
    assert.equal(timestampFault(right), undefined, right);
  }
  for (const wrong of [
    '2015-02-29T00:00:00Z',
    '2016-06-31T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2016-01-01T00:00:60Z',
  ]) {
    assert.equal(timestampFault(wrong), 'timestamp-calendar', wrong);
  }
  for (const wrong of [
    '2016-01-01T24:00:00Z',
    '2016-01-01T00:00:00+00:00',
    '2016-01-01T00:00:00.Z',
    '2016-01-01 00:00:00Z',
    '',
  ]) {
    assert.equal(timestampFault(wrong), 'timestamp-form', wrong);
  }
  assert.ok(compareTimestamps('2016-01-01T00:00:00.1000001Z', '2016-01-01T00:00:00.1Z') > 0);
  assert.equal(compareTimestamps('2016-01-01T00:00:00.100Z', '2016-01-01T00:00:00.1Z'), 0);
  assert.ok(compareTimestamps('2016-01-01T00:00:00Z', '2016-01-01T00:00:00.001Z') < 0);
});
