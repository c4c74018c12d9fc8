import { createHmac, timingSafeEqual } from 'node:crypto';
import { drawnLetters } from '#base';
import type { RedressKeys } from './redress-keys.ts';

const REFERENCE = 10;
const CODE = 20;

/** What names a file to the person: 50 random bits, so that no file is found by counting. */
export const newReference = (): string => drawnLetters(REFERENCE);
/** What opens it: 100 random bits; shown once, kept only as an HMAC. */
export const newCode = (): string => drawnLetters(CODE);

export function codeHash(keys: RedressKeys, reference: string, code: string): Buffer {
  return createHmac('sha256', keys.code).update(`${reference} ${code}`).digest();
}

/** Compares in the same time whatever is wrong; without a file, with a hash nobody has. */
export function opensWith(keys: RedressKeys, reference: string, code: string, kept: Buffer | undefined): boolean {
  const given = codeHash(keys, reference, code);
  return timingSafeEqual(given, kept ?? Buffer.alloc(given.length)) && kept !== undefined;
}
