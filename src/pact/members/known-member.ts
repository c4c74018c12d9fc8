import { type Act, commonFault, need } from '#base';
import { lockMember, readChanges } from './change-store.ts';
import type { MemberChange } from './change.ts';
import { type MemberFact, memberFacts } from './facts.ts';
import { memberFault } from './faults.ts';
import { type Membership, membershipOf } from './membership.ts';

/** What is known of one state, held for the transaction. */
export interface KnownMember {
  code: string;
  fact?: MemberFact;
  changes: readonly MemberChange[];
  membership: Membership;
}

const facts = new Map(memberFacts.map((fact) => [fact.code, fact]));
export const factOf = (code: string): MemberFact | undefined => facts.get(code);

/** The first of every act of the secretariat (right `pact.assign`): a person, and the state as it stands, locked. */
export async function heldMember(act: Act, code: string): Promise<KnownMember> {
  need(act.actor, 'pact.assign');
  if (act.actor.kind !== 'person') throw memberFault('member-person-only');
  await lockMember(act.tx, code);
  return knownMember(act, code);
}

/** A state with its changes; it may have no membership at all yet. */
export async function knownMember({ tx }: Pick<Act, 'tx'>, code: string): Promise<KnownMember> {
  const changes = await readChanges(tx, code);
  const fact = factOf(code);
  return { code, changes, membership: membershipOf(fact, changes), ...(fact !== undefined && { fact }) };
}

/** Refuses (`not-found`) a state of which no membership was ever known. */
export function needMember({ membership }: KnownMember): void {
  if (membership.periods.length === 0) throw commonFault('not-found');
}

/** Today by the act's clock, UTC. */
export const today = ({ clock }: Pick<Act, 'clock'>): string => clock.now().toISOString().slice(0, 10);
