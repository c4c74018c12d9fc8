import type { Clock, Tx } from '#base';
import type { AppendAudit } from '../sign-in-seam.ts';
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
 * directory holds the node anyway. Gives the invitation; nothing when there is no such account or it is the exercise's.
 */
export async function recoverAccount(
  tx: Tx,
  given: { clock: Clock; audit: AppendAudit },
  username: string,
): Promise<string | undefined> {
  await lockAccounts(tx);
  const account = await findByUsername(tx, username);
  if (account === undefined || account.exercise) return undefined;
  const invitation = await startOver(tx, given.clock, account.id);
  await given.audit(tx, {
    actor: { kind: 'node', id: 'node', name: 'node' },
    action: 'node.account.recover',
    outcome: 'success',
    objects: [`account:${account.id}`],
    detail: {},
  });
  return invitation;
}
