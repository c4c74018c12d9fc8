import type { z } from 'zod';
import { type Act, newId } from '#base';
import { checkDesks, checkRoles, distinct } from './account-rules.ts';
import { insertAccount } from './account-store.ts';
import type { accountInput } from './contract-accounts.ts';
import { type AccountReply, describeAccount } from './describe-account.ts';
import type { Ground } from './ground.ts';
import { invite } from './invitation-store.ts';

/** Makes an account nobody can enter yet, and a one-time invitation for its holder. */
export async function makeAccount(
  ground: Ground,
  act: Act,
  input: z.output<typeof accountInput>,
): Promise<{ account: AccountReply; invitation: string }> {
  checkRoles(input.roles, ground.roles);
  checkDesks(input.roles, input.desks);
  const account = await insertAccount(act.tx, {
    id: newId(act.clock),
    username: input.username,
    name: input.name,
    roles: distinct(input.roles),
    desks: distinct(input.desks),
    email: input.email?.toLowerCase() ?? null,
    oidc_issuer: input.oidc?.issuer ?? null,
    oidc_subject: input.oidc?.subject ?? null,
    made_at: act.clock.now(),
  });
  const invitation = await invite(ground, act.tx, account.id);
  const reply = await describeAccount(act.tx, account, act.clock.now());
  const { username, roles, desks } = account;
  await act.audit({
    action: 'node.account.make',
    objects: [`account:${account.id}`],
    detail: { username, roles, desks },
  });
  return { account: reply, invitation };
}
