import type { Text } from '#base';

/** Which role holds which right of the finance axis. */
export const financeRights = {
  'finance.lists.read': ['analyst', 'approver', 'admin', 'auditor', 'operator'],
  'finance.lists.load': ['admin', 'operator', 'analyst'],
  'finance.books.read': ['analyst', 'approver', 'auditor', 'operator'],
  'finance.books.import': ['analyst', 'operator'],
  'finance.screen': ['analyst', 'approver', 'operator'],
  'finance.screening.settings': ['approver'],
  'finance.alerts.read': ['analyst', 'approver', 'auditor'],
  'finance.alerts.decide': ['analyst', 'approver'],
  'finance.alerts.approve': ['approver'],
  'finance.designate.read': ['analyst', 'liaison', 'approver', 'auditor'],
  'finance.designate': ['analyst', 'liaison'],
  'finance.designate.approve': ['approver'],
  'finance.cases.read': ['analyst', 'approver', 'auditor', 'liaison'],
  'finance.cases.decide': ['analyst', 'approver'],
  'finance.cases.approve': ['approver'],
  'finance.entities.read': ['analyst', 'approver', 'auditor', 'operator', 'admin'],
  'finance.entities.manage': ['operator', 'admin'],
  'finance.orders.read': ['analyst', 'approver', 'auditor'],
  'finance.orders.propose': ['analyst', 'approver'],
  'finance.orders.approve': ['approver'],
  'finance.portal': ['reporter'],
  'finance.redress.read': ['analyst', 'approver', 'auditor'],
  'finance.redress.handle': ['analyst', 'approver'],
  'finance.redress.approve': ['approver'],
  'finance.clock': ['secretariat', 'approver', 'analyst', 'auditor'],
} as const satisfies Record<string, readonly string[]>;

/** The roles that finance brings. */
export const financeRoles = {
  secretariat: { ar: 'الأمانة', en: 'Secretariat', fr: 'Secrétariat' },
  reporter: { ar: 'جهة مُبلِّغة', en: 'Reporting entity', fr: 'Entité déclarante' },
} as const satisfies Record<string, Text>;
