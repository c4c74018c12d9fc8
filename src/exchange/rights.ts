import type { Text } from '#base';

/** The role the exchange brings: who speaks for the state to the others. */
export const exchangeRoles = {
  liaison: { ar: 'ضابط ارتباط', en: 'Liaison officer', fr: 'Officier de liaison' },
  custodian: { ar: 'أمين المفاتيح', en: 'Custodian of keys', fr: 'Gardien des clés' },
} as const satisfies Record<string, Text>;

/** Which role holds which right of the exchange. */
export const exchangeRights = {
  'exchange.read': ['liaison', 'analyst', 'approver', 'auditor'],
  // TLP:RED is for named readers only.
  'exchange.read.red': ['liaison', 'approver'],
  'exchange.compose': ['liaison', 'analyst'],
  // The second person of whatever leaves the house.
  'exchange.approve': ['approver', 'liaison'],
  'exchange.requests': ['liaison'],
  'exchange.quarantine': ['liaison', 'operator'],
  'exchange.members.read': ['liaison', 'analyst', 'approver', 'auditor', 'custodian', 'admin', 'operator'],
  // Changes of the trust list and of keys: one proposes, another signs.
  'exchange.trust.propose': ['custodian', 'operator'],
  'exchange.trust.sign': ['custodian', 'approver'],
  'exchange.link': ['custodian', 'operator', 'admin'],
  'exchange.taxii.manage': ['admin', 'operator'],
} as const satisfies Record<string, readonly string[]>;
