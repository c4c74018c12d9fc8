import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultJsonLimits, type JsonRefusal } from './json-refusal.ts';
import { readJson } from './read-json.ts';

function refusal(text: string | Uint8Array): JsonRefusal {
  const result = readJson(typeof text === 'string' ? Buffer.from(text) : text);
  assert.ok('refusal' in result, `read, but should not have been: ${String(text).slice(0, 80)}`);
  return result.refusal;
}

describe('a text from outside', () => {
  it('is read as JSON.parse reads it, when it is sound', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 20 }), (value) => {
        const text = JSON.stringify(value);
        const result = readJson(Buffer.from(text));
        if ('value' in result) assert.deepEqual(result.value, JSON.parse(text));
        else assert.match(result.refusal.code, /^(number-out-of-range|noncharacter|nul-character|lone-surrogate)$/);
      }),
      { numRuns: 500 },
    );
  });

  for (const [text, code, where] of [
    ['{"a":1,"b":{"c":1,"c":2}}', 'duplicate-key', '/b/c'],
    ['{"objects":[{"id":"x"},{"id":"y","\\u0069d":"z"}]}', 'duplicate-key', '/objects/1/id'],
    ['{"__proto__":1,"__proto__":2}', 'duplicate-key', '/__proto__'],
    ['{"a/b":["\\ud800"]}', 'lone-surrogate', '/a~1b/0'],
    ['["\\udc00\\ud800"]', 'lone-surrogate', '/0'],
    ['["\\ud800\\u0041"]', 'lone-surrogate', '/0'],
    ['{"\\ud800":1}', 'lone-surrogate', '/\ufffd'],
    ['["x","\\u0000"]', 'nul-character', '/1'],
    ['["\\ufffe"]', 'noncharacter', '/0'],
    ['["\u{1ffff}"]', 'noncharacter', '/0'],
    ['[1e400]', 'number-out-of-range', '/0'],
    ['[-1e400]', 'number-out-of-range', '/0'],
    ['{"n":9007199254740992}', 'number-out-of-range', '/n'],
    ['{"n":9007199254740993.0}', 'number-out-of-range', '/n'],
    ['{"n":1e20}', 'number-out-of-range', '/n'],
    ['{"a":[1,2}', 'not-json', '/a/1'],
    ['{"a":01}', 'not-json', '/a'],
    ['["a\nb"]', 'not-json', '/0'],
    ['', 'not-json', ''],
    ['[1] x', 'not-json', ''],
    ['nul', 'not-json', ''],
  ] as const) {
    it(`is refused as ${code}: ${JSON.stringify(text)}`, () => {
      const found = refusal(text);
      assert.deepEqual([found.code, found.where], [code, where]);
    });
  }

  it('may hold what only looks dangerous', () => {
    for (const text of [
      '{"a":{"x":1},"b":{"x":2}}',
      '["\\ud83d\\ude00","😀","\\\\u0000"]',
      '[9007199254740991,1e-400]',
    ]) {
      const result = readJson(Buffer.from(text));
      assert.deepEqual(result, { value: JSON.parse(text) });
    }
  });

  it('may name a member __proto__ without touching any prototype', () => {
    const result = readJson(Buffer.from('{"__proto__":{"admin":true}}'));
    assert.ok('value' in result);
    assert.equal(Object.getPrototypeOf(result.value), Object.prototype);
    assert.ok(Object.hasOwn(result.value as object, '__proto__'));
    assert.equal(('admin' in {}) as boolean, false);
  });

  it('is refused for its bytes before anything else', () => {
    assert.equal(refusal(Buffer.from('\ufeff{}')).code, 'byte-order-mark');
    const bad = refusal(Buffer.from([0x5b, 0x22, 0x61, 0xc0, 0x80, 0x22, 0x5d]));
    assert.deepEqual([bad.code, bad.offset], ['not-utf-8', 3]);
    assert.equal(refusal(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])).code, 'not-utf-8');
    const large = readJson(Buffer.alloc(100, 0x20), { ...defaultJsonLimits, maxBytes: 99 });
    assert.equal('refusal' in large && large.refusal.code, 'too-large');
  });

  it('says the place in bytes, not in letters', () => {
    assert.equal(refusal('["ميثاق",1e400]').offset, Buffer.byteLength('["ميثاق",'));
  });

  it('is refused for its depth without a stack, with a short message, in little time', () => {
    for (const open of ['[', '{"a":', '[{"a":']) {
      const start = process.cpuUsage();
      const found = refusal(open.repeat(100_000));
      const { user } = process.cpuUsage(start);
      assert.equal(found.code, 'too-deep');
      assert.ok(found.where.length < 400 && user < 1_000_000, `${user} µs`);
    }
    assert.ok('value' in readJson(Buffer.from('['.repeat(64) + ']'.repeat(64))));
    assert.equal(refusal('['.repeat(65) + ']'.repeat(65)).code, 'too-deep');
  });
});
