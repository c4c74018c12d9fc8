import { type FaultTable, faults } from '#base';

const situationFaults = {
  'situation-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'من كتب التقرير لا يأذن به: هذا لشخص آخر.',
      en: 'Whoever wrote the report does not authorise it: this is for somebody else.',
      fr: 'Qui a écrit le rapport ne l’autorise pas : ceci revient à une autre personne.',
    },
    todo: { ar: 'اطلب ذلك من زميل.', en: 'Ask a colleague.', fr: 'Demandez à un collègue.' },
  },
  'situation-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'هذا لمن كتب التقرير.',
      en: 'This is for whoever wrote the report.',
      fr: 'Ceci revient à qui a écrit le rapport.',
    },
    todo: {
      ar: 'ابدأ تقريرا جديدا، أو اطلب ممن كتبه.',
      en: 'Begin a report of your own, or ask whoever wrote it.',
      fr: 'Commencez votre propre rapport, ou adressez-vous à qui l’a écrit.',
    },
  },
  'situation-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يكتب تقرير الوضع ولا يأذن به إلا إنسان.',
      en: 'Only people write and authorise situation reports.',
      fr: 'Seules des personnes écrivent et autorisent des rapports de situation.',
    },
    todo: { ar: 'ادخل بحسابك.', en: 'Sign in as yourself.', fr: 'Connectez-vous en votre nom.' },
  },
  'situation-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيّر التقرير منذ فتحته.',
      en: 'The report changed since you opened it.',
      fr: 'Le rapport a changé depuis que vous l’avez ouvert.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة وانظر ما تغيّر. ما كتبته باق أمامك.',
      en: 'Load the page again and see what changed. What you wrote is still before you.',
      fr: 'Rechargez la page et voyez ce qui a changé. Ce que vous avez écrit reste devant vous.',
    },
  },
  'situation-state': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يمكن هذا والتقرير على حاله هذه.',
      en: 'This cannot be done with the report as it stands.',
      fr: 'Ceci n’est pas possible dans l’état où se trouve le rapport.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة وانظر حال التقرير.',
      en: 'Load the page again and see how the report stands.',
      fr: 'Rechargez la page et voyez où en est le rapport.',
    },
  },
  'situation-followed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لهذا التقرير نسخة أحدث.',
      en: 'There is a newer version of this report.',
      fr: 'Il existe une version plus récente de ce rapport.',
    },
    todo: { ar: 'افتح الأحدث.', en: 'Open the newer one.', fr: 'Ouvrez la plus récente.' },
  },
  'situation-reason': {
    status: 422,
    category: 'input',
    message: {
      ar: 'السبب لا يقول شيئا.',
      en: 'The reason says nothing.',
      fr: 'La raison ne dit rien.',
    },
    todo: { ar: 'اكتب السبب بكلمات.', en: 'Write the reason in words.', fr: 'Écrivez la raison en toutes lettres.' },
  },
  'situation-no-message': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يخرج بصيغة EDXL-SitRep إلا تقرير مأذون به لم يُسحب.',
      en: 'Only an authorised report that was not taken back leaves as EDXL-SitRep.',
      fr: 'Seul un rapport autorisé et non retiré sort en EDXL-SitRep.',
    },
    todo: {
      ar: 'انتظر الإذن، أو خذ القائمة بصيغة CSV.',
      en: 'Wait until it is authorised, or take the list as CSV.',
      fr: 'Attendez son autorisation, ou prenez la liste en CSV.',
    },
  },
} as const satisfies FaultTable;

export const situationFault = faults(situationFaults);
