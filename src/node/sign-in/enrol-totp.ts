import { randomBytes } from 'node:crypto';
import { seal, transaction, unseal } from '#base';
import { keepChallenge, peekChallenge, takeChallenge } from './challenge-store.ts';
import { afterEnrolment } from './complete-sign-in.ts';
import { putTotp } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { mayChangeFactors } from './halfway.ts';
import { stepOfCode, totpAddress } from './totp.ts';
import type { Visit } from './visit.ts';

/** Makes a secret for an authenticator (160 bits, RFC 4226 §4 R6). It counts only when a code of it was shown. */
export async function beginTotp(ground: Ground, visit: Visit, token: string): Promise<{ uri: string; secret: string }> {
  const { account } = mayChangeFactors(ground, visit);
  const secret = randomBytes(20);
  await keepChallenge(ground, token, 'totp-enrol', seal(ground.keys.totp, account.id, secret));
  return totpAddress(secret, account.username);
}

/** Keeps the new authenticator in place of an older one; whoever had to enrol is signed in with it. Throws `code-refused`. */
export async function enrolTotp(ground: Ground, visit: Visit, token: string, code: string): Promise<void> {
  const holding = mayChangeFactors(ground, visit);
  const { account } = holding;
  const sealed = await peekChallenge(ground, token, 'totp-enrol');
  if (sealed === undefined) throw signInFault('wrong-step');
  const now = ground.clock.now();
  const step = stepOfCode(unseal(ground.keys.totp, account.id, sealed), code, now);
  if (step === undefined) throw signInFault('code-refused');
  await takeChallenge(ground, token, 'totp-enrol');
  const next = await transaction(ground.db, async (tx) => {
    await putTotp(tx, { account: account.id, sealed, last_step: step, made_at: now });
    return afterEnrolment(ground, tx, visit, holding, 'totp');
  });
  visit.hold(next);
}
