import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Keys of the node's secret (HKDF, RFC 5869), one for each use, so that none says anything of another. */
export function deriveKey(secret: Buffer, use: 'csrf' | 'totp' | 'exercise'): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `mithaq/sign-in/${use}`, 32));
}

/** 256 random bits, as base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: with 256 random bits in it a plain sha256 cannot be guessed back. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
