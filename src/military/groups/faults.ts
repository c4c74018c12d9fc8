import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل الصفحة وانظر ما استجد.',
  en: 'Load the page again and see what happened.',
  fr: 'Rechargez la page et voyez ce qui a changé.',
};

const groupFaults = {
  'group-reason-empty': {
    status: 400,
    category: 'input',
    message: { ar: 'السبب لا يقول شيئا.', en: 'The reason says nothing.', fr: 'Le motif ne dit rien.' },
    todo: {
      ar: 'اكتب السبب في عشرة أحرف على الأقل.',
      en: 'Write the reason in ten letters at least.',
      fr: 'Écrivez le motif en dix lettres au moins.',
    },
  },
  'group-known': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الرقم {code} لجماعة مسجلة من قبل.',
      en: 'The number {code} is of a group that is in the register.',
      fr: 'Le numéro {code} est celui d’un groupe déjà au registre.',
    },
    todo: {
      ar: 'افتح صفحتها واقترح تغيير الاسم، أو خذ رقما آخر.',
      en: 'Open its page and propose a rename, or take another number.',
      fr: 'Ouvrez sa page et proposez un changement de nom, ou prenez un autre numéro.',
    },
  },
  'group-not-known': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا جماعة في السجل برقم {code}.',
      en: 'No group in the register has the number {code}.',
      fr: 'Aucun groupe du registre ne porte le numéro {code}.',
    },
    todo: {
      ar: 'اقترح الجماعة أولا، وليوقّعها شخص ثان.',
      en: 'Propose the group first, and have a second person sign it.',
      fr: 'Proposez d’abord le groupe, et faites signer une seconde personne.',
    },
  },
  'group-tied-to-itself': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا تُربط جماعة بنفسها.',
      en: 'A group is not tied to itself.',
      fr: 'Un groupe ne se lie pas à lui-même.',
    },
    todo: {
      ar: 'اختر جماعتين، أو اقترح تغيير الاسم.',
      en: 'Choose two groups, or propose a rename.',
      fr: 'Choisissez deux groupes, ou proposez un changement de nom.',
    },
  },
  'group-not-struck': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يُسترد هذا: ليس قائما، أو استُرد من قبل.',
      en: 'This cannot be taken back: it does not stand, or was taken back before.',
      fr: 'Ceci ne peut être repris : il n’a pas cours, ou l’a déjà été.',
    },
    todo: lookAgain,
  },
  'group-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يوقّع أحد ما اقترحه هو، ولا بحساب آخر له.',
      en: 'Nobody signs what they proposed themselves, under another account either.',
      fr: 'Nul ne signe ce qu’il a proposé lui-même, pas même sous un autre compte.',
    },
    todo: { ar: 'اطلب توقيع زميل.', en: 'Ask a colleague to sign.', fr: 'Demandez à un collègue de signer.' },
  },
  'group-proposal-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراح إلا من اقترحه.',
      en: 'A proposal is withdrawn by whoever made it.',
      fr: 'Seul l’auteur d’une proposition la retire.',
    },
    todo: {
      ar: 'ردّه بسبب إن كان خطأ.',
      en: 'Refuse it with a reason where it is wrong.',
      fr: 'Refusez-la avec un motif si elle est fausse.',
    },
  },
  'group-proposal-settled': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'حُسم هذا الاقتراح من قبل.',
      en: 'This proposal was settled before.',
      fr: 'Cette proposition est déjà tranchée.',
    },
    todo: lookAgain,
  },
  'group-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يقترح ولا يوقّع إلا شخص، لا برنامج.',
      en: 'Only a person proposes and signs, not a program.',
      fr: 'Seule une personne propose et signe, non un programme.',
    },
    todo: { ar: 'ادخل بحسابك.', en: 'Sign in with your account.', fr: 'Connectez-vous avec votre compte.' },
  },
  'assessment-running': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تقدير آخر يجري الآن؛ واحد في كل مرة.',
      en: 'An assessment is running; one at a time.',
      fr: 'Une évaluation est en cours ; une à la fois.',
    },
    todo: {
      ar: 'انتظر نهايته أو أوقفه.',
      en: 'Wait for its end, or stop it.',
      fr: 'Attendez sa fin, ou arrêtez-la.',
    },
  },
  'assessment-no-groups': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا جماعات في السجل، فلا يُعرف لمن تعود الأحداث.',
      en: 'The register holds no group: whose the events are is not known.',
      fr: 'Le registre ne contient aucun groupe : on ignore à qui sont les événements.',
    },
    todo: {
      ar: 'ارفع جدول الفاعلين وليوقّعه شخص ثان.',
      en: 'Bring a table of actors and have a second person sign it.',
      fr: 'Apportez une table d’acteurs et faites-la signer par une seconde personne.',
    },
  },
  'assessment-no-incidents': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا حوادث من هذا المصدر في هذه العقدة.',
      en: 'This node holds no incident of this source.',
      fr: 'Ce nœud ne tient aucun incident de cette source.',
    },
    todo: {
      ar: 'أحضر ملف حوادث في صفحة «الحوادث»، أو اختر مصدرا آخر.',
      en: 'Bring a file of incidents on the page “Incidents”, or choose another source.',
      fr: 'Apportez un fichier d’incidents à la page « Incidents », ou choisissez une autre source.',
    },
  },
  'incidents-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيرت الحوادث كلما قُرئت.',
      en: 'The incidents changed each time they were read.',
      fr: 'Les incidents ont changé à chaque lecture.',
    },
    todo: {
      ar: 'ابدأ التقدير من جديد بعد أن ينتهي إحضار الملفات.',
      en: 'Begin again once files are no longer being brought.',
      fr: 'Recommencez quand plus aucun fichier n’est apporté.',
    },
  },
  'reports-of-another-desk': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تقرير لمكتب آخر غير مكتب الأحداث: ما يخرج منه يراه من لا يحق له.',
      en: 'A report is for another desk than the events: what comes of it would be seen by those it is not for.',
      fr: 'Un rapport est pour un autre bureau que les événements : ce qui en vient serait vu par d’autres.',
    },
    todo: {
      ar: 'اختر تقارير مفتوحة، أو لمكتب الأحداث نفسه.',
      en: 'Choose open reports, or those of the events’ desk.',
      fr: 'Choisissez des rapports ouverts, ou du bureau des événements.',
    },
  },
  'ledger-open': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اقتراح لهذه السلسلة في هذا المسرح ينتظر التوقيع.',
      en: 'A proposal for this lineage in this theatre waits to be signed.',
      fr: 'Une proposition pour cette lignée sur ce théâtre attend une signature.',
    },
    todo: {
      ar: 'وقّعه أو ردّه أولا.',
      en: 'Sign or refuse it first.',
      fr: 'Signez-la ou refusez-la d’abord.',
    },
  },
  'ledger-superseded': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ظهر تقدير أحدث منذ هذا الاقتراح.',
      en: 'A newer assessment has come since this was proposed.',
      fr: 'Une évaluation plus récente est venue depuis cette proposition.',
    },
    todo: {
      ar: 'ردّ هذا الاقتراح واقترح على أساس الأحدث.',
      en: 'Refuse this proposal and propose on the newer one.',
      fr: 'Refusez cette proposition et proposez sur la plus récente.',
    },
  },
  'ledger-pathway': {
    status: 422,
    category: 'input',
    message: {
      ar: 'النهاية تُذكر بمسارها، ولا مسار لغيرها.',
      en: 'An end is said with its pathway, and nothing else has one.',
      fr: 'Une fin se dit avec sa voie, et rien d’autre n’en a.',
    },
    todo: {
      ar: 'اختر المسار الذي تشهد له الأدلة.',
      en: 'Choose the pathway that evidence speaks for.',
      fr: 'Choisissez la voie que les preuves indiquent.',
    },
  },
  'mark-forbids-file': {
    status: 403,
    category: 'right',
    message: {
      ar: 'علامة البيانات TLP:RED: لا تخرج في ملف.',
      en: 'The data are marked TLP:RED: they do not leave as a file.',
      fr: 'Les données portent TLP:RED : elles ne sortent pas en fichier.',
    },
    todo: {
      ar: 'اقرأها هنا، أو اطلب من صاحبها علامة أوسع.',
      en: 'Read them here, or ask whoever gave them for a wider mark.',
      fr: 'Lisez-les ici, ou demandez à leur source une marque plus large.',
    },
  },
} as const satisfies FaultTable;

export const groupFault = faults(groupFaults);
