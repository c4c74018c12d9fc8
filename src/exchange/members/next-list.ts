import {
  type KeyUse,
  memberOf,
  type TrustedKey,
  type TrustedMember,
  type TrustList,
  trustListFingerprint,
} from '#records';

/** One change of the list, as a person proposes it; keys and certificates are made already. */
export type ListChange =
  | { change: 'join'; member: TrustedMember }
  | { change: 'suspend' | 'return' | 'leave'; member: string }
  | { change: 'rotate'; member: string; use: KeyUse; key: Pick<TrustedKey, 'id' | 'public'> }
  | {
      change: 'revoke';
      member: string;
      key: string;
      /** From when its signatures count no longer. */
      at: string;
      reason: string;
      /** What takes its place, where the key is our own. */
      instead?: Pick<TrustedKey, 'id' | 'public'> | undefined;
    }
  | { change: 'endpoint'; member: string; endpoint: string }
  | { change: 'certificate'; member: string; sha256: string; lost: boolean }
  | { change: 'threshold'; threshold: number };

/** Why a change has nothing to stand on in the present list. */
export type Impossible = 'member-known' | 'member-unknown' | 'standing-already' | 'key-unknown' | 'key-revoked-already';

/**
 * The list that would follow, not yet signed by anybody.
 *
 * @param issued RFC 3339; signatures are judged by the keys that were good then
 */
export function nextList(list: TrustList, change: ListChange, issued: string): TrustList | Impossible {
  const next: TrustList = {
    ...list,
    version: list.version + 1,
    previous: trustListFingerprint(list),
    issued,
    signatures: [],
  };
  if (change.change === 'threshold') return { ...next, threshold: change.threshold };
  if (change.change === 'join')
    return memberOf(list, change.member.id) === undefined
      ? { ...next, members: [...list.members, { ...change.member, standing: 'active', since: issued }] }
      : 'member-known';
  const before = memberOf(list, change.member);
  if (before === undefined) return 'member-unknown';
  const after = changed(before, change, issued);
  if (typeof after === 'string') return after;
  return { ...next, members: list.members.map((member) => (member === before ? after : member)) };
}

const standingAfter = { suspend: 'suspended', return: 'active', leave: 'left' } as const;
/** How long a key may go on beside the one that takes its place: until the change has been signed everywhere. */
const overlap = 30 * 86_400_000;
/** The new one, and the one before until all have the list; of a lost key nothing is kept. */
const certificatesKept = 2;

function changed(
  member: TrustedMember,
  change: Exclude<ListChange, { change: 'join' | 'threshold' }>,
  issued: string,
): TrustedMember | Impossible {
  switch (change.change) {
    case 'suspend':
    case 'return':
    case 'leave': {
      const standing = standingAfter[change.change];
      return standing === member.standing ? 'standing-already' : { ...member, standing, since: issued };
    }
    case 'endpoint':
      return { ...member, endpoint: change.endpoint };
    case 'certificate':
      return { ...member, tls: [change.sha256, ...member.tls].slice(0, change.lost ? 1 : certificatesKept) };
    case 'rotate': {
      const until = new Date(Date.parse(issued) + overlap).toISOString();
      const keys = member.keys.map((key) =>
        key.use.includes(change.use) && key.revoked === undefined && endsAfter(key, until) ? { ...key, until } : key,
      );
      return { ...member, keys: [...keys, { ...change.key, use: [change.use], from: issued }] };
    }
    case 'revoke': {
      const old = member.keys.find(({ id }) => id === change.key);
      if (old === undefined) return 'key-unknown';
      if (old.revoked !== undefined) return 'key-revoked-already';
      const revoked = { at: change.at, reason: change.reason };
      const keys = member.keys.map((key) => (key === old ? { ...key, revoked } : key));
      const instead = change.instead === undefined ? [] : [{ ...change.instead, use: old.use, from: issued }];
      return { ...member, keys: [...keys, ...instead] };
    }
  }
}

const endsAfter = (key: TrustedKey, time: string): boolean =>
  key.until === undefined || Date.parse(key.until) > Date.parse(time);
