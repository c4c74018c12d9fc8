import { type Act, commonFault } from '#base';
import { findAccount, lockAccounts, otherAdmins, updateAccount } from './account-store.ts';
import { deleteFactors } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { invite } from './invitation-store.ts';
import { endSessions } from './session-store.ts';

/** For whoever lost password or factor: both end with every session, and a one-time invitation is made. Throws `own-account`, `last-admin`. */
export async function resetAccount(ground: Ground, act: Act, id: string): Promise<{ invitation: string }> {
  await lockAccounts(act.tx);
  const account = await findAccount(act.tx, id);
  if (account === undefined) throw commonFault('not-found');
  if (id === act.actor.id) throw signInFault('own-account');
  if (account.exercise) throw signInFault('exercise-account');
  if (account.roles.includes('admin') && !account.disabled && (await otherAdmins(act.tx, id)) === 0) {
    throw signInFault('last-admin');
  }
  await updateAccount(act.tx, id, { password_hash: null, failures: 0, locked_until: null });
  await deleteFactors(act.tx, id);
  await endSessions(act.tx, id);
  const invitation = await invite(ground, act.tx, id);
  await act.audit({ action: 'node.account.reset', objects: [`account:${id}`] });
  return { invitation };
}
