import type { Text } from '#base';

const desks = ['pact-officer', 'verifier', 'secretariat'] as const;

/** Which role holds which right of the pact. */
export const pactRights = {
  'pact.read': ['analyst', 'approver', 'liaison', 'auditor', ...desks],
  // Meetings, outcomes, who owes what: the secretariat writes, another person stands behind it.
  'pact.assign': ['secretariat'],
  'pact.assign.approve': ['approver'],
  'pact.report': ['pact-officer', 'liaison'],
  'pact.report.approve': ['approver'],
  'pact.verify': ['verifier'],
  'pact.verify.approve': ['approver'],
  // Which account sits in which institution: what keeps verifier and reporter apart.
  'pact.institutions': ['admin'],
  // What they write leaves by drafts of the exchange, and what they write about is its records.
  'exchange.read': desks,
  'exchange.compose': desks,
} as const satisfies Record<string, readonly string[]>;

/** The roles that the pact brings. `secretariat` comes from finance. */
export const pactRoles = {
  'pact-officer': { ar: 'ضابط الميثاق', en: 'Pact officer', fr: 'Chargé du Pacte' },
  verifier: { ar: 'مُتحقِّق', en: 'Verifier', fr: 'Vérificateur' },
} as const satisfies Record<string, Text>;
