import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل الملف وانظر ما استجد فيه.',
  en: 'Load the case again and see what happened.',
  fr: 'Rechargez le dossier et voyez ce qui a changé.',
};
const askAnother = {
  ar: 'اطلب من شخص آخر له صلاحية الاعتماد أن ينظر فيه.',
  en: 'Ask another person who holds the right to approve.',
  fr: 'Demandez à une autre personne habilitée à approuver.',
};

/** What can go wrong with a national decision. */
export const caseFaults = {
  'case-ended': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد الإدراج قائما، فلا قرار يُتخذ فيه.',
      en: 'The designation no longer stands; there is nothing to decide.',
      fr: 'La désignation n’est plus en vigueur ; il n’y a rien à décider.',
    },
    todo: lookAgain,
  },
  'case-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اقترح أحدهم قرارا في هذا الملف، والاقتراح ينتظر شخصا ثانيا.',
      en: 'Somebody proposed a decision in this case; it waits for a second person.',
      fr: 'Quelqu’un a proposé une décision dans ce dossier ; elle attend une seconde personne.',
    },
    todo: {
      ar: 'يوافق عليه شخص آخر أو يرفضه، أو يسحبه صاحبه.',
      en: 'Another person approves or refuses it, or whoever proposed it withdraws it.',
      fr: 'Une autre personne l’approuve ou la refuse, ou son auteur la retire.',
    },
  },
  'case-already-decided': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'صدر هذا القرار في الملف من قبل.',
      en: 'This has been decided in the case already.',
      fr: 'Cette décision a déjà été prise dans le dossier.',
    },
    todo: lookAgain,
  },
  'case-in-effect': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الإدراج نافذ في هذه الدولة الآن.',
      en: 'The designation is in effect in this state now.',
      fr: 'La désignation est en vigueur dans cet État.',
    },
    todo: {
      ar: 'لإنهاء أثره اختر «إنهاء النفاذ» مع بيان السبب.',
      en: 'To end it choose “End the effect” with its ground.',
      fr: 'Pour y mettre fin, choisissez « Mettre fin à l’effet » en la motivant.',
    },
  },
  'case-no-effect': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الإدراج غير نافذ في هذه الدولة، فلا أثر يُنهى.',
      en: 'The designation has no effect in this state; there is none to end.',
      fr: 'La désignation n’a pas d’effet dans cet État ; il n’y en a aucun à lever.',
    },
    todo: lookAgain,
  },
  'case-binding': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الإدراج ملزم للدولة بموجب ميثاق الأمم المتحدة (المادة 25)، فلا يُرفض.',
      en: 'This listing binds the state under the Charter of the United Nations (Article 25); it cannot be refused.',
      fr: 'Cette inscription lie l’État en vertu de la Charte des Nations Unies (article 25) ; elle ne peut être refusée.',
    },
    todo: {
      ar: 'امنحه النفاذ بقرار شخصين؛ ومن يرى خطأ في الهوية يفتح طلب مراجعة أو شطب لدى الجهة المُدرِجة.',
      en: 'Give it effect by two people; where the identity is wrong, decide the alert, or seek review or delisting with whoever listed.',
      fr: 'Donnez-lui effet à deux ; en cas d’erreur d’identité, tranchez l’alerte ou demandez le réexamen ou la radiation à l’auteur de l’inscription.',
    },
  },
  'case-own-designation': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا إدراج دولتنا؛ لا يُرفض ولا يُسأل عنه غيرها هنا.',
      en: 'This is our own designation; it is not refused here, and nobody else is asked about it.',
      fr: 'Il s’agit de notre propre désignation ; elle ne se refuse pas ici et nul autre n’est interrogé.',
    },
    todo: {
      ar: 'عدّله أو علّقه أو اشطبه من ملف الإدراج.',
      en: 'Amend, suspend or delist it in its dossier.',
      fr: 'Modifiez-la, suspendez-la ou radiez-la dans son dossier.',
    },
  },
  'case-nobody-to-ask': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'مصدر هذا الإدراج قائمة منشورة، لا عضو في التحالف يُسأل عنه.',
      en: 'This designation comes from a published list; there is no member of the alliance to ask.',
      fr: 'Cette désignation provient d’une liste publiée ; aucun membre de l’alliance n’est à interroger.',
    },
    todo: {
      ar: 'اكتب إلى الجهة التي نشرت القائمة.',
      en: 'Write to the authority that publishes the list.',
      fr: 'Écrivez à l’autorité qui publie la liste.',
    },
  },
  'case-mixed': {
    status: 400,
    category: 'input',
    message: {
      ar: 'القرار الواحد في ملفات كثيرة لا يكون إلا لقائمة واحدة.',
      en: 'One decision over many cases is for the cases of one list only.',
      fr: 'Une décision commune ne vaut que pour les dossiers d’une même liste.',
    },
    todo: {
      ar: 'رشّح القائمة حسب الجهة، ثم قرّر.',
      en: 'Filter the queue by list, then decide.',
      fr: 'Filtrez la file par liste, puis décidez.',
    },
  },
  'case-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيّر الإدراج منذ أن فتحت الملف، ولم يُسجَّل قرارك.',
      en: 'The designation has changed since you opened the case. Your decision was not recorded.',
      fr: 'La désignation a changé depuis que vous avez ouvert le dossier. Votre décision n’a pas été enregistrée.',
    },
    todo: {
      ar: 'اقرأ ما تغيّر ثم قرّر من جديد.',
      en: 'Read what changed, then decide again.',
      fr: 'Lisez ce qui a changé, puis décidez à nouveau.',
    },
  },
  'case-no-proposal': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح قائما: بُتّ فيه أو سُحب أو تغيّر الإدراج.',
      en: 'This proposal no longer waits: it was answered or withdrawn, or the designation has changed.',
      fr: 'Cette proposition n’est plus en attente : elle a reçu sa réponse, a été retirée, ou la désignation a changé.',
    },
    todo: lookAgain,
  },
  'case-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا أحد يوافق على اقتراحه بنفسه.',
      en: 'Nobody approves their own proposal.',
      fr: 'Nul n’approuve sa propre proposition.',
    },
    todo: askAnother,
  },
  'case-proposal-of-another': {
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
  'case-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقرر في الملف إلا إنسان؛ لا برنامج ولا مهمة مجدولة.',
      en: 'Only a person decides a case; no program and no scheduled job does.',
      fr: 'Seule une personne décide d’un dossier ; ni un programme ni une tâche planifiée.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك وقرّر.',
      en: 'Sign in with your own account and decide.',
      fr: 'Connectez-vous avec votre propre compte et décidez.',
    },
  },
  'case-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب لا يصلح سببا: عشرة أحرف على الأقل، من كلمات لا من علامات مكررة.',
      en: 'What was written is no reason: at least ten characters, in words and not in signs or one key held down.',
      fr: 'Ce qui est écrit n’est pas un motif : au moins dix caractères, en mots et non en signes répétés.',
    },
    todo: {
      ar: 'اكتب لماذا اقتنعت أو لم تقتنع بأسباب معقولة.',
      en: 'Write why you are, or are not, satisfied of reasonable grounds.',
      fr: 'Écrivez pourquoi les motifs vous paraissent, ou non, raisonnables.',
    },
  },
  'case-ground-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'القرار الجسيم يذكر سنده القانوني.',
      en: 'A grave decision names its legal ground.',
      fr: 'Une décision grave nomme sa base légale.',
    },
    todo: {
      ar: 'اكتب القانون والمادة التي تقرر بموجبها.',
      en: 'Write the law and article you decide under.',
      fr: 'Écrivez la loi et l’article sur lesquels vous décidez.',
    },
  },
  'case-no-refusal': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا رفض قائما في هذا الملف يُبلَّغ إلى صاحب الإدراج.',
      en: 'No refusal stands in this case that could be told to the designating state.',
      fr: 'Aucun refus n’est en vigueur dans ce dossier qui puisse être communiqué à l’État désignant.',
    },
    todo: lookAgain,
  },
} as const satisfies FaultTable;

export type CaseFaultCode = keyof typeof caseFaults;
export const caseFault = faults(caseFaults);
