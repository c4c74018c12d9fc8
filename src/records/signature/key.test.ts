import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { describe, it } from 'node:test';
import { fromBase64, fromBase64url } from './base64.ts';
import { keyId, readPublicKey, signingKey } from './key.ts';

describe('a key', () => {
  it('is that of RFC 8032 §7.1 test 1 for its seed, and signs as it says', () => {
    const key = signingKey(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'));
    const raw = Buffer.from(key.public, 'base64url');
    assert.equal(raw.toString('hex'), 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    assert.match(sign(null, Buffer.alloc(0), key.private).toString('hex'), /^e5564300c360ac729086e2cc806e828a/);
    assert.equal(key.id, keyId(raw));
    assert.match(key.id, /^[0-9a-f]{32}$/);
  });

  it('under which one signature fits every text is refused', () => {
    const identity = Buffer.concat([Buffer.of(1), Buffer.alloc(31)]);
    const order8 = Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex');
    for (const point of [identity, Buffer.alloc(32), order8])
      assert.equal(readPublicKey(point.toString('base64url')), undefined);
  });

  it('and every value in base64 has one spelling', () => {
    assert.equal(readPublicKey('AAAA'), undefined);
    assert.equal(fromBase64url('AB'), undefined);
    assert.equal(fromBase64url('AA=='), undefined);
    assert.equal(fromBase64('AA'), undefined);
    assert.deepEqual(fromBase64('AA=='), Buffer.of(0));
    assert.equal(fromBase64url('AA', 2), undefined);
  });
});
