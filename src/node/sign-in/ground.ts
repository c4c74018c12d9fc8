import type { SignInDeps } from '../sign-in-seam.ts';
import { deriveKey } from './keys.ts';
import { makeDecoy } from './password-hash.ts';

/** What every act of sign-in stands on: what the node gave, and what was derived of it once. */
export interface Ground extends SignInDeps {
  keys: { csrf: Buffer; totp: Buffer };
  cookie: { name: string; secure: boolean };
  /** A hash nothing fits, verified for accounts that do not exist, so that they take as long. */
  decoy(): Promise<string>;
}

export function groundOf(deps: SignInDeps): Ground {
  const secure = new URL(deps.publicUrl).protocol === 'https:';
  let decoy: Promise<string> | undefined;
  return {
    ...deps,
    keys: { csrf: deriveKey(deps.secret, 'csrf'), totp: deriveKey(deps.secret, 'totp') },
    // Browsers take the prefix only with `Secure`; it binds the cookie to this very host.
    cookie: { name: secure ? '__Host-mithaq_session' : 'mithaq_session', secure },
    decoy: () => (decoy ??= makeDecoy()),
  };
}
