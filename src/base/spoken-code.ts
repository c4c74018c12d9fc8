import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no letter that is taken for a digit, none that is misheard on a telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many letters drawn by lot, to be written down or read aloud; 5 bits each, without bias. */
export function drawnLetters(letters: number): string {
  return Array.from(randomBytes(letters), (byte) => alphabet[byte & 31]).join('');
}

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
