import { createPrivateKey, createPublicKey, hash, type KeyObject } from 'node:crypto';
import { fromBase64url, toBase64url } from './base64.ts';

/** The fixed heads of an Ed25519 key in DER (RFC 8410 §4, §7): what follows is the raw key or seed. */
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The encodings of points of small order on edwards25519: under such a key one signature fits many texts, so that it
 * proves nothing about anybody. Public keys that are one of them are refused.
 */
const smallOrder = new Set([
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]);

/** A signing key as held in memory; `public` is the raw Ed25519 key (RFC 8032) in base64url, `id` is its `keyId`. */
export interface SigningKey {
  readonly id: string;
  readonly public: string;
  readonly private: KeyObject;
}

/** The signing key of a 32-byte seed (RFC 8032 §5.1.5). The caller brings the randomness: `randomBytes(32)`. */
export function signingKey(seed: Uint8Array): SigningKey {
  if (seed.length !== 32) throw new TypeError('signingKey: a seed has 32 bytes');
  const key = createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicHead.length);
  return { id: keyId(raw), public: toBase64url(raw), private: key };
}

/** The public key of 32 bytes in base64url, or undefined when it is none. Making one takes longer than one check: hold it. */
export function readPublicKey(text: string): KeyObject | undefined {
  const raw = fromBase64url(text, 32);
  if (!raw || smallOrder.has(raw.toString('hex'))) return undefined;
  return createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' });
}

/** How a key is named in records and in the trust list: the first 16 bytes of the SHA-256 of the raw key, in hex. */
export function keyId(raw: Uint8Array): string {
  return hash('sha256', raw, 'hex').slice(0, 32);
}
