import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل التنبيه وانظر ما استجد فيه.',
  en: 'Load the alert again and see what happened.',
  fr: 'Rechargez l’alerte et voyez ce qui a changé.',
};

/** What can go wrong with an alert. */
export const alertFaults = {
  'alert-closed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا التنبيه مغلق، فلا قرار يُتخذ فيه.',
      en: 'This alert is closed; there is nothing to decide.',
      fr: 'Cette alerte est close ; il n’y a rien à décider.',
    },
    todo: lookAgain,
  },
  'alert-already-decided': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'صدر قرار في هذا التنبيه من قبل.',
      en: 'This alert has been decided already.',
      fr: 'Cette alerte a déjà fait l’objet d’une décision.',
    },
    todo: {
      ar: 'راجع القرار القائم، واسحبه مع بيان السبب إن كان خاطئا.',
      en: 'Read the standing decision; if it is wrong, withdraw it with a reason.',
      fr: 'Lisez la décision en vigueur ; si elle est erronée, retirez-la en la motivant.',
    },
  },
  'alert-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اقترح أحدهم أنه الشخص نفسه، والاقتراح ينتظر شخصا ثانيا.',
      en: 'Somebody proposed that it is the same person; the proposal waits for a second person.',
      fr: 'Quelqu’un a proposé qu’il s’agit de la même personne ; la proposition attend une seconde personne.',
    },
    todo: {
      ar: 'يوافق عليه شخص آخر أو يرفضه، أو يسحبه صاحبه.',
      en: 'Another person approves or refuses it, or whoever proposed it withdraws it.',
      fr: 'Une autre personne l’approuve ou la refuse, ou son auteur la retire.',
    },
  },
  'alert-no-proposal': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح قائما: بُتّ فيه أو سُحب أو تغيرت بياناته.',
      en: 'This proposal no longer waits: it was answered or withdrawn, or what it was about has changed.',
      fr: 'Cette proposition n’est plus en attente : elle a reçu sa réponse, a été retirée, ou son objet a changé.',
    },
    todo: lookAgain,
  },
  'alert-nothing-decided': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا القرار لم يعد قائما، فلا شيء يُسحب.',
      en: 'This decision no longer stands; there is nothing to withdraw.',
      fr: 'Cette décision n’est plus en vigueur ; il n’y a rien à retirer.',
    },
    todo: lookAgain,
  },
  'alert-evidence-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيّر ما قورن منذ أن فتحت التنبيه، ولم يُسجَّل قرارك.',
      en: 'What was compared has changed since you opened the alert. Your decision was not recorded.',
      fr: 'Ce qui a été comparé a changé depuis que vous avez ouvert l’alerte. Votre décision n’a pas été enregistrée.',
    },
    todo: {
      ar: 'راجع الفروق ثم قرّر من جديد.',
      en: 'Look at the differences, then decide again.',
      fr: 'Examinez les différences, puis décidez à nouveau.',
    },
  },
  'alert-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا أحد يوافق على اقتراحه بنفسه.',
      en: 'Nobody approves their own proposal.',
      fr: 'Nul n’approuve sa propre proposition.',
    },
    todo: {
      ar: 'اطلب من شخص آخر له صلاحية الاعتماد أن ينظر فيه.',
      en: 'Ask another person who holds the right to approve.',
      fr: 'Demandez à une autre personne habilitée à approuver.',
    },
  },
  'alert-own-withdrawal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'سحبتَ قرارا أكّده شخصان، فلا تقرر وحدك أنه شخص آخر.',
      en: 'You withdrew what two people had confirmed; you cannot decide alone that it is a different person.',
      fr: 'Vous avez retiré ce que deux personnes avaient confirmé ; vous ne pouvez décider seul qu’il s’agit d’une autre personne.',
    },
    todo: {
      ar: 'اطلب من زميل أن يقرر.',
      en: 'Ask a colleague to decide.',
      fr: 'Demandez à un collègue de décider.',
    },
  },
  'alert-proposal-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراحَ إلا صاحبُه.',
      en: 'Only whoever made a proposal withdraws it.',
      fr: 'Seul l’auteur d’une proposition peut la retirer.',
    },
    todo: {
      ar: 'إن كان لك حق الاعتماد فارفض الاقتراح مع بيان السبب.',
      en: 'If you hold the right to approve, refuse it with a reason.',
      fr: 'Si vous êtes habilité à approuver, refusez-la en motivant.',
    },
  },
  'alert-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقرر في التنبيه إلا إنسان؛ لا برنامج ولا مهمة مجدولة.',
      en: 'Only a person decides an alert; no program and no scheduled job does.',
      fr: 'Seule une personne décide d’une alerte ; ni un programme ni une tâche planifiée.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك وقرّر.',
      en: 'Sign in with your own account and decide.',
      fr: 'Connectez-vous avec votre propre compte et décidez.',
    },
  },
  'alert-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب لا يصلح سببا: عشرة أحرف على الأقل، من كلمات لا من علامات مكررة.',
      en: 'What was written is no reason: at least ten characters, in words and not in signs or one key held down.',
      fr: 'Ce qui est écrit n’est pas un motif : au moins dix caractères, en mots et non en signes répétés.',
    },
    todo: {
      ar: 'اكتب ما الذي يتفق وما الذي يختلف بين الطرفين.',
      en: 'Write what agrees and what differs between the two sides.',
      fr: 'Écrivez ce qui concorde et ce qui diffère entre les deux côtés.',
    },
  },
  'alert-due-unlawful': {
    status: 400,
    category: 'input',
    message: {
      ar: 'يجب أن يقع الموعد في المستقبل، وخلال {days} يوما.',
      en: 'The due date must lie ahead, within {days} days.',
      fr: 'L’échéance doit être à venir, dans les {days} jours.',
    },
    todo: { ar: 'اختر موعدا آخر.', en: 'Choose another date.', fr: 'Choisissez une autre date.' },
  },
  'alert-colleague-unfit': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يستطيع هذا الزميل العمل على كل هذه التنبيهات: لا يرى أحد مكاتبها أو ليس له حق القرار.',
      en: 'This colleague cannot work on all of these alerts: one of their desks or the right to decide is missing.',
      fr: 'Ce collègue ne peut pas traiter toutes ces alertes : un des bureaux ou le droit de décider lui manque.',
    },
    todo: {
      ar: 'اختر زميلا آخر، أو قسّم التنبيهات حسب المكتب.',
      en: 'Choose another colleague, or split the alerts by desk.',
      fr: 'Choisissez un autre collègue, ou répartissez les alertes par bureau.',
    },
  },
  'alert-attachment-kind': {
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

export type AlertFaultCode = keyof typeof alertFaults;
export const alertFault = faults(alertFaults);
