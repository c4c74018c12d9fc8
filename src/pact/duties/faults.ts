import { type FaultTable, faults } from '#base';

/** What can go wrong with what this state owes. */
export const dutyFaults = {
  'duty-no-state': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تنضم هذه العقدة إلى تحالف بعد، فلا دولة تتعهد منها.',
      en: 'This node has joined no alliance yet, so no state speaks from it.',
      fr: 'Ce nœud n’a encore rejoint aucune alliance : aucun État ne s’y exprime.',
    },
    todo: {
      ar: 'انضم إلى التحالف من صفحة «الأعضاء» أولا.',
      en: 'Join the alliance on the page “Members” first.',
      fr: 'Rejoignez d’abord l’alliance à la page « Membres ».',
    },
  },
  'duty-not-owed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الالتزام لا تدين به دولتك، أو أُلغي.',
      en: 'Your state does not owe this commitment, or it was revoked.',
      fr: 'Votre État n’est pas tenu par cet engagement, ou il a été révoqué.',
    },
    todo: {
      ar: 'اختر التزاما من قائمة واجبات دولتك.',
      en: 'Choose one of the list of your state’s duties.',
      fr: 'Choisissez dans la liste des devoirs de votre État.',
    },
  },
  'undertaking-waits': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'توجد مسودة تعهّد لهذا الالتزام لم تخرج بعد ({code}).',
      en: 'An undertaking for this commitment ({code}) is drafted and has not left yet.',
      fr: 'Une prise en charge de cet engagement ({code}) est en projet et n’est pas encore sortie.',
    },
    todo: {
      ar: 'انتظر الشخص الثاني، أو اسحب المسودة ثم ابدأ من جديد.',
      en: 'Wait for the second person, or withdraw that draft and begin anew.',
      fr: 'Attendez la seconde personne, ou retirez ce projet puis recommencez.',
    },
  },
} as const satisfies FaultTable;

export const dutyFault = faults(dutyFaults);
