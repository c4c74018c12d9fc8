import { type Fault, transaction } from '#base';
import { noteRefused } from './audit.ts';
import { beginAttempt, forgiveAttempt } from './attempts.ts';
import { askSecondFactor, completeSignIn } from './complete-sign-in.ts';
import { factorsOfOne } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { fitsPassword } from './password-hash.ts';
import { stepAfterPassword } from './session.ts';
import type { Account } from './tables.ts';
import type { Visit } from './visit.ts';

/**
 * The first step. Unknown, disabled, resting, without a password or wrong: all take as long and are told alike.
 * Throws `sign-in-refused`, or `too-many` when too much failed from this place.
 */
export async function signInByPassword(
  ground: Ground,
  visit: Visit,
  input: { username: string; password: string },
): Promise<void> {
  const username = input.username.normalize('NFKC').trim().toLowerCase();
  const account = await beginAttempt(ground, visit.address, username);
  const fits = await fitsPassword(account?.password_hash ?? (await ground.decoy()), input.password);
  if (account === undefined || account.password_hash === null || !fits) throw await refuse(ground, visit, account);
  const token = await transaction(ground.db, async (tx) => {
    const step = stepAfterPassword(account, await factorsOfOne(tx, account.id));
    await forgiveAttempt(tx, account.id, visit.address);
    if (step === 'signed-in') return completeSignIn(ground, tx, visit, account, 'password');
    return askSecondFactor(ground, tx, visit, account, step, 'password');
  });
  visit.hold(token);
}

async function refuse(ground: Ground, visit: Visit, account: Account | undefined): Promise<Fault> {
  const detail = { by: 'password', address: visit.address, failures: (account?.failures ?? 0) + 1 };
  await transaction(ground.db, (tx) => noteRefused(ground, tx, account?.id, 'node.session.sign-in', detail));
  return signInFault('sign-in-refused');
}
