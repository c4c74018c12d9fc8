import { keyOf, memberOf } from './key-standing.ts';
import type { TrustedKey, TrustedMember, TrustList } from './trust-list.ts';

/** One fact that changed between two lists. `holder` is a member or the secretariat. */
export type TrustChange =
  | { readonly code: 'member-joined' | 'member-suspended' | 'member-left' | 'member-returned'; readonly member: string }
  | { readonly code: 'member-removed'; readonly member: string }
  | { readonly code: 'key-added' | 'key-removed' | 'key-changed'; readonly holder: string; readonly key: string }
  | {
      readonly code: 'key-revoked';
      readonly holder: string;
      readonly key: string;
      readonly at: string;
      readonly reason: string;
    }
  | {
      readonly code: 'endpoint-changed' | 'log-changed' | 'contact-changed' | 'names-changed' | 'certificates-changed';
      readonly member: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly code: 'threshold-changed'; readonly from: number; readonly to: number };

/** What a signer is asked to agree to: every fact in which the lists differ, members in the order of the new list. */
export function diffTrustLists(before: TrustList, after: TrustList): readonly TrustChange[] {
  const changes: TrustChange[] = [];
  if (before.threshold !== after.threshold)
    changes.push({ code: 'threshold-changed', from: before.threshold, to: after.threshold });
  changes.push(...keyChanges(before, after, after.secretariat.id, before.secretariat.keys, after.secretariat.keys));
  for (const member of after.members) {
    const old = memberOf(before, member.id);
    if (!old) changes.push({ code: 'member-joined', member: member.id });
    else changes.push(...memberChanges(old, member));
    changes.push(...keyChanges(before, after, member.id, old?.keys ?? [], member.keys));
  }
  for (const { id } of before.members) if (!memberOf(after, id)) changes.push({ code: 'member-removed', member: id });
  return changes;
}

function memberChanges(old: TrustedMember, now: TrustedMember): TrustChange[] {
  const member = now.id;
  const changes: TrustChange[] = [];
  if (old.standing !== now.standing) {
    const code = { active: 'member-returned', suspended: 'member-suspended', left: 'member-left' } as const;
    changes.push({ code: code[now.standing], member });
  }
  const facts = [
    ['endpoint-changed', old.endpoint, now.endpoint],
    ['log-changed', old.log, now.log],
    ['contact-changed', old.contact, now.contact],
    ['names-changed', Object.values(old.names).join(' · '), Object.values(now.names).join(' · ')],
    ['certificates-changed', old.tls.join(' '), now.tls.join(' ')],
  ] as const;
  for (const [code, from, to] of facts) if (from !== to) changes.push({ code, member, from, to });
  return changes;
}

function keyChanges(
  before: TrustList,
  after: TrustList,
  holder: string,
  old: readonly TrustedKey[],
  now: readonly TrustedKey[],
): TrustChange[] {
  const changes: TrustChange[] = [];
  for (const key of now) {
    const was = keyOf(before, holder, key.id);
    const { revoked } = key;
    if (!was) changes.push({ code: 'key-added', holder, key: key.id });
    else if (was.until !== key.until || was.from !== key.from || String(was.use) !== String(key.use))
      changes.push({ code: 'key-changed', holder, key: key.id });
    if (revoked && was?.revoked?.at !== revoked.at)
      changes.push({ code: 'key-revoked', holder, key: key.id, ...revoked });
  }
  for (const { id } of old) if (!keyOf(after, holder, id)) changes.push({ code: 'key-removed', holder, key: id });
  return changes;
}
