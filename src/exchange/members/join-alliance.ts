import { type Act, need } from '#base';
import { acceptFirst, readList } from './accept-list.ts';
import { makeIdentity, type IdentityInput } from './make-identity.ts';
import type { MemberCard } from './member-card.ts';
import { memberFault } from './faults.ts';
import type { TrustView } from './trust-view.ts';

export interface JoinInput {
  /** The list, as a member gave it. */
  list: string;
  /** Its fingerprint, heard from somebody known: by voice, on paper, never by the way the file came. */
  fingerprint: string;
  identity: IdentityInput;
}

/**
 * Begins with an alliance's list, exactly the one of the fingerprint, and makes this state's card, by which a member
 * proposes it. Throws `wrong-fingerprint`, `already-member`, `trust-file-unreadable`, `trust-list-refused`.
 */
export async function joinAlliance(
  act: Act,
  trust: TrustView,
  secret: Buffer,
  { list: text, fingerprint, identity }: JoinInput,
): Promise<MemberCard> {
  need(act.actor, 'exchange.trust.propose');
  const list = readList(text);
  const card = await makeIdentity(act, identity, secret);
  if (list.members.some(({ id, log }) => log === card.member.log && id !== card.member.id))
    throw memberFault('log-taken', { log: card.member.log });
  await acceptFirst(act, trust, list, fingerprint.trim());
  return card;
}
