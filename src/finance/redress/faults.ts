import { type FaultTable, faults } from '#base';
import { exemptionFaults } from './exemption-faults.ts';

const lookAgain = {
  ar: 'أعد تحميل الملف وانظر ما استجد فيه.',
  en: 'Load the file again and see what happened.',
  fr: 'Rechargez le dossier et voyez ce qui a changé.',
};
const colleague = {
  ar: 'اطلب من زميل له هذه الصلاحية.',
  en: 'Ask a colleague who holds the right.',
  fr: 'Demandez à un collègue habilité.',
};

/** What can go wrong on the way back. */
export const redressFaults = {
  'redress-not-known': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا طلب بهذا الرقم وهذا الرمز.',
      en: 'There is no request with this reference and this code.',
      fr: 'Aucune demande ne porte cette référence et ce code.',
    },
    todo: {
      ar: 'راجع الرقم والرمز كما ظهرا لك عند الإرسال. إن ضاع الرمز فقدّم طلبا جديدا.',
      en: 'Check both as they were shown when you sent it. If the code is lost, send a new request.',
      fr: 'Vérifiez-les tels qu’affichés lors de l’envoi. Si le code est perdu, envoyez une nouvelle demande.',
    },
  },
  'redress-proof-wrong': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لم تُتمّ هذه الصفحة العملية الحسابية التي تمنع الإغراق.',
      en: 'The computation that keeps out floods was not done.',
      fr: 'Le calcul qui protège contre les envois massifs n’a pas été fait.',
    },
    todo: {
      ar: 'أعد تحميل الصفحة ثم أرسل من جديد.',
      en: 'Load the page again and send once more.',
      fr: 'Rechargez la page et renvoyez.',
    },
  },
  'redress-proof-late': {
    status: 400,
    category: 'input',
    message: {
      ar: 'انقضى وقت العملية الحسابية التي تمنع الإغراق.',
      en: 'The computation that keeps out floods came too late.',
      fr: 'Le calcul qui protège contre les envois massifs est arrivé trop tard.',
    },
    todo: { ar: 'أرسل من جديد.', en: 'Send once more.', fr: 'Renvoyez.' },
  },
  'redress-proof-used': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'سبق استعمال هذه العملية الحسابية.',
      en: 'This computation was used already.',
      fr: 'Ce calcul a déjà servi.',
    },
    todo: {
      ar: 'ربما وصل طلبك. إن لم يظهر لك رقم فأرسل من جديد.',
      en: 'Your request may have arrived. If no reference was shown, send once more.',
      fr: 'Votre demande est peut-être arrivée. Si aucune référence ne s’est affichée, renvoyez.',
    },
  },
  'redress-enough-today': {
    status: 429,
    category: 'limit',
    message: {
      ar: 'وصلت اليوم من هذا الاتصال طلبات كثيرة.',
      en: 'Many requests came from this connection today.',
      fr: 'Beaucoup de demandes sont venues aujourd’hui de cette connexion.',
    },
    todo: {
      ar: 'عد غدا، أو أرسل طلبك بالبريد أو سلّمه باليد.',
      en: 'Come back tomorrow, or send your request by post or by hand.',
      fr: 'Revenez demain, ou envoyez votre demande par courrier ou remettez-la en main propre.',
    },
  },
  'redress-words-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب قصير جدا: عشرة أحرف على الأقل، من كلمات.',
      en: 'What was written is too short: at least ten characters, in words.',
      fr: 'Ce qui est écrit est trop court : au moins dix caractères, en mots.',
    },
    todo: { ar: 'اكتب المزيد.', en: 'Write more.', fr: 'Écrivez davantage.' },
  },
  'redress-over': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'انتهى هذا الملف: أُجيب عنه أو سُحب.',
      en: 'This file is over: it was answered or withdrawn.',
      fr: 'Ce dossier est terminé : il a reçu sa réponse ou a été retiré.',
    },
    todo: {
      ar: 'لمن لا يرضى بالجواب أن يطعن فيه.',
      en: 'Whoever disagrees with the answer may appeal.',
      fr: 'Qui conteste la réponse peut former un recours.',
    },
  },
  'redress-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اقتُرح أمر وهو ينتظر شخصا ثانيا.',
      en: 'Something was proposed and waits for a second person.',
      fr: 'Une proposition attend une seconde personne.',
    },
    todo: {
      ar: 'يوافق عليه شخص آخر أو يرفضه، أو يسحبه صاحبه.',
      en: 'Another person approves or refuses it, or whoever proposed it takes it back.',
      fr: 'Une autre personne l’approuve ou la refuse, ou son auteur la retire.',
    },
  },
  'redress-no-proposal': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح قائما.',
      en: 'This proposal no longer waits.',
      fr: 'Cette proposition n’est plus en attente.',
    },
    todo: lookAgain,
  },
  'redress-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيّر ما بُني عليه هذا منذ أن عُرض عليك، ولم يُسجَّل شيء.',
      en: 'What this rests on has changed since it was shown to you. Nothing was recorded.',
      fr: 'Ce sur quoi cela repose a changé depuis l’affichage. Rien n’a été enregistré.',
    },
    todo: lookAgain,
  },
  'redress-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا أحد يوافق على اقتراحه بنفسه.',
      en: 'Nobody approves their own proposal.',
      fr: 'Nul n’approuve sa propre proposition.',
    },
    todo: colleague,
  },
  'redress-proposal-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراحَ إلا صاحبُه.',
      en: 'Only whoever made a proposal takes it back.',
      fr: 'Seul l’auteur d’une proposition peut la retirer.',
    },
    todo: {
      ar: 'إن كان لك حق الاعتماد فارفضه مع بيان السبب.',
      en: 'If you hold the right to approve, refuse it with a reason.',
      fr: 'Si vous êtes habilité à approuver, refusez-la en motivant.',
    },
  },
  'redress-not-independent': {
    status: 403,
    category: 'right',
    message: {
      ar: 'شاركتَ في القرار المطعون فيه، فلا تنظر في الطعن ولا في المراجعة.',
      en: 'You took part in the decision that is questioned; you do not judge the appeal or the review.',
      fr: 'Vous avez pris part à la décision contestée ; vous ne jugez ni le recours ni le réexamen.',
    },
    todo: {
      ar: 'ينظر فيه زميل لم يشارك في القرار.',
      en: 'A colleague who took no part in it does.',
      fr: 'Un collègue qui n’y a pas pris part s’en charge.',
    },
  },
  'redress-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقرر هنا إلا إنسان؛ لا برنامج ولا مهمة مجدولة.',
      en: 'Only a person decides here; no program and no scheduled job does.',
      fr: 'Seule une personne décide ici ; ni un programme ni une tâche planifiée.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك وقرّر.',
      en: 'Sign in with your own account and decide.',
      fr: 'Connectez-vous avec votre propre compte et décidez.',
    },
  },
  'redress-outcome-unfit': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا تنتهي ملفات من هذا النوع إلى هذه النتيجة.',
      en: 'A file of this kind does not end so.',
      fr: 'Un dossier de ce type ne se termine pas ainsi.',
    },
    todo: { ar: 'اختر نتيجة أخرى.', en: 'Choose another outcome.', fr: 'Choisissez une autre issue.' },
  },
  'redress-nothing-linked': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يُربط الملف بما يتعلق به: تنبيه أو قضية أو مُدرَج أو جواب سابق.',
      en: 'The file is not linked to what it is about: an alert, a case, a listed subject or an earlier answer.',
      fr: 'Le dossier n’est pas relié à son objet : alerte, cas, sujet inscrit ou réponse antérieure.',
    },
    todo: { ar: 'اربطه أولا.', en: 'Link it first.', fr: 'Reliez-le d’abord.' },
  },
  'redress-deed-missing': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تقول الإجابة إن أمرا قد تم، وهو لم يتم بعد.',
      en: 'The answer says that something was done, and it has not been done.',
      fr: 'La réponse dit qu’une chose a été faite, or elle ne l’a pas été.',
    },
    todo: {
      ar: 'أتمّ الإفراج أو الإعفاء أو الرفع أولا، ثم أجب.',
      en: 'First let the release, the exemption or the lifting stand; then answer.',
      fr: 'Que la mainlevée, la dérogation ou la radiation soit d’abord en vigueur ; répondez ensuite.',
    },
  },
  'redress-tips-off': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'كلمات خاصة الآن تُنذر بإجراء لم يُبلَّغ بعد؛ لا يجوز إلا الجواب الموحّد.',
      en: 'Words of your own would now warn of a measure that has not been served; only the common answer is lawful.',
      fr: 'Des mots propres avertiraient d’une mesure non encore notifiée ; seule la réponse commune est licite.',
    },
    todo: {
      ar: 'اختر الجواب الموحّد، أو انتظر حتى يُبلَّغ الأمر.',
      en: 'Choose the common answer, or wait until the order has been served.',
      fr: 'Choisissez la réponse commune, ou attendez la notification de l’ordre.',
    },
  },
  'redress-alert-unfit': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يقبل هذا التنبيه الإفراج الآن: أُغلق أو تغيّر ما قورن فيه أو قُرر أنه شخص آخر.',
      en: 'This alert takes no release now: it was closed, what was compared has changed, or it is decided as different already.',
      fr: 'Cette alerte n’admet pas de mainlevée : close, éléments comparés modifiés, ou déjà jugée différente.',
    },
    todo: lookAgain,
  },
  ...exemptionFaults,
} as const satisfies FaultTable;

export type RedressFaultCode = keyof typeof redressFaults;
export const redressFault = faults(redressFaults);
