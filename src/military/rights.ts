import type { Text } from '#base';

const desks = ['planner', 'assessor'] as const;

/** Which role holds which right of the military axis. */
export const militaryRights = {
  'military.read': ['analyst', 'approver', 'liaison', 'auditor', ...desks],
  // Requirements, offers, plans, capacity goals, courses and exercises.
  'military.plan': ['planner'],
  'military.plan.approve': ['approver'],
  // Whether what was pledged is there: somebody else than whoever offered it says so.
  'military.verify': ['verifier'],
  'military.report': ['planner', 'assessor', 'liaison'],
  // A situation report that somebody else wrote.
  'military.report.authorise': ['approver'],
  'military.assess': ['assessor'],
  'military.assess.approve': ['approver'],
  // What they write leaves by drafts of the exchange, and what they read is its records.
  'exchange.read': desks,
  'exchange.compose': desks,
} as const satisfies Record<string, readonly string[]>;

/** The roles that the military axis brings. `verifier` comes from the pact. */
export const militaryRoles = {
  planner: { ar: 'مخطِّط', en: 'Planner', fr: 'Planificateur' },
  assessor: { ar: 'مُقيِّم', en: 'Assessor', fr: 'Évaluateur' },
} as const satisfies Record<string, Text>;
