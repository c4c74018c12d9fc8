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
  'finance.cases.read': ['analyst', 'approver', 'auditor', 'liaison'],
  'finance.cases.decide': ['analyst', 'approver'],
  'finance.cases.approve': ['approver'],
} as const satisfies Record<string, readonly string[]>;
