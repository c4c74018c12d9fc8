import type { KeyUse, TrustedKey, TrustedMember, TrustList } from './trust-list.ts';

/** What a list says about a key at an instant; `unknown`: no such key, not this holder's, or not for this use. */
export type KeyStanding = 'valid' | 'not-yet' | 'expired' | 'revoked' | 'unknown';

/** The member of an id, whatever its standing. */
export const memberOf = (list: TrustList, id: string): TrustedMember | undefined =>
  list.members.find((one) => one.id === id);

/** A key of a member, or of the secretariat, by its id. */
export function keyOf(list: TrustList, holder: string, keyId: string): TrustedKey | undefined {
  const keys = holder === list.secretariat.id ? list.secretariat.keys : memberOf(list, holder)?.keys;
  return keys?.find(({ id }) => id === keyId);
}

/**
 * Whether a signature made with the key counts. `at` is when it is said to have been made, or when it came (RFC 3339).
 * A signer can say any time, and a thief will; only a witness cannot be moved: after a revocation the signature counts
 * if `witnessedAt`, the time a witness cosigned a log that holds it, is before `revoked.at`, and otherwise not.
 */
export function keyAt(
  list: TrustList,
  holder: string,
  keyId: string,
  use: KeyUse,
  at: string,
  witnessedAt: string | null = null,
): KeyStanding {
  const key = keyOf(list, holder, keyId);
  return key?.use.includes(use) ? standingOf(key, at, witnessedAt) : 'unknown';
}

/** As `keyAt`, for a key at hand. */
export function standingOf(key: TrustedKey, at: string, witnessedAt: string | null = null): KeyStanding {
  const made = Date.parse(at);
  const witnessed = witnessedAt === null ? Number.NaN : Date.parse(witnessedAt);
  if (Number.isNaN(made) || made < Date.parse(key.from)) return 'not-yet';
  if (key.revoked && !(witnessed < Date.parse(key.revoked.at))) return 'revoked';
  const seen = Number.isNaN(witnessed) ? made : witnessed;
  return key.until !== undefined && seen >= Date.parse(key.until) ? 'expired' : 'valid';
}
