import { type FaultTable, faults } from '#base';

const incidentFaults = {
  'incidents-import-running': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'يُقرأ الآن ملف حوادث آخر.',
      en: 'Another file of incidents is being read now.',
      fr: 'Un autre fichier d’incidents est en cours de lecture.',
    },
    todo: {
      ar: 'انتظر حتى ينتهي أو أوقفه، ثم أحضر ملفك.',
      en: 'Wait until it is done, or stop it, then bring yours.',
      fr: 'Attendez qu’il soit terminé, ou arrêtez-le, puis apportez le vôtre.',
    },
  },
} as const satisfies FaultTable;

/** What may go wrong with incidents and is nobody's bug. */
export const incidentFault = faults(incidentFaults);
