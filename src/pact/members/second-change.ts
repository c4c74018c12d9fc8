import { type Act, commonFault, need } from '#base';
import { samePerson } from '../institutions/index.ts';
import type { GraveKind, MemberChange } from './change.ts';
import { findChange, lockMember, writeSecond, writeWithdrawn } from './change-store.ts';
import { memberFault } from './faults.ts';
import { knownMember } from './known-member.ts';
import { checkGrave } from './propose-membership.ts';
import { writtenReason } from './written.ts';

interface SecondInput {
  id: string;
  approve: boolean;
  reason: string;
}

/**
 * The second person's word on who is a member (right `pact.assign.approve`): another one than who proposed, not
 * the same under a second account. What must hold is asked again. Gives the state's code.
 */
export async function secondChange(act: Act, input: SecondInput): Promise<string> {
  need(act.actor, 'pact.assign.approve');
  const change = await waiting(act, input.id);
  if (await samePerson(act, change.by.id, act.actor.id)) throw memberFault('member-own-proposal');
  const reason = writtenReason(input.reason);
  if (input.approve) checkGrave(act, await knownMember(act, change.member), change);
  await writeSecond(act, change, input.approve, reason);
  await act.audit({
    action: `pact.member.${input.approve ? 'approve' : 'refuse'}`,
    objects: [`member:${change.member}`, `change:${change.id}`],
    detail: { what: change.what, by: change.by.id },
  });
  return change.member;
}

/** Takes a proposal back, by whoever made it (right `pact.assign`). Gives the state's code. */
export async function withdrawChange(act: Act, { id }: { id: string }): Promise<string> {
  need(act.actor, 'pact.assign');
  const change = await waiting(act, id);
  if (change.by.id !== act.actor.id) throw memberFault('member-proposal-of-another');
  await writeWithdrawn(act.tx, id);
  await act.audit({
    action: 'pact.member.withdraw',
    objects: [`member:${change.member}`, `change:${id}`],
    detail: { what: change.what },
  });
  return change.member;
}

/** The proposal, read once its member is held: of two second persons one comes too late. */
async function waiting(act: Act, id: string): Promise<MemberChange<GraveKind>> {
  if (act.actor.kind !== 'person') throw memberFault('member-person-only');
  const before = await findChange(act.tx, id);
  if (before === undefined) throw commonFault('not-found');
  await lockMember(act.tx, before.member);
  const change = await findChange(act.tx, id);
  if (change === undefined) throw commonFault('not-found');
  if (change.state !== 'waiting') throw memberFault('member-no-proposal');
  return change as MemberChange<GraveKind>;
}
