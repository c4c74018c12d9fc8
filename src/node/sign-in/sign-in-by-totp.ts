import { type Tx, transaction, unseal } from '#base';
import { noteRefused } from './audit.ts';
import { beginFactorAttempt } from './attempts.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { findTotp, spendStep } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { holderAt } from './halfway.ts';
import { stepOfCode } from './totp.ts';
import type { Visit } from './visit.ts';

/** The second step by a code of an authenticator. Its failures count with those of the password. Throws `code-refused`. */
export async function signInByTotp(ground: Ground, visit: Visit, code: string): Promise<void> {
  const { account } = holderAt(visit, 'second-factor');
  // A refusal is returned, not thrown: its count and its trace must be kept.
  const token = await transaction(ground.db, async (tx) => {
    const counted = await beginFactorAttempt(tx, account.id, ground.clock.now());
    if (counted !== undefined && (await spendCode(ground, tx, account.id, code))) {
      return completeSignIn(ground, tx, visit, counted, 'totp');
    }
    await noteRefused(ground, tx, account.id, 'node.session.sign-in', { by: 'totp', address: visit.address });
    return undefined;
  });
  if (token === undefined) throw signInFault('code-refused');
  visit.hold(token);
}

async function spendCode(ground: Ground, tx: Tx, account: string, code: string): Promise<boolean> {
  const row = await findTotp(tx, account);
  if (row === undefined) return false;
  const step = stepOfCode(unseal(ground.keys.totp, account, row.sealed), code, ground.clock.now());
  return step !== undefined && spendStep(tx, account, step);
}
