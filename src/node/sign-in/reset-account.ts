import { type Act, commonFault } from '#base';
import { findAccount, lockAccounts, otherAdmins } from './account-store.ts';
import { signInFault } from './faults.ts';
import { startOver } from './recover-account.ts';

/** For whoever lost password or factor: both end with every session, and a one-time invitation is made. Throws `own-account`, `last-admin`. */
export async function resetAccount(act: Act, id: string): Promise<{ invitation: string }> {
  await lockAccounts(act.tx);
  const account = await findAccount(act.tx, id);
  if (account === undefined) throw commonFault('not-found');
  if (id === act.actor.id) throw signInFault('own-account');
  if (account.exercise) throw signInFault('exercise-account');
  if (account.roles.includes('admin') && !account.disabled && (await otherAdmins(act.tx, id)) === 0) {
    throw signInFault('last-admin');
  }
  const invitation = await startOver(act.tx, act.clock, id);
  await act.audit({ action: 'node.account.reset', objects: [`account:${id}`] });
  return { invitation };
}
