import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل المسودة وانظر ما تغيّر فيها.',
  en: 'Load the draft again and see what has changed.',
  fr: 'Rechargez le projet et voyez ce qui a changé.',
};

/** What can go wrong between writing a record and its leaving the house. */
export const releaseFaults = {
  'draft-over': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'انتهى أمر هذه المسودة: نُشرت أو تُركت.',
      en: 'This draft is over: it was published or given up.',
      fr: 'Ce projet est clos : il a été publié ou abandonné.',
    },
    todo: {
      ar: 'ابدأ مسودة جديدة، أو إصدارا جديدا لما نُشر.',
      en: 'Begin a new draft, or a new version of what was published.',
      fr: 'Commencez un nouveau projet, ou une nouvelle version de ce qui a été publié.',
    },
  },
  'draft-waits-for-second': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'المسودة مقترحة وتنتظر شخصا ثانيا.',
      en: 'The draft is proposed and waits for a second person.',
      fr: 'Le projet est proposé et attend une seconde personne.',
    },
    todo: {
      ar: 'اسحب الاقتراح أولا إن أردت تغييره.',
      en: 'Take the proposal back first if you want to change it.',
      fr: 'Reprenez d’abord la proposition si vous voulez la modifier.',
    },
  },
  'draft-not-proposed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'المسودة غير مقترحة الآن، فلا شيء يُبتّ فيه.',
      en: 'The draft is not proposed now; there is nothing to answer.',
      fr: 'Le projet n’est pas proposé à présent ; il n’y a rien à trancher.',
    },
    todo: lookAgain,
  },
  'draft-refused-as-it-is': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'رُفضت المسودة على حالها.',
      en: 'The draft was refused as it is.',
      fr: 'Le projet a été refusé en l’état.',
    },
    todo: {
      ar: 'عدّلها حسب سبب الرفض ثم اقترحها من جديد.',
      en: 'Change it as the refusal says, then propose it again.',
      fr: 'Modifiez-le selon le motif du refus, puis proposez-le à nouveau.',
    },
  },
  'draft-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقترح ما يخرج من الدار ولا يعتمده إلا إنسان.',
      en: 'Only a person proposes or approves what leaves the house; no program does.',
      fr: 'Seule une personne propose ou approuve ce qui sort de la maison ; pas un programme.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre propre compte.',
    },
  },
  'draft-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'كتبتَ في هذه المسودة أو اقترحتَها، فلا تكون الشخص الثاني.',
      en: 'You wrote in this draft or proposed it, so you cannot be its second person.',
      fr: 'Vous avez écrit dans ce projet ou l’avez proposé : vous ne pouvez en être la seconde personne.',
    },
    todo: {
      ar: 'اطلب من شخص آخر له صلاحية الاعتماد أن ينظر فيها.',
      en: 'Ask another person who holds the right to approve.',
      fr: 'Demandez à une autre personne habilitée à approuver.',
    },
  },
  'draft-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراح إلا من كتبه أو اقترحه.',
      en: 'Only those who wrote or proposed it take a proposal back.',
      fr: 'Seuls ceux qui l’ont écrite ou faite reprennent une proposition.',
    },
    todo: {
      ar: 'إن كان لك حق الاعتماد فارفضه مع بيان السبب.',
      en: 'If you hold the right to approve, refuse it with a reason.',
      fr: 'Si vous êtes habilité à approuver, refusez-la en motivant.',
    },
  },
  'draft-not-as-seen': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ما سيخرج لم يعد ما رأيته: تغيّر المحتوى أو المستلمون أو الشروط. لم يخرج شيء.',
      en: 'What would leave is no longer what you saw: content, recipients or conditions have changed. Nothing left.',
      fr: 'Ce qui sortirait n’est plus ce que vous avez vu : contenu, destinataires ou conditions ont changé. Rien n’est sorti.',
    },
    todo: {
      ar: 'انظر المعاينة من جديد، واسحب الاقتراح لإعادة عرضه إن لزم.',
      en: 'Look at the preview again; where needed, take the proposal back and propose it anew.',
      fr: 'Revoyez l’aperçu ; au besoin, reprenez la proposition et proposez-la à nouveau.',
    },
  },
  'draft-has-problems': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في المسودة ما يمنع خروجها.',
      en: 'Something in the draft keeps it from leaving.',
      fr: 'Quelque chose dans le projet l’empêche de sortir.',
    },
    todo: {
      ar: 'صحّح ما ذُكر ثم اقترحها.',
      en: 'Mend what is named, then propose it.',
      fr: 'Corrigez ce qui est indiqué, puis proposez-le.',
    },
  },
  'draft-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب لا يصلح سببا: عشرة أحرف على الأقل، من كلمات.',
      en: 'What was written is no reason: at least ten characters, in words.',
      fr: 'Ce qui est écrit n’est pas un motif : au moins dix caractères, en mots.',
    },
    todo: {
      ar: 'اكتب السبب كما سيقرؤه غيرك بعد سنة.',
      en: 'Write the reason as somebody else will read it in a year.',
      fr: 'Écrivez le motif tel qu’un autre le lira dans un an.',
    },
  },
  'draft-kind-unknown': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يُكتب هنا هذا النوع من السجلات ({kind}).',
      en: 'Records of this kind are not written here ({kind}).',
      fr: 'Les fiches de ce genre ne s’écrivent pas ici ({kind}).',
    },
    todo: {
      ar: 'اختر نوعا من القائمة.',
      en: 'Choose a kind of the list.',
      fr: 'Choisissez un genre de la liste.',
    },
  },
  'draft-own-door': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا النوع من السجلات لا يُكتب ولا يُوقَّع من هنا.',
      en: 'Records of this kind are neither written nor signed here.',
      fr: 'Les fiches de ce genre ne s’écrivent ni ne se signent ici.',
    },
    todo: { ar: '{where}', en: '{where}', fr: '{where}' },
  },
  'draft-fixed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ما كُتب هنا نتج عن إجراء، فلا يُعدّل حرفا حرفا.',
      en: 'What stands here follows from an act; it is not edited word by word.',
      fr: 'Ce qui figure ici résulte d’un acte ; cela ne se modifie pas mot à mot.',
    },
    todo: {
      ar: 'اترك هذه المسودة وابدأ الإجراء من جديد.',
      en: 'Give this draft up and begin the act anew.',
      fr: 'Abandonnez ce projet et recommencez l’acte.',
    },
  },
  'record-not-ours': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا سجل دولة أخرى، ولا يغيّره إلا مصدره.',
      en: 'This is another state’s record; only its originator changes it.',
      fr: 'Cette fiche est celle d’un autre État ; seul son auteur la modifie.',
    },
    todo: {
      ar: 'اكتب سجلا مشتقا منه، أو اسأل مصدره.',
      en: 'Write a record derived from it, or ask its originator.',
      fr: 'Écrivez une fiche dérivée, ou interrogez son auteur.',
    },
  },
  'record-ours': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا سجل دولتكم، فلا إذن يُطلب فيه.',
      en: 'This is your own state’s record; there is nobody to ask.',
      fr: 'Cette fiche est celle de votre État ; il n’y a personne à qui demander.',
    },
    todo: {
      ar: 'أصدر إصدارا جديدا منه لمن تريد.',
      en: 'Publish a new version of it for whom you want.',
      fr: 'Publiez-en une nouvelle version pour qui vous voulez.',
    },
  },
  'record-revoked': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'أُلغي هذا السجل نهائيا.',
      en: 'This record was revoked, and that is for good.',
      fr: 'Cette fiche a été révoquée, et c’est définitif.',
    },
    todo: { ar: 'اكتب سجلا جديدا.', en: 'Write a new record.', fr: 'Écrivez une nouvelle fiche.' },
  },
  'recall-nobody': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا أحد ممن ذكرتَ يملك هذه الإصدارات، فلا شيء يُسترجع.',
      en: 'None of those named may read these versions; there is nothing to take back.',
      fr: 'Aucun de ceux que vous nommez ne peut lire ces versions ; il n’y a rien à reprendre.',
    },
    todo: {
      ar: 'انظر في صفحة السجل من يملكه.',
      en: 'See on the page of the record who has it.',
      fr: 'Voyez sur la page de la fiche qui la détient.',
    },
  },
  'consent-answered': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'أُجيب عن هذا الطلب أو سُحب.',
      en: 'This request for consent has been answered or taken back.',
      fr: 'Cette demande de consentement a reçu sa réponse ou a été retirée.',
    },
    todo: {
      ar: 'أصدر إصدارا جديدا من الإذن أو ألغه.',
      en: 'Publish a new version of the consent, or revoke it.',
      fr: 'Publiez une nouvelle version du consentement, ou révoquez-le.',
    },
  },
  'no-identity': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تنضم هذه العقدة بعد إلى تحالف، فلا هوية لها توقّع بها.',
      en: 'This node belongs to no alliance yet; it has no identity to sign with.',
      fr: 'Ce nœud n’appartient encore à aucune alliance ; il n’a pas d’identité pour signer.',
    },
    todo: {
      ar: 'انضموا إلى تحالف أو أسّسوه في صفحة الأعضاء.',
      en: 'Join or found an alliance on the members page.',
      fr: 'Rejoignez ou fondez une alliance sur la page des membres.',
    },
  },
} as const satisfies FaultTable;

export const releaseFault = faults(releaseFaults);
