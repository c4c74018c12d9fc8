import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { readPublicKey, signingKey } from './key.ts';
import { ORIGIN_EXTENSION, open, type RecordObject, seal, withoutSeal } from './seal.ts';
import { statementLeaf, verifyStatement, verifyStatementAsync } from './statement.ts';

const key = signingKey(Buffer.alloc(32, 7));
const stranger = signingKey(Buffer.alloc(32, 8));
const publicKey = readPublicKey(key.public);
assert.ok(publicKey);
const origin = 'identity--11111111-1111-4111-8111-111111111111';
const salt = Buffer.alloc(16, 3);
const sealing = { origin, key, index: 41, salt };
const object = {
  type: 'narrative',
  id: 'narrative--22222222-2222-4222-8222-222222222222',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-02-01T00:00:00.000Z',
  name: 'رواية',
};

function opened(record: RecordObject) {
  const result = open(record);
  assert.ok('statement' in result, JSON.stringify(result));
  return result;
}

describe('a sealed record', () => {
  it('is opened to what was sealed, and its signature holds', async () => {
    const result = opened(seal(object, sealing));
    assert.deepEqual(result.bare, object);
    assert.equal(result.keyId, key.id);
    assert.equal(result.statement.modified, object.modified);
    assert.ok(verifyStatement(result.statement, result.signature, publicKey));
    assert.ok(await verifyStatementAsync(result.statement, result.signature, publicKey));
  });

  it('commits as the documentation says, so that anybody can compute it', () => {
    const { statement, leafHash } = opened(seal(object, sealing));
    const content = createHash('sha256').update(salt).update(canonicalize(object)).digest('base64url');
    assert.equal(statement.content, content);
    const leaf = createHash('sha256').update(Buffer.of(0)).update(canonicalize(statement)).digest();
    assert.deepEqual(leafHash, leaf);
    assert.deepEqual(statementLeaf(statement), leaf);
  });

  it('can be written and read in any order of members; any change of value breaks it', () => {
    const json = fc.dictionary(
      fc.string().filter((name) => name !== 'extensions'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(json, fc.string(), (more, word) => {
        const sealed = seal({ ...more, ...object }, sealing);
        const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(sealed).reverse()))) as RecordObject;
        const { statement, signature } = opened(turned);
        assert.ok(verifyStatement(statement, signature, publicKey));
        const changed = opened({ ...turned, name: `${object.name}${word}.` });
        assert.equal(verifyStatement(changed.statement, changed.signature, publicKey), false);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the extensions it had, and loses none by being sealed again', () => {
    const with2 = { ...object, extensions: { 'extension-definition--x': { extension_type: 'new-sdo' } } };
    const twice = seal(seal(with2, sealing), { ...sealing, index: 42 });
    assert.deepEqual(withoutSeal(twice), with2);
    assert.equal(opened(twice).statement.index, 42);
  });

  it('without versions of its own states when it was published, under the signature', () => {
    const account = { type: 'bank-account', id: 'bank-account--33333333-3333-4333-8333-333333333333' };
    assert.throws(() => seal(account, sealing), TypeError);
    const sealed = seal(account, { ...sealing, published: '2026-03-01T00:00:00.000Z' });
    const { statement, signature, bare } = opened(sealed);
    assert.deepEqual([statement.modified, bare], ['2026-03-01T00:00:00.000Z', account]);
    assert.ok(verifyStatement(statement, signature, publicKey));
    const marking = opened(seal({ ...account, created: '2026-01-01T00:00:00Z' }, sealing));
    assert.equal(marking.statement.modified, '2026-01-01T00:00:00Z');
  });

  it('does not hold under another key, origin, place, salt or with a published time slipped in', () => {
    const sealed = seal(object, sealing);
    const extensions = sealed['extensions'] as Record<string, RecordObject>;
    const forge = (part: RecordObject) =>
      open({ ...sealed, extensions: { [ORIGIN_EXTENSION]: { ...extensions[ORIGIN_EXTENSION], ...part } } });
    for (const part of [
      { origin: 'identity--x' },
      { log_index: 40 },
      { salt: Buffer.alloc(16, 4).toString('base64url') },
    ]) {
      const result = forge(part);
      assert.ok('statement' in result);
      assert.equal(verifyStatement(result.statement, result.signature, publicKey), false);
    }
    const { statement, signature } = opened(sealed);
    const other = readPublicKey(stranger.public);
    assert.equal(other && verifyStatement(statement, signature, other), false);
    assert.equal(verifyStatement(statement, `${signature}=`, publicKey), false);
    assert.deepEqual(forge({ published: 'x' }), {
      code: 'seal-malformed',
      where: `/extensions/${ORIGIN_EXTENSION}/published`,
    });
  });

  it('that is none, or is malformed, says where', () => {
    assert.deepEqual(open(object), { code: 'not-sealed', where: '/extensions' });
    for (const [name, value] of [
      ['extension_type', 'new-sdo'],
      ['origin', 1],
      ['key_id', null],
      ['log_index', -1],
      ['log_index', 1.5],
      ['salt', 'AAAA'],
      ['signature', {}],
    ] as const) {
      const sealed = seal(object, sealing);
      const extension = (sealed['extensions'] as Record<string, RecordObject>)[ORIGIN_EXTENSION];
      const broken = { ...sealed, extensions: { [ORIGIN_EXTENSION]: { ...extension, [name]: value } } };
      assert.deepEqual(open(broken), { code: 'seal-malformed', where: `/extensions/${ORIGIN_EXTENSION}/${name}` });
    }
  });
});
