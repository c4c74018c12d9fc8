import { commonFault, transaction } from '#base';
import { updateAccount } from './account-store.ts';
import { countPlace, forgivePlace } from './attempts.ts';
import { noteDone, noteRefused } from './audit.ts';
import { askSecondFactor } from './complete-sign-in.ts';
import { factorsOfOne } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { invitedBy, spendInvitation } from './invitation-store.ts';
import { passwordFault } from './password.ts';
import { hashPassword } from './password-hash.ts';
import { endSessions } from './session-store.ts';
import type { Visit } from './visit.ts';

/** Sets a password by a one-time link, and asks for the second factor. Throws `invitation-refused` or what is wrong with the password. */
export async function acceptInvitation(
  ground: Ground,
  visit: Visit,
  input: { token: string; password: string },
): Promise<void> {
  const crowded = await transaction(ground.db, (tx) => countPlace(tx, visit.address, ground.clock.now()));
  if (crowded) throw commonFault('too-many');
  const account = await invitedBy(ground.db, input.token, ground.clock.now());
  if (account === undefined) {
    const detail = { address: visit.address };
    await transaction(ground.db, (tx) => noteRefused(ground, tx, undefined, 'node.account.accept', detail));
    throw signInFault('invitation-refused');
  }
  const fault = passwordFault(input.password, account.username);
  if (fault !== undefined) throw fault;
  const hash = await hashPassword(input.password);
  const token = await transaction(ground.db, async (tx) => {
    if (!(await spendInvitation(tx, input.token, ground.clock.now()))) throw signInFault('invitation-refused');
    await forgivePlace(tx, visit.address);
    await updateAccount(tx, account.id, { password_hash: hash, failures: 0, locked_until: null });
    await endSessions(tx, account.id);
    const step = (await factorsOfOne(tx, account.id)).length > 0 ? 'second-factor' : 'enrol';
    const half = await askSecondFactor(ground, tx, visit, account, step, 'invitation');
    await noteDone(ground, tx, account, 'node.account.accept', { address: visit.address });
    return half;
  });
  visit.hold(token);
}
