import type { z } from 'zod';
import type { Tx } from '#base';
import { restsNow } from './attempts.ts';
import type { accountShape } from './contract-accounts.ts';
import { factorsOf } from './factor-store.ts';
import { openInvitations } from './invitation-store.ts';
import type { Account } from './tables.ts';

export type AccountReply = z.input<typeof accountShape>;

/** Accounts as an administrator sees them. */
export async function describeAccounts(tx: Tx, accounts: readonly Account[], now: Date): Promise<AccountReply[]> {
  const ids = accounts.map((account) => account.id);
  const [factors, invited] = [await factorsOf(tx, ids), await openInvitations(tx, now)];
  return accounts.map((account) => ({
    id: account.id,
    username: account.username,
    name: account.name,
    roles: account.roles,
    desks: account.desks,
    disabled: account.disabled,
    exercise: account.exercise,
    invited: invited.has(account.id),
    factors: factors.get(account.id) ?? [],
    ...(restsNow(account, now) && { lockedUntil: account.locked_until?.toISOString() }),
    ...(account.last_sign_in !== null && { lastSignIn: account.last_sign_in.toISOString() }),
    ...(account.email !== null && { email: account.email }),
    ...(account.oidc_issuer !== null &&
      account.oidc_subject !== null && { oidc: { issuer: account.oidc_issuer, subject: account.oidc_subject } }),
  }));
}

export async function describeAccount(tx: Tx, account: Account, now: Date): Promise<AccountReply> {
  const [one] = await describeAccounts(tx, [account], now);
  if (one === undefined) throw new Error('an account was lost while it was described');
  return one;
}
