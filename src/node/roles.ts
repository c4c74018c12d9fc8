import type { Module, Text } from '#base';
import type { RoleTable } from './sign-in-seam.ts';

/** The roles of a node; an axis may bring more by `Module.roles`. */
const roleTitles = {
  admin: { ar: 'مدير النظام', en: 'Administrator', fr: 'Administrateur' },
  analyst: { ar: 'محلّل', en: 'Analyst', fr: 'Analyste' },
  approver: { ar: 'معتمِد', en: 'Approver', fr: 'Approbateur' },
  auditor: { ar: 'مدقّق', en: 'Auditor', fr: 'Auditeur' },
  operator: { ar: 'مشغّل العقدة', en: 'Operator of the node', fr: 'Opérateur du nœud' },
} as const satisfies Record<string, Text>;

/** Which role holds which right of the node itself. */
export const nodeRights = {
  'node.accounts': ['admin'],
  'node.accounts.recover': ['operator'],
  'node.tokens': ['admin'],
  'node.audit': ['auditor', 'operator'],
  'node.jobs': ['admin', 'operator'],
  'node.backup': ['admin', 'operator'],
  'node.exercise': ['admin', 'operator'],
} as const satisfies Record<string, readonly string[]>;

/** Joins titles and rights of all modules. A right given to a role nobody named is a mistake in the program. */
export function roleTable(modules: readonly Pick<Module, 'rights' | 'roles'>[]): RoleTable {
  const titles: Record<string, Text> = { ...roleTitles };
  for (const module of modules) Object.assign(titles, module.roles);
  const table = Object.fromEntries(
    Object.entries(titles).map(([role, title]) => [role, { title, rights: new Set<string>() }]),
  );
  for (const [right, roles] of modules.flatMap((module) => Object.entries(module.rights))) {
    for (const role of roles) {
      const row = table[role];
      if (row === undefined) throw new TypeError(`right ${right} is given to the unknown role ${role}`);
      row.rights.add(right);
    }
  }
  return table;
}
