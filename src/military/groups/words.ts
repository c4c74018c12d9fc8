/** Closed lists that the browser reads too. */
export const ledgerStates = [
  'active',
  'degraded',
  'fragmented',
  'dormant',
  'ended',
  'carried-on',
  'cannot-tell',
] as const;
export const endPathways = ['politics', 'policing', 'joined-state', 'not-known'] as const;
export const tieKinds = ['split', 'merge', 'join', 'pledge'] as const;
export const groupKinds = ['organised', 'state', 'other'] as const;
/** Traffic Light Protocol 2.0; `red` is for those in the room: it never leaves as a file. */
export const eventMarks = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type EventMark = (typeof eventMarks)[number];
export const reportNames = ['leadership', 'finance', 'media', 'network', 'exits'] as const;
