import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RedressKeys } from './redress-keys.ts';

/** Crockford's base 32: no letter that is taken for a digit, none that is misheard on a telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const REFERENCE = 10;
const CODE = 20;

/** So many letters drawn by lot; 5 bits each, without bias. */
function drawn(letters: number): string {
  return Array.from(randomBytes(letters), (byte) => alphabet[byte & 31]).join('');
}

/** What names a file to the person: 50 random bits, so that no file is found by counting. */
export const newReference = (): string => drawn(REFERENCE);
/** What opens it: 100 random bits; shown once, kept only as an HMAC. */
export const newCode = (): string => drawn(CODE);

/** As people type it back: any case, with spaces and dashes, O for 0, I and L for 1, Arabic digits. */
export function readLetters(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** In groups that can be read aloud: `7K4MQ-2X9CD`. */
export const inGroups = (letters: string): string => letters.match(/.{1,5}/g)?.join('-') ?? '';

export function codeHash(keys: RedressKeys, reference: string, code: string): Buffer {
  return createHmac('sha256', keys.code).update(`${reference} ${code}`).digest();
}

/** Compares in the same time whatever is wrong; without a file, with a hash nobody has. */
export function opensWith(keys: RedressKeys, reference: string, code: string, kept: Buffer | undefined): boolean {
  const given = codeHash(keys, reference, code);
  return timingSafeEqual(given, kept ?? Buffer.alloc(given.length)) && kept !== undefined;
}
