import type { KeyObject } from 'node:crypto';
import type { Clock } from '#base';
import type { KeyStanding, KeyUse, Standing } from '#records';

/** Why a record cannot be checked with the key it names. */
export type KeyRefusal = 'not-a-member' | 'key-unknown' | 'key-not-valid' | 'key-revoked';

/** What the gate asks of the trust list in force. */
export interface Trust {
  /** This state (`identity--…`); undefined before the node has an identity. */
  own: string | undefined;
  /**
   * The key of this origin for records, where it holds for a version of this time that arrives now. `witnessedAt`: when a
   * checkpoint of its log that holds the version was seen; a key revoked later holds for it.
   */
  recordKey(origin: string, keyId: string, signedAt: string, witnessedAt?: string): KeyObject | KeyRefusal;
}

/** The trust list as the members' room shows it (`TrustView`). */
export interface TrustSource {
  member(id: string): { standing: Standing; since: string } | undefined;
  keyAt(holder: string, keyId: string, use: KeyUse, at: string, witnessedAt?: string | null): KeyStanding;
  publicKey(holder: string, keyId: string): KeyObject | undefined;
}

const refusals = {
  unknown: 'key-unknown',
  'not-yet': 'key-not-valid',
  expired: 'key-not-valid',
  revoked: 'key-revoked',
} as const satisfies Record<Exclude<KeyStanding, 'valid'>, KeyRefusal>;

/** The gate's questions put to the list in force. */
export function trustFrom(source: TrustSource, own: string | undefined, clock: Clock): Trust {
  return {
    own,
    recordKey: (origin, keyId, signedAt, witnessedAt) => {
      const member = source.member(origin);
      if (member === undefined) return 'not-a-member';
      // What a suspended member signed before stays its word, however late it comes.
      if (member.standing !== 'active' && Date.parse(signedAt) >= Date.parse(member.since)) return 'not-a-member';
      const said = source.keyAt(origin, keyId, 'record', signedAt, witnessedAt);
      // A version may be older than the key that seals it: an older object published only now.
      const standing = said === 'not-yet' ? source.keyAt(origin, keyId, 'record', clock.now().toISOString()) : said;
      if (standing !== 'valid') return refusals[standing];
      return source.publicKey(origin, keyId) ?? 'key-unknown';
    },
  };
}
