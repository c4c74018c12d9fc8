import { type Act, type Clock, commonFault, type Tx } from '#base';
import { findByUsername, lockAccounts, updateAccount } from './account-store.ts';
import { deleteFactors } from './factor-store.ts';
import { invite } from './invitation-store.ts';
import { endSessions } from './session-store.ts';

/** Ends password, second factors and sessions of an account, and makes the one-time invitation that replaces them. */
export async function startOver(tx: Tx, clock: Clock, account: string): Promise<string> {
  await updateAccount(tx, account, { password_hash: null, failures: 0, locked_until: null });
  await deleteFactors(tx, account);
  await endSessions(tx, account);
  return invite({ clock }, tx, account);
}

/**
 * For the operator at the machine, when the only administrator lost their second factor: whoever holds the data
 * directory holds the node anyway. Administrators' accounts only; they reset the others. Throws `not-found`.
 */
export async function recoverAccount(act: Act, username: string): Promise<{ invitation: string }> {
  await lockAccounts(act.tx);
  const account = await findByUsername(act.tx, username);
  if (account === undefined || account.exercise || !account.roles.includes('admin')) throw commonFault('not-found');
  const invitation = await startOver(act.tx, act.clock, account.id);
  await act.audit({ action: 'node.account.recover', objects: [`account:${account.id}`] });
  return { invitation };
}
