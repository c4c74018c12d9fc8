import type { IDToken } from 'openid-client';
import { Fault, transaction } from '#base';
import type { OidcProvider } from '../sign-in-seam.ts';
import { findByProvider, updateAccount } from './account-store.ts';
import { noteDone, noteRefused } from './audit.ts';
import { keepChallenge, takeChallenge } from './challenge-store.ts';
import { askSecondFactor, completeSignIn } from './complete-sign-in.ts';
import { factorsOfOne } from './factor-store.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { askProvider, hadSecondFactor, hearProvider, type OidcAsked } from './oidc-provider.ts';
import { stepAfterPassword } from './session.ts';
import type { Visit } from './visit.ts';

export const callbackPath = '/auth/oidc/callback';

/** Sends the browser to the provider; gives the address. Throws `oidc-unavailable`. */
export async function startOidc(ground: Ground, visit: Visit, provider: OidcProvider): Promise<string> {
  const token = visit.ensureToken();
  try {
    const { url, asked } = await askProvider(provider, ground.clock, ground.publicUrl + callbackPath);
    await keepChallenge(ground, token, 'oidc', Buffer.from(JSON.stringify(asked)));
    return url.href;
  } catch (error) {
    ground.log.warn({ err: error }, 'the identity provider was not reached');
    throw signInFault('oidc-unavailable');
  }
}

/**
 * Signs in whom the provider names, if an administrator made an account for them: by issuer and subject, the first time
 * by a verified e-mail address. No account and no role ever comes from the provider. Where it does not say that it asked
 * for a second factor, this node asks. Throws `oidc-refused`.
 */
export async function finishOidc(ground: Ground, visit: Visit, provider: OidcProvider, query: string): Promise<void> {
  const asked = visit.token === undefined ? undefined : await takeChallenge(ground, visit.token, 'oidc');
  const claims = asked === undefined ? undefined : await hear(ground, provider, query, JSON.parse(asked.toString()));
  const token = claims === undefined ? undefined : await enter(ground, visit, claims);
  if (token === undefined) throw await refuse(ground, visit);
  visit.hold(token);
}

async function hear(
  ground: Ground,
  provider: OidcProvider,
  query: string,
  asked: OidcAsked,
): Promise<IDToken | undefined> {
  try {
    return await hearProvider(provider, ground.clock, new URL(ground.publicUrl + callbackPath + query), asked);
  } catch (error) {
    ground.log.warn(
      { err: error instanceof Error ? error.message : error },
      'the answer of the identity provider was refused',
    );
    return undefined;
  }
}

function enter(ground: Ground, visit: Visit, claims: IDToken): Promise<string | undefined> {
  const { iss: issuer, sub: subject, email } = claims;
  const verified = claims['email_verified'] === true && typeof email === 'string' ? email : undefined;
  return transaction(ground.db, async (tx) => {
    const account = await findByProvider(tx, { issuer, subject, email: verified });
    if (account === undefined || account.disabled) return undefined;
    const isNew = account.oidc_subject === null;
    if (isNew) await updateAccount(tx, account.id, { oidc_issuer: issuer, oidc_subject: subject });
    const step = hadSecondFactor(claims) ? 'signed-in' : stepAfterPassword(account, await factorsOfOne(tx, account.id));
    const token =
      step === 'signed-in'
        ? await completeSignIn(ground, tx, visit, account, 'oidc')
        : await askSecondFactor(ground, tx, visit, account, step, 'oidc');
    if (isNew) await noteDone(ground, tx, account, 'node.account.link', { issuer });
    return token;
  });
}

async function refuse(ground: Ground, visit: Visit): Promise<Fault> {
  const detail = { by: 'oidc', address: visit.address };
  await transaction(ground.db, (tx) => noteRefused(ground, tx, undefined, 'node.session.sign-in', detail));
  return signInFault('oidc-refused');
}
