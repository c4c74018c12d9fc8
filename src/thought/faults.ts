import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل الملف وانظر ما تغيّر فيه.',
  en: 'Load the dossier again and see what has changed.',
  fr: 'Rechargez le dossier et voyez ce qui a changé.',
};
const anotherPerson = {
  ar: 'اطلب من شخص آخر له هذه الصلاحية.',
  en: 'Ask another person who holds this right.',
  fr: 'Demandez à une autre personne qui détient ce droit.',
};

/** What can go wrong between a claim and its published answer. */
export const thoughtFaults = {
  'opinion-of-own': {
    status: 422,
    category: 'input',
    message: {
      ar: 'هذا الملف لدولتك: الرأي لغيرها.',
      en: 'This dossier is your own state’s: an opinion is another state’s.',
      fr: 'Ce dossier est celui de votre État : un avis vient d’un autre État.',
    },
    todo: {
      ar: 'صحّحه بتصويب، أو اكتب له إصدارا جديدا.',
      en: 'Correct it, or write a further version.',
      fr: 'Rectifiez-le, ou écrivez-en une nouvelle version.',
    },
  },
  'opinion-without-alliance': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تنضم هذه العقدة إلى تحالف بعد.',
      en: 'This node has not joined an alliance yet.',
      fr: 'Ce nœud n’a pas encore rejoint d’alliance.',
    },
    todo: {
      ar: 'اطلب من أمين المفاتيح أن يُتم الانضمام.',
      en: 'Ask the custodian of the keys to complete the joining.',
      fr: 'Demandez au gardien des clés d’achever l’adhésion.',
    },
  },
  'correction-of-another': {
    status: 422,
    category: 'input',
    message: {
      ar: 'هذا الملف لدولة أخرى، وهي التي تصوّبه.',
      en: 'This dossier is another state’s, which corrects it itself.',
      fr: 'Ce dossier est celui d’un autre État, qui le rectifie lui-même.',
    },
    todo: {
      ar: 'قل رأي دولتك فيه: تتبناه أو تعدّله أو تعترض عليه.',
      en: 'Say what your state makes of it: adopt, adapt or dispute it.',
      fr: 'Dites ce qu’en fait votre État : l’adopter, l’adapter ou le contester.',
    },
  },
  'correction-changes-nothing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا إصدار أحدث من الإصدار المصوَّب.',
      en: 'There is no version after the one that was wrong.',
      fr: 'Il n’y a pas de version après celle qui était fausse.',
    },
    todo: {
      ar: 'انشر الإصدار الصحيح أولا، أو اسحب الملف.',
      en: 'Publish the right version first, or withdraw the dossier.',
      fr: 'Publiez d’abord la version juste, ou retirez le dossier.',
    },
  },
  'thought-unseated': {
    status: 403,
    category: 'right',
    message: {
      ar: 'حسابك غير مقيّد في جهة، فلا يُعرف عمّن تكتب ولا عمّن تراجع.',
      en: 'Your account sits in no institution, so nobody could tell who wrote and who reviewed.',
      fr: 'Votre compte n’est rattaché à aucune institution : on ne saurait qui a écrit et qui a examiné.',
    },
    todo: {
      ar: 'اطلب من مدير النظام أن يقيّد حسابك في جهتك («الميثاق»، الجهات).',
      en: 'Ask the administrator to seat your account in your institution (“Pact”, institutions).',
      fr: 'Demandez à l’administrateur de rattacher votre compte à votre institution (« Pacte », institutions).',
    },
  },
  'thought-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يكتب الملف ولا يراجعه إلا إنسان؛ لا برنامج ولا رمز وصول.',
      en: 'Only a person writes or reviews a dossier; no program and no token does.',
      fr: 'Seule une personne écrit ou examine un dossier ; ni un programme ni un jeton.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre propre compte.',
    },
  },
  'thought-people-field': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف حقل لشخص أو طائفة أو مذهب أو حزب أو عرق. لا يُخزَّن شيء من ذلك هنا.',
      en: 'The file has a field for a person, a sect, a school, a party or a people. Nothing of that is stored here.',
      fr: 'Le fichier a un champ pour une personne, une secte, une école, un parti ou un peuple. Rien de cela n’est conservé ici.',
    },
    todo: {
      ar: 'احذف الحقل المذكور: موضوع الملف قضية لا أناس.',
      en: 'Remove the field named: a dossier is about a proposition, not about people.',
      fr: 'Supprimez le champ indiqué : un dossier porte sur une proposition, non sur des personnes.',
    },
  },
  'dossier-not-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تُكتب هذه النسخة الآن: هي قيد المراجعة أو منشورة أو منتهية.',
      en: 'This version is not open for writing: it is under review, published or ended.',
      fr: 'Cette version n’est pas ouverte à l’écriture : elle est examinée, publiée ou close.',
    },
    todo: lookAgain,
  },
  'dossier-version-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'للملف نسخة يُعمل عليها الآن.',
      en: 'A version of this dossier is being worked on.',
      fr: 'Une version de ce dossier est en cours.',
    },
    todo: {
      ar: 'أتمّ تلك النسخة أو اتركها أولا.',
      en: 'Finish that version, or give it up first.',
      fr: 'Terminez cette version ou abandonnez-la d’abord.',
    },
  },
  'dossier-gaps': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ينقص الملف ما لا تبدأ المراجعة بدونه.',
      en: 'The dossier lacks what no review begins without.',
      fr: 'Il manque au dossier ce sans quoi aucun examen ne commence.',
    },
    todo: {
      ar: 'أكمل ما ذُكر ثم أرسله إلى المراجعة.',
      en: 'Complete what is named, then send it to review.',
      fr: 'Complétez ce qui est indiqué, puis envoyez-le à l’examen.',
    },
  },
  'review-unverified': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف اقتباس لم يُتحقَّق منه، فلا يُراجَع ولا يُنشر.',
      en: 'The dossier holds a quotation that is not verified: it is neither reviewed nor published.',
      fr: 'Le dossier contient une citation non vérifiée : il n’est ni examiné ni publié.',
    },
    todo: {
      ar: 'صحّح الاقتباس، أو ثبّت النص الذي يُرجع إليه، ثم أعد التحقق.',
      en: 'Correct the quotation, or install the text it is taken from, and check again.',
      fr: 'Corrigez la citation, ou installez le texte dont elle est tirée, puis vérifiez à nouveau.',
    },
  },
  'review-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كتبتَ في هذا الملف، فلا تراجعه ولا تنشره.',
      en: 'You wrote in this dossier, so you neither review nor publish it.',
      fr: 'Vous avez écrit dans ce dossier : vous ne pouvez ni l’examiner ni le publier.',
    },
    todo: anotherPerson,
  },
  'review-twice': {
    status: 403,
    category: 'right',
    message: {
      ar: 'راجعتَ هذا الملف في دور آخر: لا يقوم شخص واحد بدورين.',
      en: 'You have reviewed this dossier in another role: nobody fills two.',
      fr: 'Vous avez examiné ce dossier dans un autre rôle : nul n’en remplit deux.',
    },
    todo: anotherPerson,
  },
  'review-same-institution': {
    status: 403,
    category: 'right',
    message: {
      ar: 'العالِم الآخر من جهتك: العالِمان من جهتين مختلفتين.',
      en: 'The other scholar is of your institution: the two scholars are of different ones.',
      fr: 'L’autre savant est de votre institution : les deux savants sont d’institutions différentes.',
    },
    todo: {
      ar: 'يراجعه عالِم من جهة أخرى.',
      en: 'A scholar of another institution reviews it.',
      fr: 'Un savant d’une autre institution l’examine.',
    },
  },
  'review-not-yet': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يحن دور هذه المراجعة: ما قبلها لم يتمّ.',
      en: 'It is not the turn of this review: what comes before it is not done.',
      fr: 'Ce n’est pas le tour de cet examen : ce qui le précède n’est pas fait.',
    },
    todo: lookAgain,
  },
  'review-not-as-seen': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد الملف ما رأيته.',
      en: 'The dossier is no longer what you saw.',
      fr: 'Le dossier n’est plus celui que vous avez vu.',
    },
    todo: lookAgain,
  },
  'review-assigned': {
    status: 403,
    category: 'right',
    message: {
      ar: 'أُسندت هذه المراجعة إلى غيرك.',
      en: 'This review is given to somebody else.',
      fr: 'Cet examen est confié à quelqu’un d’autre.',
    },
    todo: {
      ar: 'اطلب منه أن يفوّضك، أو من المحرّر أن يسندها إليك.',
      en: 'Ask them to delegate it to you, or the editor to assign it.',
      fr: 'Demandez-lui de vous la déléguer, ou au rédacteur de vous l’attribuer.',
    },
  },
  'review-reason': {
    status: 422,
    category: 'input',
    message: {
      ar: 'هذا القرار يُكتب سببه (عشرون حرفا على الأقل).',
      en: 'This decision is written with its reason (twenty characters at least).',
      fr: 'Cette décision s’écrit avec son motif (vingt caractères au moins).',
    },
    todo: {
      ar: 'اكتب السبب كما يقرؤه من يأتي بعدك.',
      en: 'Write the reason as whoever comes after you will read it.',
      fr: 'Écrivez le motif tel que le lira qui viendra après vous.',
    },
  },
  'review-groups': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تسمّي الدعوى جماعة من الناس ({groups}): على مراجع الحقوق أن يقول لماذا تبقى.',
      en: 'The claim names a community ({groups}): the rights reviewer says why that may stand.',
      fr: 'La thèse nomme une communauté ({groups}) : l’examinateur des droits dit pourquoi cela peut rester.',
    },
    todo: {
      ar: 'اكتب السبب، أو أعد الملف ليُصاغ بلا تسمية.',
      en: 'Write why, or return the dossier so that it is said without the name.',
      fr: 'Dites pourquoi, ou renvoyez le dossier pour qu’il soit dit sans ce nom.',
    },
  },
} as const satisfies FaultTable;

export const thoughtFault = faults(thoughtFaults);
