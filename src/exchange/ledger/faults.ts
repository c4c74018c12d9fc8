import { type FaultTable, faults } from '#base';

/** What can keep a proof from being made. */
export const ledgerFaults = {
  'log-not-followed-so-far': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تتحقق هذه العقدة بعد من سجل الدولة المُصدِرة حتى موضع هذا السجل.',
      en: 'This node has not yet checked the issuing state’s log as far as this record.',
      fr: 'Ce nœud n’a pas encore vérifié le journal de l’État émetteur jusqu’à ce document.',
    },
    todo: {
      ar: 'انتظر المزامنة التالية مع تلك العقدة ثم أعد المحاولة.',
      en: 'Wait for the next exchange with that node, then try again.',
      fr: 'Attendez la prochaine synchronisation avec ce nœud, puis réessayez.',
    },
  },
} as const satisfies FaultTable;

export const ledgerFault = faults(ledgerFaults);
