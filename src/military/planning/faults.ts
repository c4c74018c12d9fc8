import { type FaultTable, faults } from '#base';

const planFaults = {
  'plan-of-nothing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ليس فيما تقرؤه احتياج وعرض يمكن التوفيق بينهما بهذه الشروط.',
      en: 'There is no need and no offer among what you may read that can be matched under these conditions.',
      fr: 'Parmi ce que vous pouvez lire, aucun besoin ni aucune offre à rapprocher sous ces conditions.',
    },
    todo: {
      ar: 'وسّع الشروط، أو اكتب احتياجا أو عرضا أولا.',
      en: 'Widen the conditions, or write a need or an offer first.',
      fr: 'Élargissez les conditions, ou écrivez d’abord un besoin ou une offre.',
    },
  },
  'plan-not-made': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذه الخطة لم تُصنع بعد.',
      en: 'This plan is not made yet.',
      fr: 'Ce plan n’est pas encore fait.',
    },
    todo: { ar: 'انتظر حتى تُصنع.', en: 'Wait until it is.', fr: 'Attendez qu’il le soit.' },
  },
  'plan-line-not-yours': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقول في هذا السطر إلا الدولة التي تُعطي أو التي تحتاج.',
      en: 'This line is for the state that gives and the one that needs.',
      fr: 'Cette ligne revient à l’État qui donne et à celui qui a besoin.',
    },
    todo: {
      ar: 'انتظر ما تقوله الدولتان بسجلاتهما.',
      en: 'Wait for what the two states say by their records.',
      fr: 'Attendez ce que les deux États diront par leurs enregistrements.',
    },
  },
  'plan-line-waits': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'قيل في هذا السطر، وينتظر القولُ شخصا ثانيا.',
      en: 'Something was said of this line already and waits for a second person.',
      fr: 'Cette ligne a déjà reçu une réponse, qui attend une seconde personne.',
    },
    todo: {
      ar: 'افتح المسودة: خذها أو انتظر القرار.',
      en: 'Open its draft: take it back, or wait for the decision.',
      fr: 'Ouvrez son brouillon : reprenez-le, ou attendez la décision.',
    },
  },
  'plan-line-lots': {
    status: 422,
    category: 'input',
    message: {
      ar: 'يُعطى هذا العرض لهذا الاحتياج من دفعة إلى {most}.',
      en: 'Of this offer one to {most} lots make sense for this need.',
      fr: 'De cette offre, un à {most} lots conviennent à ce besoin.',
    },
    todo: { ar: 'غيّر عدد الدفعات.', en: 'Change the number of lots.', fr: 'Changez le nombre de lots.' },
  },
} as const satisfies FaultTable;

export const planFault = faults(planFaults);
