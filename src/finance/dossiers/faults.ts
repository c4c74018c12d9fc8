import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل الملف وانظر ما تغيّر فيه.',
  en: 'Load the dossier again and see what has changed.',
  fr: 'Rechargez le dossier et voyez ce qui a changé.',
};

/** What can go wrong between a dossier and its designation. */
export const dossierFaults = {
  'dossier-incomplete': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ينقص الملف ما يوجبه القانون، فلا يُقترح ولا يُنشر.',
      en: 'The dossier lacks what the law asks: it is neither proposed nor published.',
      fr: 'Il manque au dossier ce que la loi exige : il n’est ni proposé ni publié.',
    },
    todo: {
      ar: 'أكمل ما ذُكر ثم اقترحه.',
      en: 'Complete what is named, then propose it.',
      fr: 'Complétez ce qui est indiqué, puis proposez-le.',
    },
  },
  'dossier-not-as-seen': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد الملف ما رأيته: تغيّر مضمونه أو أدلته أو مستلموه. لم يخرج شيء.',
      en: 'The dossier is no longer what you saw: its content, evidence or recipients have changed. Nothing left.',
      fr: 'Le dossier n’est plus celui que vous avez vu : contenu, preuves ou destinataires ont changé. Rien n’est sorti.',
    },
    todo: lookAgain,
  },
  'dossier-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كتبتَ في هذا الملف أو اقترحتَه، فلا تكون الشخص الثاني.',
      en: 'You wrote in this dossier or proposed it, so you cannot be its second person.',
      fr: 'Vous avez écrit dans ce dossier ou l’avez proposé : vous ne pouvez en être la seconde personne.',
    },
    todo: {
      ar: 'اطلب من شخص آخر له صلاحية اعتماد الإدراج أن ينظر فيه.',
      en: 'Ask another person who holds the right to approve designations.',
      fr: 'Demandez à une autre personne habilitée à approuver les désignations.',
    },
  },
  'dossier-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقترح الإدراج ولا يعتمده إلا إنسان؛ لا برنامج ولا رمز وصول.',
      en: 'Only a person proposes or approves a designation; no program and no token does.',
      fr: 'Seule une personne propose ou approuve une désignation ; ni un programme ni un jeton.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre propre compte.',
    },
  },
  'dossier-nothing-proposed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ليس في هذا الملف اقتراح ينتظر.',
      en: 'Nothing is proposed in this dossier now.',
      fr: 'Rien n’est proposé dans ce dossier à présent.',
    },
    todo: lookAgain,
  },
  'dossier-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الملف مقترح وينتظر شخصا ثانيا.',
      en: 'The dossier is proposed and waits for a second person.',
      fr: 'Le dossier est proposé et attend une seconde personne.',
    },
    todo: {
      ar: 'اسحب الاقتراح أولا إن أردت تغييره.',
      en: 'Take the proposal back first if you want to change it.',
      fr: 'Reprenez d’abord la proposition si vous voulez le modifier.',
    },
  },
  'dossier-refused-as-it-is': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'رُفض الملف على حاله.',
      en: 'The dossier was refused as it is.',
      fr: 'Le dossier a été refusé en l’état.',
    },
    todo: {
      ar: 'عدّله حسب سبب الرفض، أو اتركه.',
      en: 'Change it as the refusal says, or give it up.',
      fr: 'Modifiez-le selon le motif du refus, ou abandonnez-le.',
    },
  },
  'dossier-nothing-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا إجراء مفتوحا في هذا الملف.',
      en: 'Nothing is being written in this dossier.',
      fr: 'Rien n’est en cours dans ce dossier.',
    },
    todo: {
      ar: 'ابدأ تعديلا أو مراجعة أو رفعا.',
      en: 'Begin an amendment, a review or a delisting.',
      fr: 'Commencez une modification, un réexamen ou une radiation.',
    },
  },
  'dossier-step-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'في الملف إجراء مفتوح لم ينته.',
      en: 'Something is being done with this dossier that has not ended.',
      fr: 'Une démarche est déjà en cours dans ce dossier.',
    },
    todo: {
      ar: 'أتمّه أو اتركه أولا.',
      en: 'Finish it or give it up first.',
      fr: 'Terminez-la ou abandonnez-la d’abord.',
    },
  },
  'dossier-step-unlawful': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يمكن هذا من حالة الإدراج الآن.',
      en: 'This cannot be done from where the designation stands.',
      fr: 'Cela n’est pas possible dans l’état où se trouve la désignation.',
    },
    todo: {
      ar: 'الرفع نهائي: من أراد الإدراج من جديد فتح ملفا جديدا.',
      en: 'A delisting is for good: whoever wants to list again opens a new dossier.',
      fr: 'Une radiation est définitive : pour inscrire de nouveau, ouvrez un nouveau dossier.',
    },
  },
  'dossier-fixed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الإجراء يقول ما نُشر بحالة أخرى، فلا يُعدَّل نصه.',
      en: 'This step says what was published, with another status; its words are not changed.',
      fr: 'Cette démarche reprend ce qui a été publié, avec un autre statut ; son texte ne change pas.',
    },
    todo: {
      ar: 'ابدأ تعديلا إن أردت تغيير النص.',
      en: 'Begin an amendment if the words must change.',
      fr: 'Commencez une modification si le texte doit changer.',
    },
  },
  'dossier-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحبه ولا يتركه إلا من كتبه أو اقترحه.',
      en: 'Only those who wrote or proposed it take it back or give it up.',
      fr: 'Seuls ceux qui l’ont écrit ou proposé le reprennent ou l’abandonnent.',
    },
    todo: {
      ar: 'إن كان لك حق الاعتماد فارفضه مع بيان السبب.',
      en: 'If you hold the right to approve, refuse it with a reason.',
      fr: 'Si vous êtes habilité à approuver, refusez-le en motivant.',
    },
  },
  'dossier-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب لا يصلح سببا: عشرة أحرف على الأقل، من كلمات.',
      en: 'What was written is no reason: at least ten characters, in words.',
      fr: 'Ce qui est écrit n’est pas un motif : au moins dix caractères, en mots.',
    },
    todo: {
      ar: 'اكتب السبب كما سيقرؤه قاض.',
      en: 'Write the reason as a judge will read it.',
      fr: 'Écrivez le motif tel qu’un juge le lira.',
    },
  },
  'dossier-evidence-kind': {
    status: 415,
    category: 'input',
    message: {
      ar: 'لا يُقبل هذا النوع من الملفات.',
      en: 'Files of this kind are not taken.',
      fr: 'Ce type de fichier n’est pas accepté.',
    },
    todo: {
      ar: 'أرفق ملف PDF أو صورة أو مستندا مكتبيا أو نصا.',
      en: 'Attach a PDF, an image, an office document or plain text.',
      fr: 'Joignez un PDF, une image, un document bureautique ou du texte.',
    },
  },
} as const satisfies FaultTable;

export const dossierFault = faults(dossierFaults);
