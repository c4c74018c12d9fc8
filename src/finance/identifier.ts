import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';
import { isLei, isImo } from './identifier-checks.ts';
import type { IdentifierType } from './subject.ts';

/**
 * The one spelling in which identifiers of a type are compared: upper case without spaces and punctuation, ASCII
 * digits; e-mail in lower case; telephone as digits without the leading `00`; IMO as its seven digits; a BIC without
 * the branch `XXX` (ISO 9362); a wallet address as it is, except `0x…`, whose letter case is only a checksum
 * (EIP-55). '' when nothing comparable is left. Two identifiers are the same when type and this value are.
 */
export function normaliseIdentifier(type: IdentifierType, value: string): string {
  const text = asciiDigits(value.normalize('NFKC'))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .trim();
  switch (type) {
    case 'email':
      return text.toLowerCase();
    case 'phone':
      return text.replace(/\D/g, '').replace(/^00/, '');
    case 'wallet':
      return /^0x[0-9a-f]+$/i.test(text) ? text.toLowerCase() : text.replace(/\s/g, '');
    case 'imo':
      return /\d{7}/.exec(text.replace(/[\s.-]/g, ''))?.[0] ?? compact(text);
    case 'mmsi':
      return /\d{9}/.exec(text.replace(/\s/g, ''))?.[0] ?? compact(text);
    case 'iban':
      return electronicFormatIBAN(text.replace(/^iban[: ]*/i, '')) ?? '';
    case 'bic':
      return compact(text).replace(/^(.{8})XXX$/, '$1');
    default:
      return compact(text);
  }
}

/**
 * Whether the check digits or the form of the identifier hold: IBAN (ISO 13616), LEI (ISO 17442), BIC (ISO 9362),
 * IMO ship number (IMO A.1117(30)), MMSI (nine digits). Undefined for types without a check.
 */
export function identifierHolds(type: IdentifierType, value: string): boolean | undefined {
  const plain = normaliseIdentifier(type, value);
  switch (type) {
    case 'iban':
      return isValidIBAN(plain);
    case 'bic':
      return isValidBIC(plain);
    case 'lei':
      return isLei(plain);
    case 'imo':
      return isImo(plain);
    case 'mmsi':
      return /^[2-9]\d{8}$/.test(plain);
    default:
      return undefined;
  }
}

function compact(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function asciiDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
