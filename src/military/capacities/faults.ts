import { type FaultTable, faults } from '#base';

const capacityFaults = {
  'capacity-own-act': {
    status: 403,
    category: 'right',
    message: {
      ar: 'من اقترح لا يقرر: هذا لشخص آخر.',
      en: 'Whoever proposed it does not decide it: this is for somebody else.',
      fr: 'Qui propose ne décide pas : ceci revient à une autre personne.',
    },
    todo: { ar: 'اطلب ذلك من زميل.', en: 'Ask a colleague.', fr: 'Demandez à un collègue.' },
  },
  'capacity-settled': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تقرر هذا من قبل، أو لم يحن بعد.',
      en: 'This is decided already, or its time has not come.',
      fr: 'Ceci est déjà décidé, ou son temps n’est pas venu.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة وانظر ما تقرر.',
      en: 'Load the page again and see what was decided.',
      fr: 'Rechargez la page et voyez ce qui fut décidé.',
    },
  },
  'activity-full': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'بقي {left} من المقاعد.',
      en: 'There are {left} seats left.',
      fr: 'Il reste {left} places.',
    },
    todo: {
      ar: 'اقبل ترشيحا أصغر، أو انتظر من ينسحب.',
      en: 'Accept a smaller nomination, or wait for one to be withdrawn.',
      fr: 'Acceptez une nomination plus petite, ou attendez un retrait.',
    },
  },
  'attendance-too-many': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا يحضر أكثر من المقبولين ({most}).',
      en: 'No more can come than were accepted ({most}).',
      fr: 'Il n’en vient pas plus que d’acceptés ({most}).',
    },
    todo: { ar: 'صحّح العدد.', en: 'Mend the number.', fr: 'Corrigez le nombre.' },
  },
  'capacity-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'هذا قرار شخص لا برنامج.',
      en: 'This is for a person, not a program.',
      fr: 'Ceci revient à une personne, non à un programme.',
    },
    todo: { ar: 'ادخل بحسابك.', en: 'Sign in with your account.', fr: 'Connectez-vous avec votre compte.' },
  },
} as const satisfies FaultTable;

export const capacityFault = faults(capacityFaults);
