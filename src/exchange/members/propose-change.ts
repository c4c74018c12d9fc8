import { randomBytes } from 'node:crypto';
import { type Act, need } from '#base';
import { type KeyUse, memberOf, readTrustList, type TrustList, trustListFingerprint } from '#records';
import { memberFault } from './faults.ts';
import { insertKey } from './key-store.ts';
import type { MemberCard } from './member-card.ts';
import { readMemberCard } from './member-card.ts';
import { type Impossible, type ListChange, nextList } from './next-list.ts';
import { type OwnIdentity, ownIdentity } from './own-store.ts';
import { insertProposal } from './proposal-store.ts';
import { makeTlsCertificate } from './tls-certificate.ts';
import { insertTls } from './tls-store.ts';
import { newestList } from './trust-store.ts';

/** What a person wants changed. What is not said to be of another member is of this state. */
export type Wish =
  | { change: 'join'; card: MemberCard }
  | { change: 'suspend' | 'return'; member: string }
  | { change: 'leave' }
  | { change: 'rotate'; use: KeyUse }
  | { change: 'revoke'; key: string; member?: string | undefined; at?: string | undefined; keyReason: string }
  | { change: 'endpoint'; endpoint: string }
  | { change: 'certificate'; lost: boolean }
  | { change: 'threshold'; threshold: number };

export interface ProposeInput {
  wish: Wish;
  /** Why, for those who shall sign. */
  reason: string;
}

/**
 * Draws up the next list with one change. It stands when the secretariat and enough members have signed it; for this state
 * a second person signs. Keys and certificates the change brings are made here and wait, sealed, until a list names them.
 * Gives the proposal's id. Throws `no-identity`, `no-trust-list`, `change-impossible`, `trust-file-unreadable`.
 */
export async function proposeChange(act: Act, secret: Buffer, { wish, reason }: ProposeInput): Promise<string> {
  need(act.actor, 'exchange.trust.propose');
  const own = await ownIdentity(act.tx);
  if (own === undefined) throw memberFault('no-identity');
  const newest = await newestList(act.tx);
  if (newest === undefined) throw memberFault('no-trust-list');
  const now = act.clock.now();
  const before = JSON.parse(newest.body) as TrustList;
  const change = await changeOf(act, secret, own, before, wish);
  // Not earlier than the list before, whatever this node's clock says (the rule `issued-earlier`).
  const issued = new Date(Math.max(now.getTime(), Date.parse(before.issued))).toISOString();
  const next = nextList(before, change, issued);
  if (typeof next === 'string') throw impossible(next);
  const list = readTrustList(next);
  if ('rule' in list) throw memberFault('change-impossible', { reason: `${list.rule} ${list.where}` });
  const id = trustListFingerprint(list);
  await insertProposal(
    act.tx,
    {
      id,
      version: list.version,
      body: JSON.stringify(list),
      reason,
      proposed_by: act.actor.id,
      proposed_name: act.actor.name,
      from_member: null,
    },
    now,
  );
  await act.audit({
    action: 'exchange.trust.propose',
    objects: [`trust-proposal:${id}`],
    detail: { version: list.version, change: wish.change, reason },
  });
  return id;
}

async function changeOf(
  act: Act,
  secret: Buffer,
  { member }: OwnIdentity,
  before: TrustList,
  wish: Wish,
): Promise<ListChange> {
  const now = act.clock.now();
  const newKey = async (use: KeyUse) => {
    const { id, public: publicKey } = await insertKey(act.tx, secret, use, randomBytes(32), now);
    return { id, public: publicKey };
  };
  switch (wish.change) {
    case 'join': {
      const card = readMemberCard(wish.card);
      if ('where' in card) throw memberFault('trust-file-unreadable', { reason: 'card', where: card.where });
      return { change: 'join', member: card.member };
    }
    case 'rotate':
      return { change: 'rotate', member, use: wish.use, key: await newKey(wish.use) };
    case 'revoke': {
      const holder = wish.member ?? member;
      const old = memberOf(before, holder)?.keys.find(({ id }) => id === wish.key);
      const [use] = old?.use ?? [];
      const instead = holder === member && use !== undefined ? await newKey(use) : undefined;
      const at = wish.at ?? now.toISOString();
      return { change: 'revoke', member: holder, key: wish.key, at, reason: wish.keyReason, instead };
    }
    case 'certificate': {
      const tls = await makeTlsCertificate(member, now);
      await insertTls(act.tx, secret, tls, now);
      return { change: 'certificate', member, sha256: tls.sha256, lost: wish.lost };
    }
    case 'leave':
      return { change: 'leave', member };
    case 'endpoint':
      return { change: 'endpoint', member, endpoint: wish.endpoint };
    default:
      return wish;
  }
}

function impossible(reason: Impossible) {
  return memberFault('change-impossible', { reason });
}
