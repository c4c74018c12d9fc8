import { sign, verify } from 'node:crypto';
import { fromBase64url, toBase64url } from '../signature/base64.ts';
import { readPublicKey, type SigningKey } from '../signature/key.ts';
import { keyAt, keyOf, memberOf } from './key-standing.ts';
import { type TrustedKey, type TrustList, trustListFingerprint, trustListText } from './trust-list.ts';

/** The rule a list breaks, with the ids it concerns; `undefined` from the functions below means that it holds. */
export type TrustRefusal =
  | { readonly rule: 'not-the-pinned-list'; readonly fingerprint: string }
  | { readonly rule: 'not-the-next-version'; readonly expected: number; readonly found: number }
  | { readonly rule: 'previous-differs' | 'alliance-differs' | 'issued-earlier' | 'secretariat-has-not-signed' }
  | { readonly rule: 'too-few-members-signed'; readonly needed: number; readonly signed: readonly string[] }
  | { readonly rule: 'bad-signature'; readonly by: string; readonly key: string }
  | { readonly rule: 'member-vanished'; readonly member: string }
  | {
      readonly rule: 'key-vanished' | 'key-changed' | 'revocation-undone';
      readonly holder: string;
      readonly key: string;
    };

const context = 'mithaq/trust-list/v1\n';

/** One signature of a list, by a member or the secretariat. */
export function signTrustList(list: TrustList, by: string, key: SigningKey): TrustList['signatures'][number] {
  const signature = toBase64url(sign(null, Buffer.from(context + trustListText(list)), key.private));
  return { by, key: key.id, signature };
}

/**
 * The list a node begins with, of any version: it is exactly the one pinned (the fingerprint came by another way, on
 * paper), and signed by its own secretariat and its own threshold of members.
 */
export function verifyFirst(list: TrustList, pinned: string): TrustRefusal | undefined {
  const fingerprint = trustListFingerprint(list);
  return fingerprint === pinned ? verifySigners(list, list) : { rule: 'not-the-pinned-list', fingerprint };
}

/**
 * Whether `next` may follow `previous`: the next version, bound to it by its fingerprint, of the same alliance, not
 * issued earlier; no member or key vanishes, no key changes, no revocation is undone; signed by a key of the previous
 * secretariat and by at least the previous threshold of different members that were active, with record keys valid at
 * `issued`. Both have been read by `readTrustList`.
 */
export function verifyNext(previous: TrustList, next: TrustList): TrustRefusal | undefined {
  if (next.version !== previous.version + 1)
    return { rule: 'not-the-next-version', expected: previous.version + 1, found: next.version };
  if (next.previous !== trustListFingerprint(previous)) return { rule: 'previous-differs' };
  if (next.alliance.id !== previous.alliance.id || next.secretariat.id !== previous.secretariat.id)
    return { rule: 'alliance-differs' };
  if (Date.parse(next.issued) < Date.parse(previous.issued)) return { rule: 'issued-earlier' };
  return lostFrom(previous, next) ?? verifySigners(previous, next);
}

/** What a list must keep of the one before: past signatures are judged by it. */
function lostFrom(previous: TrustList, next: TrustList): TrustRefusal | undefined {
  for (const { id } of previous.members) if (!memberOf(next, id)) return { rule: 'member-vanished', member: id };
  const holders = [{ id: previous.secretariat.id, keys: previous.secretariat.keys }, ...previous.members];
  for (const { id: holder, keys } of holders) {
    for (const key of keys) {
      const now = keyOf(next, holder, key.id);
      const about = { holder, key: key.id };
      if (!now) return { rule: 'key-vanished', ...about };
      if (now.from !== key.from || wider(now, key)) return { rule: 'key-changed', ...about };
      // A revocation may be moved back when a theft is found to be older, never forward or away.
      if (key.revoked && !(now.revoked && Date.parse(now.revoked.at) <= Date.parse(key.revoked.at)))
        return { rule: 'revocation-undone', ...about };
    }
  }
  return undefined;
}

const wider = (now: TrustedKey, before: TrustedKey) => now.use.some((use) => !before.use.includes(use));

/**
 * Whether one signature counts for a list that `judge` decides about: by its secretariat or an active member, with a
 * record key that was valid when the list was issued, and right. `ignored`: by anybody else.
 */
export function judgeSignature(
  judge: TrustList,
  list: TrustList,
  { by, key: id, signature }: TrustList['signatures'][number],
): 'counts' | 'ignored' | 'bad' {
  const known = by === judge.secretariat.id || memberOf(judge, by)?.standing === 'active';
  const key = keyOf(judge, by, id);
  if (!known || !key || keyAt(judge, by, id, 'record', list.issued) !== 'valid') return 'ignored';
  const bytes = fromBase64url(signature, 64);
  const publicKey = readPublicKey(key.public);
  const text = Buffer.from(context + trustListText(list));
  return bytes && publicKey && verify(null, text, publicKey, bytes) ? 'counts' : 'bad';
}

function verifySigners(judge: TrustList, list: TrustList): TrustRefusal | undefined {
  const signers = new Set<string>();
  for (const signature of list.signatures) {
    const verdict = judgeSignature(judge, list, signature);
    if (verdict === 'bad') return { rule: 'bad-signature', by: signature.by, key: signature.key };
    if (verdict === 'counts') signers.add(signature.by);
  }
  if (!signers.delete(judge.secretariat.id)) return { rule: 'secretariat-has-not-signed' };
  if (signers.size < judge.threshold)
    return { rule: 'too-few-members-signed', needed: judge.threshold, signed: [...signers].sort() };
  return undefined;
}
