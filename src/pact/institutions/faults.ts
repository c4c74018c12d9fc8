import { type FaultTable, faults } from '#base';

/** What can go wrong with institutions and seats. */
export const institutionFaults = {
  'institution-unknown': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا توجد جهة بهذا المعرّف بين جهات دولتك.',
      en: 'Your state has no such institution.',
      fr: 'Votre État n’a pas d’institution de ce nom.',
    },
    todo: {
      ar: 'اختر جهة من القائمة، أو أضفها أولا.',
      en: 'Choose one of the list, or add it first.',
      fr: 'Choisissez-en une dans la liste ou ajoutez-la d’abord.',
    },
  },
  'institution-closed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'أُغلقت هذه الجهة، فلا يُسند إليها شيء جديد.',
      en: 'This institution is closed; nothing new is given to it.',
      fr: 'Cette institution est fermée ; rien de nouveau ne lui est confié.',
    },
    todo: {
      ar: 'اختر جهة قائمة، أو أعد فتحها.',
      en: 'Choose an open one, or open it again.',
      fr: 'Choisissez-en une ouverte ou rouvrez-la.',
    },
  },
  'institution-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'توجد جهة بهذا الاسم من قبل.',
      en: 'An institution of this name exists already.',
      fr: 'Une institution de ce nom existe déjà.',
    },
    todo: {
      ar: 'استعمل الموجودة، أو ميّز الاسم الإنجليزي.',
      en: 'Use that one, or give another English name.',
      fr: 'Utilisez celle-ci ou donnez un autre nom anglais.',
    },
  },
  'institution-has-seats': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ما زالت حسابات تعمل في هذه الجهة ({seated}).',
      en: 'Accounts still sit in this institution ({seated}).',
      fr: 'Des comptes siègent encore dans cette institution ({seated}).',
    },
    todo: {
      ar: 'انقل هذه الحسابات أو أنهِ مقاعدها ثم أغلقها.',
      en: 'Move these accounts or end their seats, then close it.',
      fr: 'Déplacez ces comptes ou mettez fin à leurs sièges, puis fermez-la.',
    },
  },
  'account-unknown': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا يوجد حساب قائم بهذا المعرّف.',
      en: 'There is no such account in use.',
      fr: 'Aucun compte en service ne correspond.',
    },
    todo: {
      ar: 'اختر حسابا من القائمة.',
      en: 'Choose an account of the list.',
      fr: 'Choisissez un compte dans la liste.',
    },
  },
  'seat-own': {
    status: 409,
    category: 'right',
    message: {
      ar: 'لا يضع أحدٌ نفسه في جهة.',
      en: 'Nobody seats themselves.',
      fr: 'Nul ne s’affecte soi-même.',
    },
    todo: {
      ar: 'اطلب ذلك من مدير آخر.',
      en: 'Ask another administrator.',
      fr: 'Demandez à un autre administrateur.',
    },
  },
  'seat-other-person': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'قيل من قبل لمن هذا الحساب، وذلك لا يُغيَّر.',
      en: 'It was said before whose account this is, and that is not changed.',
      fr: 'Il a déjà été dit à qui est ce compte, et cela ne change pas.',
    },
    todo: {
      ar: 'من كان شخصا آخر فله حساب آخر.',
      en: 'Another person gets another account.',
      fr: 'Une autre personne reçoit un autre compte.',
    },
  },
  'person-unknown': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لم يُسجَّل هذا الشخص بحساب آخر من قبل.',
      en: 'No other account of this person is known.',
      fr: 'Aucun autre compte de cette personne n’est connu.',
    },
    todo: {
      ar: 'اختر الحساب الآخر للشخص نفسه، أو قل إنه شخص جديد.',
      en: 'Choose the other account of the same person, or say it is a new person.',
      fr: 'Choisissez l’autre compte de la même personne ou indiquez une personne nouvelle.',
    },
  },
  'seat-in-future': {
    status: 400,
    category: 'input',
    message: {
      ar: 'يبدأ المقعد اليوم أو قبله.',
      en: 'A seat begins today or before.',
      fr: 'Un siège commence aujourd’hui ou avant.',
    },
    todo: { ar: 'صحّح التاريخ.', en: 'Correct the day.', fr: 'Corrigez la date.' },
  },
  'seat-overlaps': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'يتداخل ذلك مع مقعد آخر لهذا الحساب.',
      en: 'This overlaps another seat of the account.',
      fr: 'Cela chevauche un autre siège du compte.',
    },
    todo: {
      ar: 'انظر مقاعد الحساب واختر يوما بعدها.',
      en: 'Look at the account’s seats and choose a later day.',
      fr: 'Voyez les sièges du compte et choisissez un jour postérieur.',
    },
  },
  'seat-ended': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'انتهى هذا المقعد من قبل.',
      en: 'This seat has ended already.',
      fr: 'Ce siège a déjà pris fin.',
    },
    todo: { ar: 'أعد تحميل الصفحة.', en: 'Load the page again.', fr: 'Rechargez la page.' },
  },
} as const satisfies FaultTable;

export const institutionFault = faults(institutionFaults);
