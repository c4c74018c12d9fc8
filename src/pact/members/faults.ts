import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل صفحة الدولة وانظر ما استجد.',
  en: 'Load the state’s page again and see what happened.',
  fr: 'Rechargez la page de l’État et voyez ce qui a changé.',
};

/** What can go wrong with what is said of a member. */
export const memberFaults = {
  'member-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'السبب لا يقول شيئًا.',
      en: 'The reason says nothing.',
      fr: 'Le motif ne dit rien.',
    },
    todo: {
      ar: 'اكتب السبب في عشرة أحرف على الأقل.',
      en: 'Write the reason in ten letters at least.',
      fr: 'Écrivez le motif en dix lettres au moins.',
    },
  },
  'member-known': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذه الدولة في القائمة من قبل.',
      en: 'This state is in the list already.',
      fr: 'Cet État figure déjà dans la liste.',
    },
    todo: {
      ar: 'افتح صفحتها: ثبّت يوم انضمامها أو صححه، أو اقترح عودتها إن كانت قد خرجت.',
      en: 'Open its page: confirm or correct the day it joined, or propose its return if it has left.',
      fr: 'Ouvrez sa page : confirmez ou corrigez son adhésion, ou proposez son retour s’il s’est retiré.',
    },
  },
  'member-dates': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يستقيم هذا اليوم مع ما هو معروف من العضوية: لا خروج قبل الانضمام ولا عودة قبل الخروج، ولا انضمام في يوم لم يأت.',
      en: 'This day does not fit what is known of the membership: nobody leaves before joining, returns before leaving, or has joined on a day to come.',
      fr: 'Ce jour ne s’accorde pas avec l’adhésion connue : ni retrait avant l’adhésion, ni retour avant le retrait, ni adhésion à venir.',
    },
    todo: {
      ar: 'راجع تاريخ الدولة في صفحتها، ثم اختر يومًا آخر.',
      en: 'Look at the state’s history on its page, then give another day.',
      fr: 'Consultez l’historique de l’État sur sa page, puis donnez un autre jour.',
    },
  },
  'member-seat-dates': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يستقيم المقعد بهذين اليومين: ينتهي بعد أن يبدأ، ويبدأ في يوم تكون فيه الدولة عضوًا.',
      en: 'The seat does not fit these days: it ends after it begins, and begins while the state is a member.',
      fr: 'Le siège ne s’accorde pas avec ces jours : il finit après son début et commence pendant l’adhésion.',
    },
    todo: {
      ar: 'صحح اليومين ثم أعد الإرسال.',
      en: 'Correct the days and send again.',
      fr: 'Corrigez les jours et renvoyez.',
    },
  },
  'member-seat-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'للدولة مندوب آخر في هذه الأيام.',
      en: 'The state has another delegate seated in these days.',
      fr: 'L’État a un autre délégué en poste à ces dates.',
    },
    todo: {
      ar: 'أنهِ مقعد المندوب السابق أولًا، أو ابدأ بعده.',
      en: 'End the former seat first, or begin after it.',
      fr: 'Mettez d’abord fin au siège précédent, ou commencez après.',
    },
  },
  'member-not-struck': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يُسحب هذا القول: سُحب من قبل، أو هو مما يقرره شخصان.',
      en: 'This cannot be taken back: it was already, or it is of those that two people decide.',
      fr: 'Ceci ne peut être retiré : c’est déjà fait, ou cela relève de deux personnes.',
    },
    todo: lookAgain,
  },
  'member-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ينتظر اقتراح آخر في شأن هذه الدولة شخصًا ثانيًا.',
      en: 'Another proposal about this state waits for a second person.',
      fr: 'Une autre proposition sur cet État attend une seconde personne.',
    },
    todo: {
      ar: 'يُبتّ في ذلك الاقتراح أو يسحبه صاحبه أولًا.',
      en: 'That one is answered first, or withdrawn by whoever made it.',
      fr: 'Qu’il y soit d’abord répondu, ou que son auteur le retire.',
    },
  },
  'member-no-proposal': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح قائمًا.',
      en: 'This proposal no longer waits.',
      fr: 'Cette proposition n’est plus en attente.',
    },
    todo: lookAgain,
  },
  'member-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يوافق أحد على ما اقترحه هو.',
      en: 'Nobody approves what they proposed themselves.',
      fr: 'Nul n’approuve sa propre proposition.',
    },
    todo: {
      ar: 'يبتّ فيه شخص آخر.',
      en: 'Another person answers it.',
      fr: 'Une autre personne y répond.',
    },
  },
  'member-proposal-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراح إلا صاحبه.',
      en: 'A proposal is withdrawn by whoever made it.',
      fr: 'Une proposition n’est retirée que par son auteur.',
    },
    todo: {
      ar: 'اطلب من صاحبه سحبه، أو ارفضه بصفة الشخص الثاني.',
      en: 'Ask them to withdraw it, or refuse it as the second person.',
      fr: 'Demandez-lui de la retirer, ou refusez-la comme seconde personne.',
    },
  },
  'member-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقول في العضوية إلا إنسان.',
      en: 'Only a person says who is a member.',
      fr: 'Seule une personne se prononce sur l’adhésion.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك الشخصي.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre compte personnel.',
    },
  },
} as const satisfies FaultTable;

export const memberFault = faults(memberFaults);
