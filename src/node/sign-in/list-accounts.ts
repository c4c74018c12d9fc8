import type { Act } from '#base';
import { outsiders } from './account-rules.ts';
import { listAccounts } from './account-store.ts';
import { describeAccounts } from './describe-account.ts';
import type { Ground } from './ground.ts';

/** All accounts, and the roles there are. */
export async function allAccounts(ground: Ground, act: Act) {
  const rows = await listAccounts(act.tx);
  const items = await describeAccounts(act.tx, rows, act.clock.now());
  await act.audit({ action: 'node.account.list', objects: items.map((item) => `account:${item.id}`) });
  const roles = Object.entries(ground.roles).map(([role, { title, rights }]) => ({
    role,
    title,
    rights: [...rights].toSorted(),
  }));
  return { items, roles };
}

/**
 * Names, roles and desks of the people who can be given work: the node's own staff, which each of them knows. Whoever
 * speaks for a reporting entity is none of them, and is told none of them.
 */
export async function colleagues(act: Act) {
  if (act.actor.roles.some(isOutsider)) return { items: [] };
  const rows = (await listAccounts(act.tx)).filter((row) => !row.disabled && !row.roles.some(isOutsider));
  return { items: rows.map(({ id, name, roles, desks }) => ({ id, name, roles, desks })) };
}

const isOutsider = (role: string): boolean => outsiders.includes(role);
