import type { Tx } from '#base';
import { noteSignIn } from './attempts.ts';
import { noteDone } from './audit.ts';
import type { Ground } from './ground.ts';
import { beginSession, type Holding, renewToken } from './session-store.ts';
import type { Account } from './tables.ts';
import type { Visit } from './visit.ts';

/** Everything asked was shown: a whole session begins under a new token, which is returned. */
export async function completeSignIn(
  ground: Ground,
  tx: Tx,
  visit: Visit,
  account: Account,
  by: 'password' | 'totp' | 'passkey' | 'oidc',
): Promise<string> {
  const { userAgent, token: instead } = visit;
  const token = await beginSession(ground, tx, { account: account.id, step: 'signed-in', userAgent, instead });
  await noteSignIn(tx, account.id, ground.clock.now());
  await noteDone(ground, tx, account, 'node.session.sign-in', { by, address: visit.address });
  return token;
}

/** The first proof was right, a second one is asked: half a session begins, which has no rights. */
export async function askSecondFactor(
  ground: Ground,
  tx: Tx,
  visit: Visit,
  account: Account,
  step: 'second-factor' | 'enrol',
  by: 'password' | 'oidc' | 'invitation',
): Promise<string> {
  const { userAgent, token: instead } = visit;
  const token = await beginSession(ground, tx, { account: account.id, step, userAgent, instead });
  await noteDone(ground, tx, account, 'node.session.begin', { by, asked: step, address: visit.address });
  return token;
}

/** A second factor was enrolled: whoever had to is signed in now; whoever was gets another token for the same session. */
export async function afterEnrolment(
  ground: Ground,
  tx: Tx,
  visit: Visit,
  { session, account }: Holding,
  factor: 'totp' | 'passkey',
): Promise<string> {
  const enrolled = session.step === 'enrol';
  const token = enrolled ? await completeSignIn(ground, tx, visit, account, factor) : await renewToken(tx, session.id);
  await noteDone(ground, tx, account, 'node.factor.enrol', { factor });
  return token;
}
