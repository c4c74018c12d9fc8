import type { z } from 'zod';
import { anyAccount } from './account-store.ts';
import { personOf } from './actor.ts';
import type { sessionShape } from './contract.ts';
import { csrfOf } from './csrf.ts';
import { factorsOfOne } from './factor-store.ts';
import type { Ground } from './ground.ts';
import { findSession } from './session-store.ts';
import type { Account } from './tables.ts';
import type { Visit } from './visit.ts';

export type SessionReply = z.input<typeof sessionShape>;

/** Where the browser stands now, read anew: which step is asked, who it is, and the anti-forgery value of its token. */
export async function describeSession(ground: Ground, visit: Visit): Promise<SessionReply> {
  const token = visit.ensureToken();
  const [node, some] = [await ground.node(), await anyAccount(ground.db)];
  const common = {
    csrf: csrfOf(ground, token),
    node: { ...node, empty: !some, oidc: ground.oidc !== undefined },
  };
  const holding = await findSession(ground, token);
  if (holding === undefined) return { ...common, step: 'signed-out', factors: [] };
  const factors = await factorsOfOne(ground.db, holding.account.id);
  const { step } = holding.session;
  if (step !== 'signed-in') return { ...common, step, factors };
  return { ...common, step, factors, actor: actorOf(ground, holding.account, visit) };
}

function actorOf(ground: Ground, account: Account, visit: Visit): NonNullable<SessionReply['actor']> {
  const { id, name, roles, rights, desks } = personOf(account, ground.roles);
  return {
    id,
    username: account.username,
    name,
    roles: [...roles],
    rights: [...rights].toSorted(),
    desks: desks === '*' ? desks : [...desks],
    language: account.language ?? visit.language,
    theme: account.theme,
  };
}
