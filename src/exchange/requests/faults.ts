import { type FaultTable, faults } from '#base';

/** What can go wrong with a request for information. */
export const requestFaults = {
  'request-over': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الطلب سُحب أو أُجيب عنه.',
      en: 'This request was taken back or has its answer.',
      fr: 'Cette demande a été retirée ou a reçu sa réponse.',
    },
    todo: {
      ar: 'إن جدّ جديد فأرسل سجلا أو طلبا جديدا.',
      en: 'If there is news, publish a record or ask anew.',
      fr: 'S’il y a du nouveau, publiez une fiche ou formulez une nouvelle demande.',
    },
  },
  'request-not-asked': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا طلبكم أنتم، ولا يُجاب عنه من هنا.',
      en: 'This is your own request; it is not answered here.',
      fr: 'Ceci est votre propre demande ; on n’y répond pas ici.',
    },
    todo: {
      ar: 'يمكنك توضيحه أو سحبه.',
      en: 'You can clarify it or take it back.',
      fr: 'Vous pouvez la préciser ou la retirer.',
    },
  },
  'request-not-ours': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا طلب دولة أخرى، ولا يوضحه أو يسحبه إلا صاحبه.',
      en: 'This is another state’s request; only the asker clarifies it or takes it back.',
      fr: 'Ceci est la demande d’un autre État ; lui seul la précise ou la retire.',
    },
    todo: {
      ar: 'أجب عنه، أو اسأل صاحبه ما يعنيه.',
      en: 'Answer it, or ask back what is meant.',
      fr: 'Répondez-y, ou demandez ce qui est entendu.',
    },
  },
  'request-nothing-asked-back': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يسألكم أحد توضيحا في هذا الطلب.',
      en: 'Nobody has asked you back about this request.',
      fr: 'Personne ne vous a demandé de précision sur cette demande.',
    },
    todo: {
      ar: 'انتظر الجواب، أو اسحب الطلب واسأل من جديد.',
      en: 'Wait for the answer, or take it back and ask anew.',
      fr: 'Attendez la réponse, ou retirez-la et redemandez.',
    },
  },
  'request-ground': {
    status: 400,
    category: 'input',
    message: {
      ar: 'للرفض سبب من القائمة، وليس لغيره.',
      en: 'A refusal has a ground of the list, and nothing else has.',
      fr: 'Un refus a un motif de la liste, et rien d’autre n’en a.',
    },
    todo: {
      ar: 'اختر السبب، أو غيّر الجواب.',
      en: 'Choose the ground, or change the answer.',
      fr: 'Choisissez le motif, ou changez la réponse.',
    },
  },
} as const satisfies FaultTable;

export const requestFault = faults(requestFaults);
