import { newId, seal, type Tx } from '#base';
import type { OpenedSession, ReadyAccount } from '../sign-in-seam.ts';
import { checkRoles, distinct } from './account-rules.ts';
import { insertAccount } from './account-store.ts';
import { csrfOf } from './csrf.ts';
import { putTotp } from './factor-store.ts';
import type { Ground } from './ground.ts';
import { hashPassword } from './password-hash.ts';
import { beginSession } from './session-store.ts';
import { secretOfBase32 } from './totp.ts';

/** Makes an account that may sign in at once, with password and authenticator; gives its id. */
export async function addAccount(ground: Ground, tx: Tx, ready: ReadyAccount): Promise<string> {
  checkRoles(ready.roles, ground.roles);
  const now = ground.clock.now();
  const { id } = await insertAccount(tx, {
    id: newId(ground.clock),
    username: ready.username,
    name: ready.name,
    roles: distinct(ready.roles),
    desks: ready.desks === '*' ? ['*'] : distinct(ready.desks),
    language: ready.language ?? null,
    password_hash: await hashPassword(ready.password),
    made_at: now,
  });
  const sealed = seal(ground.keys.totp, id, secretOfBase32(ready.totpSecret));
  await putTotp(tx, { account: id, sealed, last_step: 0, made_at: now });
  return id;
}

/** A session past password and second factor, for whoever already stands inside the node. */
export async function openSession(ground: Ground, tx: Tx, account: string): Promise<OpenedSession> {
  const token = await beginSession(ground, tx, { account, step: 'signed-in', userAgent: 'the node itself' });
  return { cookie: `${ground.cookie.name}=${token}`, csrf: csrfOf(ground, token) };
}
