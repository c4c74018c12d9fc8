import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultJsonLimits } from './json-refusal.ts';
import { readJson } from './read-json.ts';
import { splitObjects } from './split-objects.ts';

const split = (text: string | Uint8Array) => splitObjects(Buffer.from(text as string), defaultJsonLimits);
const texts = (slices: readonly Uint8Array[]) => slices.map((slice) => Buffer.from(slice).toString().trim());

describe('an envelope or bundle', () => {
  it('is taken apart into exactly the objects it holds, however it is written', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 }));
    fc.assert(
      fc.property(fc.array(object), fc.boolean(), fc.constantFrom(undefined, 1, '\t'), (objects, more, space) => {
        const { slices, rest } = split(JSON.stringify({ more, objects, next: 'ab]}"\\' }, null, space));
        assert.deepEqual(
          slices.map((slice): unknown => JSON.parse(Buffer.from(slice).toString())),
          JSON.parse(JSON.stringify(objects)),
        );
        assert.deepEqual(rest, { value: { more, objects: [], next: 'ab]}"\\' } });
      }),
    );
  });

  it('keeps the neighbours of poison', () => {
    const poison = [
      Buffer.from('{"id":"a","id":"b"}'),
      Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)),
      Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      Buffer.from('{"n":1e400}'),
      Buffer.from('"\\u0000"'),
    ];
    const body = poison.flatMap((bytes) => [Buffer.from('{"good":true},'), bytes, Buffer.from(',')]);
    const { slices, rest } = split(Buffer.concat([Buffer.from('{"objects":['), ...body, Buffer.from('{}]}')]));
    assert.ok('value' in rest);
    const verdicts = slices.map((slice) => {
      const result = readJson(slice);
      return 'value' in result ? 'read' : result.refusal.code;
    });
    const want = ['duplicate-key', 'too-deep', 'not-utf-8', 'number-out-of-range', 'nul-character'];
    assert.deepEqual(verdicts, [...want.flatMap((code) => ['read', code]), 'read']);
  });

  it('finds its objects under an escaped name, and leaves lists of that name deeper down alone', () => {
    assert.deepEqual(texts(split('{"\\u006fbjects":[{"a":1}]}').slices), ['{"a":1}']);
    assert.deepEqual(texts(split('{"x":{"objects":[1]},"objects":[{"objects":[2]}]}').slices), ['{"objects":[2]}']);
    assert.deepEqual(texts(split('{"x\\"objects":[1],"y":"\\"objects\\":[3]"}').slices), []);
  });

  it('that does not pair its brackets gives what came before, and a refusal that says where', () => {
    const { slices, rest } = split('{"objects":[{"a":1},{"b":[}]}');
    assert.deepEqual(texts(slices), ['{"a":1}']);
    assert.ok('refusal' in rest);
    assert.deepEqual([rest.refusal.code, rest.refusal.where, rest.refusal.offset], ['not-json', '/objects/1', 26]);
  });

  it('with two lists of objects, a missing element or an end in the middle is refused', () => {
    for (const text of [
      '{"objects":[],"objects":[{}]}',
      '{"objects":[,{}]}',
      '{"objects":[{}',
      '{"objects":[{}]',
      '{',
      '',
    ]) {
      const { rest } = split(text);
      assert.ok('refusal' in rest, text);
    }
  });
});
