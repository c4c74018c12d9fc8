import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

type Use = 'words' | 'code' | 'place';
const keyFor = (secret: Buffer, use: Use): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `mithaq/thought-appeals/${use}`, 32));

/** The key that closes what people wrote. */
export const wordsKey = (secret: Buffer): Buffer => keyFor(secret, 'words');

/** Crockford's base 32: no letter that is taken for a digit, none that is misheard on a telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 20;

/** What opens one appeal: 100 random bits that only whoever wrote it has. */
export const newCode = (): string => Array.from(randomBytes(LETTERS), (byte) => alphabet[byte & 31]).join('');

/** What is kept of a code. */
export const codeHash = (secret: Buffer, number: string, code: string): Buffer =>
  createHmac('sha256', keyFor(secret, 'code'))
    .update(`${number} ${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
    .digest();

/** Compares in the same time whatever is wrong. */
export function opensWith(secret: Buffer, number: string, code: string, kept: Uint8Array | undefined): boolean {
  const given = codeHash(secret, number, code);
  return (
    timingSafeEqual(given, kept === undefined ? Buffer.alloc(given.length) : Buffer.from(kept)) && kept !== undefined
  );
}

/** What is kept of a place: tomorrow it is another one, so that nobody is followed. */
export const hiddenPlace = (secret: Buffer, place: string, day: string): Buffer =>
  createHmac('sha256', keyFor(secret, 'place')).update(`${day} ${place}`).digest();
