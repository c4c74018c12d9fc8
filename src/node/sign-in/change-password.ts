import { transaction } from '#base';
import { updateAccount } from './account-store.ts';
import { beginAttempt, forgiveAttempt } from './attempts.ts';
import { noteDone, noteRefused } from './audit.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { holder } from './halfway.ts';
import { passwordFault } from './password.ts';
import { fitsPassword, hashPassword } from './password-hash.ts';
import { endSessions } from './session-store.ts';
import type { Visit } from './visit.ts';

/** Changes one's own password; every other session ends. The current one is guarded by the same lock-out as sign-in. Throws `sign-in-refused` or what is wrong with the new one. */
export async function changePassword(
  ground: Ground,
  visit: Visit,
  input: { current: string; next: string },
): Promise<void> {
  const { account, session } = holder(visit);
  if (account.exercise) throw signInFault('exercise-account');
  const fault = passwordFault(input.next, account.username);
  if (fault !== undefined) throw fault;
  const counted = await beginAttempt(ground, visit.address, account.username);
  const fits = await fitsPassword(counted?.password_hash ?? (await ground.decoy()), input.current);
  if (counted === undefined || counted.password_hash === null || !fits) {
    await transaction(ground.db, (tx) => noteRefused(ground, tx, account.id, 'node.account.password'));
    throw signInFault('sign-in-refused');
  }
  const hash = await hashPassword(input.next);
  await transaction(ground.db, async (tx) => {
    await forgiveAttempt(tx, account.id, visit.address);
    await updateAccount(tx, account.id, { password_hash: hash });
    await endSessions(tx, account.id, session.id);
    await noteDone(ground, tx, account, 'node.account.password');
  });
}
