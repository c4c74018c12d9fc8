import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  clockSkew,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Clock } from '#base';
import type { OidcProvider } from '../sign-in-seam.ts';
import { isLoopbackHost } from './origin.ts';

/** What the browser's next call must fit: kept here, never shown. */
export interface OidcAsked {
  state: string;
  nonce: string;
  verifier: string;
}

/** Where the browser is sent (OpenID Connect Core §3.1.2.1), with state, nonce and PKCE (RFC 7636). */
export async function askProvider(
  provider: OidcProvider,
  clock: Clock,
  redirectUri: string,
): Promise<{ url: URL; asked: OidcAsked }> {
  const configuration = await reach(provider, clock);
  const asked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email',
    state: asked.state,
    nonce: asked.nonce,
    code_challenge: await calculatePKCECodeChallenge(asked.verifier),
    code_challenge_method: 'S256',
  });
  return { url, asked };
}

/** Trades the code of the answer for the claims of the person; signature, issuer, audience, times, nonce and state are checked. Throws when any is wrong. */
export async function hearProvider(
  provider: OidcProvider,
  clock: Clock,
  answer: URL,
  asked: OidcAsked,
): Promise<IDToken> {
  const configuration = await reach(provider, clock);
  const tokens = await authorizationCodeGrant(configuration, answer, {
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    pkceCodeVerifier: asked.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the provider gave no identity');
  return claims;
}

/** Asked anew each time, so that a provider may change its keys and addresses; sign-ins are rare. Plain HTTP only on this machine. */
function reach(provider: OidcProvider, clock: Clock): Promise<Configuration> {
  const issuer = new URL(provider.issuer);
  const plain = issuer.protocol === 'http:' && isLoopbackHost(issuer.hostname);
  const skew = Math.round((clock.now().getTime() - Date.now()) / 1000);
  return discovery(issuer, provider.clientId, { [clockSkew]: skew }, ClientSecretBasic(provider.clientSecret), {
    execute: plain ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks],
    timeout: 10,
  });
}

/** Methods of RFC 8176 of which one alone says that a second factor was shown to the provider. */
const strong: ReadonlySet<string> = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris']);

/** Whether the provider says that it asked for more than a password. */
export function hadSecondFactor(claims: IDToken): boolean {
  const methods = claims['amr'];
  return Array.isArray(methods) && methods.some((method) => typeof method === 'string' && strong.has(method));
}
