import { type SigningKey, signingKey } from '../signature/key.ts';
import type { KeyUse, TrustedKey, TrustedMember, TrustList } from './trust-list.ts';
import { trustListFingerprint } from './trust-list.ts';
import { signTrustList } from './verify-trust-list.ts';

const from = '2026-01-01T00:00:00Z';

/** An invented identity id. */
export const inventedId = (n: number): string => `identity--${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** A signing key made from a number, the same every time. */
export const inventedKey = (n: number): SigningKey => signingKey(Buffer.alloc(32, n));

export const trusted = (key: SigningKey, use: KeyUse[] = ['record', 'checkpoint', 'witness']): TrustedKey => ({
  id: key.id,
  use,
  public: key.public,
  from,
});

/** Member n of the invented alliance, with one key of all uses: `inventedKey(n)`. */
export const inventedMember = (n: number): TrustedMember => ({
  id: inventedId(n),
  state: `X${'ABCDEFGH'[n % 8] ?? 'Z'}`,
  names: { ar: `الدولة ${n}`, en: `State ${n}`, fr: `État ${n}` },
  standing: 'active',
  since: from,
  log: `mithaq.example/x${n}`,
  endpoint: `https://x${n}.mithaq.example/`,
  contact: `duty-${n}@mithaq.example`,
  keys: [trusted(inventedKey(n))],
  tls: ['ab'.repeat(32)],
});

/** The first list of an invented alliance of members 1 to n, signed by the secretariat (key 100) and all of them. */
export function inventedTrustList(n = 3, threshold = 2): TrustList {
  return signedBy(
    {
      type: 'mithaq-trust-list',
      v: 1,
      version: 1,
      previous: null,
      issued: '2026-02-01T00:00:00Z',
      alliance: { id: inventedId(99), names: { ar: 'التحالف', en: 'The alliance', fr: 'L’alliance' } },
      threshold,
      secretariat: { id: inventedId(100), keys: [trusted(inventedKey(100), ['record'])] },
      members: Array.from({ length: n }, (_, at) => inventedMember(at + 1)),
      signatures: [],
    },
    [100, ...Array.from({ length: n }, (_, at) => at + 1)],
  );
}

/** The version after `list` with some parts changed, signed by the numbers given (100 is the secretariat). */
export function nextTrustList(list: TrustList, change: Partial<TrustList>, signers: readonly number[]): TrustList {
  const following = { version: list.version + 1, previous: trustListFingerprint(list), issued: '2026-03-01T00:00:00Z' };
  return signedBy({ ...list, ...following, ...change }, signers);
}

/** The list with exactly the signatures of the numbers given. */
export function signedBy(list: TrustList, signers: readonly number[]): TrustList {
  return { ...list, signatures: signers.map((n) => signTrustList(list, inventedId(n), inventedKey(n))) };
}
