import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { commonFault, transaction } from '#base';
import { findAccount } from './account-store.ts';
import { countPlace, forgivePlace } from './attempts.ts';
import { noteRefused } from './audit.ts';
import { keepChallenge, takeChallenge } from './challenge-store.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { findPasskey, listPasskeys, notePasskeyUse, type PasskeyRow } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { relyingParty } from './origin.ts';
import { authenticationAnswer } from './passkey-answer.ts';
import type { Visit } from './visit.ts';

/** Asks for a passkey: any that this node knows, or, after the password, one of that account. */
export async function askPasskey(ground: Ground, visit: Visit, token: string): Promise<Record<string, unknown>> {
  const halfway = visit.holding?.session.step === 'second-factor' ? visit.holding.account.id : undefined;
  const known = halfway === undefined ? [] : await listPasskeys(ground.db, halfway);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ground.publicUrl).id,
    userVerification: 'required',
    allowCredentials: known.map((row) => ({ id: row.credential, transports: row.transports })),
  });
  await keepChallenge(ground, token, 'passkey-sign-in', Buffer.from(options.challenge));
  return { ...options };
}

/**
 * Signs in by a passkey (WebAuthn §7.2). It is both factors: a device one has, opened by what one is or knows
 * (user verification is required). Throws `passkey-refused`.
 */
export async function signInByPasskey(
  ground: Ground,
  visit: Visit,
  token: string,
  answer: Readonly<Record<string, unknown>>,
): Promise<void> {
  const challenge = await takeChallenge(ground, token, 'passkey-sign-in');
  const row = typeof answer['id'] === 'string' ? await findPasskey(ground.db, answer['id']) : undefined;
  const crowded = await transaction(ground.db, (tx) => countPlace(tx, visit.address, ground.clock.now()));
  if (crowded) throw commonFault('too-many');
  const counter =
    challenge === undefined || row === undefined ? undefined : await judge(ground, row, challenge.toString(), answer);
  const next = await transaction(ground.db, async (tx) => {
    const account = row === undefined ? undefined : await findAccount(tx, row.account);
    const expected = visit.holding?.session.step === 'second-factor' ? visit.holding.account.id : account?.id;
    const right = row !== undefined && counter !== undefined && account?.disabled === false && account.id === expected;
    if (right && (await notePasskeyUse(tx, row, counter, ground.clock.now()))) {
      await forgivePlace(tx, visit.address);
      return completeSignIn(ground, tx, visit, account, 'passkey');
    }
    await noteRefused(ground, tx, row?.account, 'node.session.sign-in', { by: 'passkey', address: visit.address });
    return undefined;
  });
  if (next === undefined) throw signInFault('passkey-refused');
  visit.hold(next);
}

/** The new counter of an answer that is right. The library throws at whatever is not; the answer comes from outside. */
async function judge(ground: Ground, row: PasskeyRow, challenge: string, answer: object): Promise<number | undefined> {
  const party = relyingParty(ground.publicUrl);
  try {
    const response = authenticationAnswer.parse(answer);
    const { userHandle } = response.response;
    if (userHandle !== '' && Buffer.from(userHandle, 'base64url').toString() !== row.account) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origins,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: row.credential,
        publicKey: new Uint8Array(row.public_key),
        counter: row.counter,
        transports: row.transports,
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch (error) {
    ground.log.info({ err: error }, 'a passkey was refused');
    return undefined;
  }
}
