import type { KeyObject } from 'node:crypto';
import type { Database } from '#base';
import {
  keyOf,
  type KeyStanding,
  type KeyUse,
  readPublicKey,
  type Standing,
  standingOf,
  type TrustedMember,
  type TrustList,
} from '#records';
import { newestList } from './trust-store.ts';

/**
 * The accepted trust list as every room asks it, without a query: it is read when the node starts and after each
 * acceptance, and is whole at every moment.
 */
export interface TrustView {
  list(): TrustList | undefined;
  member(id: string): TrustedMember | undefined;
  isActive(member: string): boolean;
  /** Ids of the members that have not left, in the order of the list. */
  members(): readonly string[];
  /** Ids of the active ones. */
  activeMembers(): readonly string[];
  /** See `keyAt` of the records: whether a signature of that time counts. */
  keyAt(holder: string, keyId: string, use: KeyUse, at: string, witnessedAt?: string | null): KeyStanding;
  /** A holder's public key, ready to verify with; undefined when the list has none such. */
  publicKey(holder: string, keyId: string): KeyObject | undefined;
  /** Whose node shows a certificate with this SHA-256 (hex). */
  memberByTls(sha256: string): { member: string; standing: Standing } | undefined;
  /** Where a member's node is reached; of one that has left, where it was reached last. */
  endpointOf(member: string): URL | undefined;
  pinsOf(member: string): readonly string[];
  /** Reads the newest accepted list: after a commit, and now and then where several processes share a database. */
  refresh(): Promise<void>;
  /** Something is proposed or signed that other nodes should hear of. */
  announce(): void;
  /** Called after each refresh that brought another list, and after each announcement. */
  onNews(listener: (news: 'list' | 'proposal') => void): void;
}

interface Picture {
  list: TrustList;
  members: ReadonlyMap<string, TrustedMember>;
  byTls: ReadonlyMap<string, TrustedMember>;
  keys: Map<string, KeyObject | undefined>;
}

export function trustView(db: Database): TrustView {
  let picture: Picture | undefined;
  const listeners: ((news: 'list' | 'proposal') => void)[] = [];
  const member = (id: string): TrustedMember | undefined => picture?.members.get(id);
  return {
    list: () => picture?.list,
    member,
    isActive: (id) => member(id)?.standing === 'active',
    members: () => (picture?.list.members ?? []).filter(({ standing }) => standing !== 'left').map(({ id }) => id),
    activeMembers: () =>
      (picture?.list.members ?? []).filter(({ standing }) => standing === 'active').map(({ id }) => id),
    keyAt: (holder, keyId, use, at, witnessedAt = null) => {
      const key = picture && keyOf(picture.list, holder, keyId);
      return key?.use.includes(use) === true ? standingOf(key, at, witnessedAt) : 'unknown';
    },
    publicKey: (holder, keyId) => {
      if (picture === undefined) return undefined;
      const name = `${holder} ${keyId}`;
      if (picture.keys.has(name)) return picture.keys.get(name);
      const found = keyOf(picture.list, holder, keyId);
      const key = found && readPublicKey(found.public);
      // Only what the list names is kept: a stranger's ids would fill it.
      if (found !== undefined) picture.keys.set(name, key);
      return key;
    },
    memberByTls: (sha256) => {
      const found = picture?.byTls.get(sha256);
      return found && { member: found.id, standing: found.standing };
    },
    endpointOf: (id) => {
      const found = member(id);
      return found && new URL(found.endpoint);
    },
    pinsOf: (id) => member(id)?.tls ?? [],
    refresh: async () => {
      const kept = await newestList(db);
      if (kept === undefined || kept.version === picture?.list.version) return;
      picture = pictureOf(JSON.parse(kept.body) as TrustList);
      for (const listener of listeners) listener('list');
    },
    announce: () => {
      for (const listener of listeners) listener('proposal');
    },
    onNews: (listener) => void listeners.push(listener),
  };
}

function pictureOf(list: TrustList): Picture {
  return {
    list,
    members: new Map(list.members.map((member) => [member.id, member])),
    // A pin in two hands says nothing about either: nobody is known by it.
    byTls: new Map(
      list.members
        .flatMap((member) => member.tls.map((sha256) => [sha256, member] as const))
        .filter(([sha256, member]) => list.members.every((other) => other === member || !other.tls.includes(sha256))),
    ),
    keys: new Map(),
  };
}
