import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { drawnLetters, readLetters } from '#base';

type Use = 'words' | 'code' | 'place';
const keyFor = (secret: Buffer, use: Use): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `mithaq/thought-appeals/${use}`, 32));

/** The key that closes what people wrote. */
export const wordsKey = (secret: Buffer): Buffer => keyFor(secret, 'words');

const LETTERS = 20;

/** What opens one appeal: 100 random bits that only whoever wrote it has. */
export const newCode = (): string => drawnLetters(LETTERS);

/** What is kept of a code. */
export const codeHash = (secret: Buffer, number: string, code: string): Buffer =>
  createHmac('sha256', keyFor(secret, 'code'))
    .update(`${number} ${readLetters(code)}`)
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
