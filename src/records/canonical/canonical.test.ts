import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonical } from './canonical.ts';
import { readJson } from './read-json.ts';

const data = process.env['MITHAQ_DATA_SETS'] ?? join(import.meta.dirname, '../../../../shared/data');
const vectors = join(data, 'exchange/jcs-rfc8785');

describe('the canonical form', () => {
  it('is that of the RFC 8785 vectors', { skip: !existsSync(vectors) && 'the JCS vectors are not here' }, () => {
    const names = readdirSync(join(vectors, 'input'));
    assert.equal(names.length, 6);
    for (const name of names) {
      const value: unknown = JSON.parse(readFileSync(join(vectors, 'input', name), 'utf8'));
      assert.equal(canonical(value), readFileSync(join(vectors, 'output', name), 'utf8'), name);
    }
  });

  it('is what another implementation writes, for any value', () => {
    const named = fc.jsonValue({ depthSize: 'medium' }).filter((value) => !JSON.stringify(value).includes('toJSON'));
    fc.assert(fc.property(named, (value) => assert.equal(canonical(value), canonicalize(value))));
  });

  it('does not depend on the order of members, nor on how numbers and letters were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        assert.equal(canonical(turned), canonical(object));
      }),
    );
    assert.equal(canonical(JSON.parse('{"b":1.0e0,"a":"\\u0041"}')), '{"a":"A","b":1}');
  });

  it('is read back as it stands: what passes the border once passes it again, with the same form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const first = readJson(Buffer.from(JSON.stringify(value)));
        if (!('value' in first)) return;
        const again = readJson(Buffer.from(canonical(first.value)));
        assert.ok('value' in again);
        assert.equal(canonical(again.value), canonical(first.value));
      }),
    );
  });

  it('sorts members whatever they are called, and takes a value used twice for what it is', () => {
    assert.equal(canonical(JSON.parse('{"z":1,"toJSON":2,"__proto__":3}')), '{"__proto__":3,"toJSON":2,"z":1}');
    const shared = { x: 1 };
    assert.equal(canonical({ a: shared, ab: shared }), '{"a":{"x":1},"ab":{"x":1}}');
  });

  it('refuses what JSON cannot say', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1]) assert.throws(() => canonical(value));
  });
});
