import type { RoleTable } from '../sign-in-seam.ts';
import { signInFault } from './faults.ts';

const apart = ['analyst', 'approver'];
/** Whoever speaks for somebody outside the authority has no second role in it. */
export const outsiders: readonly string[] = ['reporter'];
/** Two people approve what is grave, and one person gives rights: a program is neither. */
const forPeople = ['approver', 'admin'];

/** Throws `unknown-role`, `outsider-alone`, or `roles-apart`: who gives the roles does not do the work. */
export function checkRoles(roles: readonly string[], table: RoleTable): void {
  const unknown = roles.find((role) => !Object.hasOwn(table, role));
  if (unknown !== undefined) throw signInFault('unknown-role', { role: unknown });
  if (roles.some((role) => outsiders.includes(role)) && roles.length > 1) throw signInFault('outsider-alone');
  if (roles.includes('admin') && apart.some((role) => roles.includes(role))) throw signInFault('roles-apart');
}

/** An account of an outsider sees one desk, its own: `outsider-desk` for all desks, none or several. */
export function checkDesks(roles: readonly string[], desks: readonly string[]): void {
  const isOutsider = roles.some((role) => outsiders.includes(role));
  if (isOutsider && (desks.length !== 1 || desks[0] === '*')) throw signInFault('outsider-desk');
}

/** Throws `token-role` for a role that only people hold. */
export function checkTokenRoles(roles: readonly string[], table: RoleTable): void {
  checkRoles(roles, table);
  const refused = roles.find((role) => forPeople.includes(role));
  if (refused !== undefined) throw signInFault('token-role', { role: refused });
}

export const distinct = (words: readonly string[]): string[] => [...new Set(words)].toSorted();
