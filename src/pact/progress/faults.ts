import { type FaultTable, faults } from '#base';

const another = {
  ar: 'يكتب المراجعة ويوقّعها من لم يكن له يد في التقرير، من جهة أخرى.',
  en: 'Somebody of another institution, who had no hand in the report, reviews and signs.',
  fr: 'L’examen revient à une personne d’une autre institution, étrangère au rapport, qui l’écrit et le signe.',
};

/** What can go wrong with evidence, reports, reviews and replies. */
export const progressFaults = {
  'no-seat': {
    status: 409,
    category: 'right',
    message: {
      ar: 'لم يُقل بعد في أي جهة تعمل، فلا يُعرف باسم أي جهة تكتب.',
      en: 'It has not been said in which institution you sit, so there is none to write for.',
      fr: 'Votre institution n’est pas encore indiquée : on ignore au nom de laquelle vous écrivez.',
    },
    todo: {
      ar: 'اطلب من المدير أن يضع حسابك في جهته (الميثاق ← الجهات).',
      en: 'Ask the administrator to seat your account (Pact → Institutions).',
      fr: 'Demandez à l’administrateur d’affecter votre compte (Pacte → Institutions).',
    },
  },
  'no-alliance': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تنضم هذه العقدة بعد إلى تحالف، فلا دولة تتكلم باسمها.',
      en: 'This node belongs to no alliance yet; there is no state it speaks for.',
      fr: 'Ce nœud n’appartient encore à aucune alliance ; il ne parle pour aucun État.',
    },
    todo: {
      ar: 'انضم إلى التحالف أولا.',
      en: 'Join the alliance first.',
      fr: 'Rejoignez d’abord l’alliance.',
    },
  },
  'commitment-not-owed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تُبلّغ دولتك عن هذا الالتزام: ليست من أصحابه، أو تقوده دولة أخرى، أو سُحب.',
      en: 'Your state does not report on this commitment: it is no owner, another state leads it, or it was revoked.',
      fr: 'Votre État ne rend pas compte de cet engagement : il n’en est pas tenu, un autre le mène, ou il a été révoqué.',
    },
    todo: {
      ar: 'انظر أصحاب الالتزام في صفحته.',
      en: 'See on its page who owes it.',
      fr: 'Voyez sur sa page qui le doit.',
    },
  },
  'report-of-the-future': {
    status: 400,
    category: 'input',
    message: {
      ar: 'يتكلم التقرير عن يوم لم يأت.',
      en: 'The report speaks of a day that has not come.',
      fr: 'Le rapport parle d’un jour à venir.',
    },
    todo: { ar: 'صحّح التاريخ.', en: 'Correct the day.', fr: 'Corrigez la date.' },
  },
  'report-needs-evidence': {
    status: 400,
    category: 'input',
    message: {
      ar: 'من قال إن شيئا أُنجز أظهر ما يثبته.',
      en: 'Whoever says that something is done shows what proves it.',
      fr: 'Qui dit qu’une chose est faite montre ce qui le prouve.',
    },
    todo: {
      ar: 'أضف دليلا واحدا على الأقل، أو اختر حالة أدنى.',
      en: 'Add at least one piece of evidence, or choose a lower status.',
      fr: 'Ajoutez au moins une preuve, ou choisissez un état inférieur.',
    },
  },
  'evidence-not-ours': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ليس بين أدلة دولتك القائمة على هذا الالتزام.',
      en: 'It is not among your state’s standing evidence of this commitment.',
      fr: 'Elle n’est pas parmi les preuves en vigueur de votre État pour cet engagement.',
    },
    todo: {
      ar: 'اختر من أدلة هذا الالتزام، أو أضف دليلا جديدا.',
      en: 'Choose among the evidence of this commitment, or add a new piece.',
      fr: 'Choisissez parmi les preuves de cet engagement, ou ajoutez-en une.',
    },
  },
  'report-not-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يُراجع هذا التقرير: سُحب، أو لم تُصدره الدولة التي يتكلم باسمها، أو صدر بعده إصدار.',
      en: 'This report is not to be reviewed: it was revoked, is not by the state it speaks for, or has a later version.',
      fr: 'Ce rapport n’est pas à examiner : révoqué, non émis par l’État dont il parle, ou suivi d’une autre version.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة وانظر ما استجد.',
      en: 'Load the page again and see what happened.',
      fr: 'Rechargez la page et voyez ce qui a changé.',
    },
  },
  'review-not-as-seated': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تقول المسودة من يراجع وباسم أي جهة كما هو مسجَّل.',
      en: 'The draft does not say who reviews, and for which institution, as the seats do.',
      fr: 'Le projet ne dit pas qui examine, ni pour quelle institution, comme l’indiquent les sièges.',
    },
    todo: {
      ar: 'اكتب المراجعة من صفحة «المراجعات».',
      en: 'Write the review on the page “Reviews”.',
      fr: 'Rédigez l’examen à la page « Examens ».',
    },
  },
  'verifier-is-reporter': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كان لك يد في هذا التقرير، بهذا الحساب أو بآخر، فلا تراجعه.',
      en: 'You had a hand in this report, by this account or another: you do not review it.',
      fr: 'Vous avez eu part à ce rapport, par ce compte ou un autre : vous ne l’examinez pas.',
    },
    todo: another,
  },
  'verifier-of-same-institution': {
    status: 403,
    category: 'right',
    message: {
      ar: 'صدر هذا التقرير عن جهة تعمل فيها، أو عملت فيها منذ نشأ الالتزام، فلا تراجعه.',
      en: 'This report is by an institution in which you sit, or sat since the commitment was made: you do not review it.',
      fr: 'Ce rapport est d’une institution où vous siégez, ou avez siégé depuis l’engagement : vous ne l’examinez pas.',
    },
    todo: another,
  },
  'second-is-reporter': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كان لك يد في التقرير، فلا توقّع على مراجعته.',
      en: 'You had a hand in the report: you do not sign its review.',
      fr: 'Vous avez eu part au rapport : vous ne signez pas son examen.',
    },
    todo: another,
  },
  'second-is-author': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كتب الشخص نفسه هذه المسودة بحساب آخر، ولا يكون أحد شخصين.',
      en: 'The same person wrote this draft under another account; nobody is two people.',
      fr: 'La même personne a écrit ce projet sous un autre compte ; nul n’est deux personnes.',
    },
    todo: {
      ar: 'يوقّعها شخص آخر.',
      en: 'Another person signs it.',
      fr: 'Une autre personne le signe.',
    },
  },
  'review-not-of-us': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ترد الدولة على ما قيل في تقاريرها هي.',
      en: 'A state replies to what was found of its own reports.',
      fr: 'Un État répond à ce qui a été constaté de ses propres rapports.',
    },
    todo: {
      ar: 'افتح مراجعة لتقرير من تقارير دولتك.',
      en: 'Open a review of one of your state’s reports.',
      fr: 'Ouvrez un examen d’un rapport de votre État.',
    },
  },
} as const satisfies FaultTable;

export const progressFault = faults(progressFaults);
