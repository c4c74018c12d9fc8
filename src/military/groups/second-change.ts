import { type Act, commonFault } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { GroupChange } from './change.ts';
import { type ChangeRow, findChange, lockRegister, settleChange } from './change-store.ts';
import { groupFault } from './faults.ts';
import { checkChange, needPerson } from './propose-change.ts';
import { readRegister } from './register.ts';
import { samePerson } from '../same-person.ts';
import { writtenReason } from './written.ts';

/**
 * The second person's word on what is said of groups (right `military.assess.approve`): another one than who proposed, not the
 * same under a second account; what must hold is asked again. Errors: `group-own-proposal`, `group-proposal-settled` and those
 * of the proposal.
 */
export async function secondChange(
  act: Act,
  deps: Pick<MilitaryDeps, 'seatOf'>,
  input: { id: string; approve: boolean; reason: string },
): Promise<void> {
  needPerson(act, 'military.assess.approve');
  const change = await waiting(act, input.id);
  if (await samePerson(act, deps, change.by_id)) throw groupFault('group-own-proposal');
  if (input.approve && (change.what === 'group' || change.what === 'rename' || change.what === 'tie'))
    checkChange(await readRegister(act.tx), change.body as GroupChange);
  await settleChange(act, change, { approve: input.approve, reason: writtenReason(input.reason) });
  await act.audit({
    action: `military.group.${input.approve ? 'agree' : 'refuse'}`,
    objects: [`change:${change.id}`],
    detail: { what: change.what, by: change.by_id },
  });
}

/** Takes a proposal back, by whoever made it. */
export async function withdrawChange(act: Act, id: string): Promise<void> {
  needPerson(act, 'military.assess');
  const change = await waiting(act, id);
  if (change.by_id !== act.actor.id) throw groupFault('group-proposal-of-another');
  await settleChange(act, change, 'withdrawn');
  await act.audit({ action: 'military.group.withdraw', objects: [`change:${id}`] });
}

/** The proposal, read once the register is held: of two second persons one comes too late. */
async function waiting(act: Act, id: string): Promise<ChangeRow> {
  await lockRegister(act.tx);
  const change = await findChange(act.tx, id);
  if (change === undefined) throw commonFault('not-found');
  if (change.state !== 'waiting') throw groupFault('group-proposal-settled');
  return change;
}
