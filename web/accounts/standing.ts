import type { Account } from './accounts-query.ts';

export const standings = ['active', 'invited', 'locked', 'disabled'] as const;
export type Standing = (typeof standings)[number];

/** Where an account stands, the gravest first. */
export function standingOf(account: Account): Standing {
  if (account.disabled) return 'disabled';
  if (account.lockedUntil !== undefined) return 'locked';
  if (account.invited || account.lastSignIn === undefined) return 'invited';
  return 'active';
}
