import type { Actor } from '#base';
import type { RoleTable } from '../sign-in-seam.ts';
import type { Account } from './tables.ts';

/** Somebody who has not signed in. */
export const nobody: Actor = { kind: 'person', id: '', name: '', roles: [], rights: new Set(), desks: [] };

/** All rights of the roles; a role the node no longer knows gives none. */
export function rightsOf(roles: readonly string[], table: RoleTable): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => [...(table[role]?.rights ?? [])]));
}

/** `*` stands for all desks. */
export const desksOf = (desks: readonly string[]): readonly string[] | '*' => (desks.includes('*') ? '*' : desks);

export function personOf(account: Pick<Account, 'id' | 'name' | 'roles' | 'desks'>, table: RoleTable): Actor {
  const { id, name, roles } = account;
  return { kind: 'person', id, name, roles, rights: rightsOf(roles, table), desks: desksOf(account.desks) };
}
