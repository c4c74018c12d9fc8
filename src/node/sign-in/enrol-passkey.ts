import {
  generateRegistrationOptions,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { newId, transaction } from '#base';
import { keepChallenge, takeChallenge } from './challenge-store.ts';
import { afterEnrolment } from './complete-sign-in.ts';
import { findPasskey, insertPasskey, listPasskeys } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { mayChangeFactors } from './halfway.ts';
import { relyingParty } from './origin.ts';
import { registrationAnswer } from './passkey-answer.ts';
import type { Visit } from './visit.ts';

/** Asks the browser to make a passkey that names its holder by itself, so that one can sign in without a user name. */
export async function beginPasskey(ground: Ground, visit: Visit, token: string): Promise<Record<string, unknown>> {
  const { account } = mayChangeFactors(ground, visit);
  const options = await generateRegistrationOptions({
    rpName: 'Mithaq',
    rpID: relyingParty(ground.publicUrl).id,
    userName: account.username,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id)),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: (await listPasskeys(ground.db, account.id)).map((row) => ({ id: row.credential })),
  });
  await keepChallenge(ground, token, 'passkey-enrol', Buffer.from(options.challenge));
  return { ...options };
}

/** Keeps a new passkey (WebAuthn §7.1); whoever had to enrol is signed in with it. Throws `passkey-refused`. */
export async function enrolPasskey(
  ground: Ground,
  visit: Visit,
  token: string,
  input: { name: string; response: Readonly<Record<string, unknown>> },
): Promise<void> {
  const holding = mayChangeFactors(ground, visit);
  const challenge = await takeChallenge(ground, token, 'passkey-enrol');
  const made = challenge === undefined ? undefined : await judge(ground, challenge.toString(), input.response);
  if (made === undefined || (await findPasskey(ground.db, made.id)) !== undefined) throw signInFault('passkey-refused');
  const next = await transaction(ground.db, async (tx) => {
    await insertPasskey(tx, {
      id: newId(ground.clock),
      account: holding.account.id,
      credential: made.id,
      public_key: Buffer.from(made.publicKey),
      counter: made.counter,
      transports: made.transports ?? [],
      name: input.name,
      made_at: ground.clock.now(),
      used_at: null,
    });
    return afterEnrolment(ground, tx, visit, holding, 'passkey');
  });
  visit.hold(next);
}

type Made = NonNullable<VerifiedRegistrationResponse['registrationInfo']>['credential'];

async function judge(ground: Ground, challenge: string, answer: object): Promise<Made | undefined> {
  const party = relyingParty(ground.publicUrl);
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: registrationAnswer.parse(answer),
      expectedChallenge: challenge,
      expectedOrigin: party.origins,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    return registrationInfo?.credential;
  } catch (error) {
    ground.log.info({ err: error }, 'a new passkey was refused');
    return undefined;
  }
}
