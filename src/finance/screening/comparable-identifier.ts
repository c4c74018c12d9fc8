import { normaliseIdentifier } from '../identifier.ts';
import type { IdentifierType } from '../subject.ts';
import type { AskedIdentifier } from './question.ts';

/** Numbers of these types say who somebody is by themselves. */
const naming: ReadonlySet<IdentifierType> = new Set([
  'passport',
  'national-id',
  'tax-id',
  'registration',
  'iban',
  'lei',
  'bic',
  'imo',
  'mmsi',
  'wallet',
  'other',
]);
/** Several people may share these: they support, they do not name. */
const contacts: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'call-sign']);
const allTypes: readonly IdentifierType[] = [...naming, ...contacts];

const shortest = 5;
/** A number whose type nobody knows could stand for anything: it has to be longer to be taken for the same. */
const shortestUntyped = 7;

/** The spellings under which an identifier is kept and looked up; none when it is a placeholder or too short. */
export function identifierKeys(identifier: AskedIdentifier): string[] {
  const types = identifier.type === undefined ? allTypes : [identifier.type];
  return [...new Set(types.map((type) => keyOf(type, identifier.value)).filter((key) => key !== undefined))];
}

function keyOf(type: IdentifierType, value: string): string | undefined {
  const key = normaliseIdentifier(type, value.slice(0, 200));
  if (key.length < shortest || /^(.)\1*$/u.test(key)) return undefined;
  if (type === 'email') return key.includes('@') ? key : undefined;
  return type === 'bic' || /\d/.test(key) ? key : undefined;
}

export type IdentifierAgreement = 'same' | 'same-contact' | 'different' | 'apart';

/**
 * `same`: it names one bearer on both sides. `same-contact`: an address or number that several may share.
 * `different`: a bearer has only one of this type, and the two are not it. `apart`: nothing follows.
 */
export function identifiersAgree(a: AskedIdentifier, b: AskedIdentifier): IdentifierAgreement {
  const shared = identifierKeys(a).find((key) => identifierKeys(b).includes(key));
  const countries = a.country === undefined || b.country === undefined || a.country === b.country;
  if (shared === undefined) return isUnique(a, b) ? 'different' : 'apart';
  if (!countries && !isWorldwide(a.type ?? b.type)) return 'apart';
  const type = a.type === undefined || a.type === 'other' ? (b.type ?? 'other') : a.type;
  const typed = a.type !== undefined && a.type === b.type && a.type !== 'other';
  const open = [a.type, b.type].some((each) => each === undefined || each === 'other');
  if (!typed && !(open && shared.length >= shortestUntyped)) return 'apart';
  return contacts.has(type) ? 'same-contact' : 'same';
}

function isUnique(a: AskedIdentifier, b: AskedIdentifier): boolean {
  if (a.type !== b.type || identifierKeys(a).length === 0 || identifierKeys(b).length === 0) return false;
  if (a.type === 'lei' || a.type === 'imo') return true;
  return a.type === 'national-id' && a.country !== undefined && a.country === b.country;
}

function isWorldwide(type: IdentifierType | undefined): boolean {
  return type !== 'passport' && type !== 'national-id' && type !== 'tax-id' && type !== 'registration';
}
