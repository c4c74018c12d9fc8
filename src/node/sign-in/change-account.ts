import type { z } from 'zod';
import { type Act, commonFault } from '#base';
import { checkDesks, checkRoles, distinct } from './account-rules.ts';
import { findAccount, lockAccounts, otherAdmins, refuseTaken, updateAccount } from './account-store.ts';
import type { accountRoutes } from './contract-accounts.ts';
import { type AccountReply, describeAccount } from './describe-account.ts';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { endSessions } from './session-store.ts';
import type { Account } from './tables.ts';

type Change = z.output<typeof accountRoutes.changeAccount.body>;

/**
 * Changes somebody else's account. Whoever loses or gains a role, a desk or their standing signs in anew.
 * Throws `own-account`, `last-admin`, `roles-apart`, `unknown-role`, `account-taken`.
 */
export async function changeAccount(ground: Ground, act: Act, id: string, change: Change): Promise<AccountReply> {
  // Two administrators who end each other at the same moment: the second is judged after the first.
  await lockAccounts(act.tx);
  const before = await findAccount(act.tx, id);
  if (before === undefined) throw commonFault('not-found');
  if (id === act.actor.id) throw signInFault('own-account');
  const after = applied(before, change);
  checkRoles(after.roles, ground.roles);
  checkDesks(after.roles, after.desks);
  const leavesAdmin = isAdmin(before) && !isAdmin(after);
  if (leavesAdmin && (await otherAdmins(act.tx, id)) === 0) throw signInFault('last-admin');
  await refuseTaken(act.tx, id, after);
  const account = await updateAccount(act.tx, id, after);
  if (standing(before) !== standing(after)) await endSessions(act.tx, id);
  const reply = await describeAccount(act.tx, account, act.clock.now());
  const detail = { before: facts(before), after: facts(account) };
  await act.audit({ action: 'node.account.change', objects: [`account:${id}`], detail });
  return reply;
}

type Changed = Pick<Account, 'name' | 'roles' | 'desks' | 'disabled' | 'email' | 'oidc_issuer' | 'oidc_subject'>;

function applied(before: Account, change: Change): Changed {
  const { oidc } = change;
  return {
    name: change.name ?? before.name,
    roles: change.roles === undefined ? before.roles : distinct(change.roles),
    desks: change.desks === undefined ? before.desks : distinct(change.desks),
    disabled: change.disabled ?? before.disabled,
    email: change.email === undefined ? before.email : (change.email?.toLowerCase() ?? null),
    oidc_issuer: oidc === undefined ? before.oidc_issuer : (oidc?.issuer ?? null),
    oidc_subject: oidc === undefined ? before.oidc_subject : (oidc?.subject ?? null),
  };
}

const isAdmin = (account: Changed): boolean => account.roles.includes('admin') && !account.disabled;
const standing = ({ roles, desks, disabled }: Changed): string => JSON.stringify({ roles, desks, disabled });
const facts = ({ name, roles, desks, disabled }: Changed) => ({ name, roles, desks, disabled });
