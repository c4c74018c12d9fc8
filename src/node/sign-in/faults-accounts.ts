import type { FaultTable } from '#base';

/** What can be refused about accounts, passwords, factors and tokens. */
export const accountFaults = {
  'password-short': {
    status: 400,
    category: 'input',
    message: {
      ar: 'كلمة المرور قصيرة: أقلها {least} حرفا.',
      en: 'The password is too short: it needs at least {least} characters.',
      fr: 'Le mot de passe est trop court : {least} caractères au moins.',
    },
    todo: {
      ar: 'اختر عبارة من عدة كلمات يسهل عليك تذكرها.',
      en: 'Take a phrase of several words that you remember easily.',
      fr: 'Choisissez une phrase de plusieurs mots, facile à retenir.',
    },
  },
  'password-common': {
    status: 400,
    category: 'input',
    message: {
      ar: 'كلمة المرور شائعة أو سهلة التخمين.',
      en: 'The password is common or easy to guess.',
      fr: 'Le mot de passe est courant ou facile à deviner.',
    },
    todo: {
      ar: 'اختر عبارة من عدة كلمات لا تربطها صلة ظاهرة.',
      en: 'Take a phrase of several words that have nothing to do with each other.',
      fr: 'Choisissez une phrase de plusieurs mots sans rapport entre eux.',
    },
  },
  'password-has-username': {
    status: 400,
    category: 'input',
    message: {
      ar: 'كلمة المرور تتضمن اسم المستخدم.',
      en: 'The password holds the user name.',
      fr: "Le mot de passe contient le nom d'utilisateur.",
    },
    todo: { ar: 'اختر كلمة مرور أخرى.', en: 'Take another password.', fr: 'Choisissez un autre mot de passe.' },
  },
  'invitation-refused': {
    status: 400,
    category: 'input',
    message: {
      ar: 'رابط الدعوة غير صحيح، أو استُعمل، أو انتهت صلاحيته.',
      en: 'The invitation is wrong, was used, or has expired.',
      fr: "L'invitation est inexacte, déjà utilisée ou expirée.",
    },
    todo: {
      ar: 'اطلب من مدير النظام دعوة جديدة.',
      en: 'Ask your administrator for a new one.',
      fr: 'Demandez-en une nouvelle à votre administrateur.',
    },
  },
  'not-empty': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'في هذه العقدة حسابات من قبل.',
      en: 'This node has accounts already.',
      fr: 'Ce nœud a déjà des comptes.',
    },
    todo: {
      ar: 'اطلب من مدير النظام دعوة.',
      en: 'Ask the administrator for an invitation.',
      fr: "Demandez une invitation à l'administrateur.",
    },
  },
  'only-this-machine': {
    status: 403,
    category: 'right',
    message: {
      ar: 'الحساب الأول لا يُنشأ إلا من الجهاز الذي تعمل عليه العقدة.',
      en: 'The first account can be made only on the machine the node runs on.',
      fr: 'Le premier compte ne se crée que sur la machine où tourne le nœud.',
    },
    todo: {
      ar: 'افتح العقدة في متصفح على ذلك الجهاز.',
      en: 'Open the node in a browser of that machine.',
      fr: 'Ouvrez le nœud dans un navigateur de cette machine.',
    },
  },
  'own-account': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يغيّر أحد أدواره أو صفة حسابه بنفسه.',
      en: 'Nobody changes their own roles or standing.',
      fr: 'Personne ne modifie ses propres rôles ni son statut.',
    },
    todo: {
      ar: 'اطلب ذلك من مدير نظام آخر.',
      en: 'Ask another administrator.',
      fr: 'Adressez-vous à un autre administrateur.',
    },
  },
  'unknown-role': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يوجد في هذه العقدة دور باسم {role}.',
      en: 'This node has no role {role}.',
      fr: "Ce nœud n'a pas de rôle {role}.",
    },
    todo: { ar: 'اختر دورا من القائمة.', en: 'Take one of the list.', fr: 'Choisissez-en un dans la liste.' },
  },
  'outsider-alone': {
    status: 400,
    category: 'input',
    message: {
      ar: 'حساب الجهة المُبلِّغة لا يحمل دورا آخر.',
      en: 'The account of a reporting entity holds no other role.',
      fr: 'Le compte d’une entité déclarante ne porte aucun autre rôle.',
    },
    todo: {
      ar: 'أنشئ للموظف حسابا آخر.',
      en: 'Make another account for the officer.',
      fr: 'Créez un autre compte pour l’agent.',
    },
  },
  'outsider-desk': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لحساب الجهة المُبلِّغة مكتب واحد هو مكتب جهته.',
      en: 'The account of a reporting entity has one desk, that of its entity.',
      fr: 'Le compte d’une entité déclarante a un seul bureau, celui de son entité.',
    },
    todo: {
      ar: 'اكتب مكتبا واحدا: entity:‹مفتاح الجهة›.',
      en: 'Name one desk: entity:<key of the entity>.',
      fr: 'Indiquez un seul bureau : entity:<clé de l’entité>.',
    },
  },
  'roles-apart': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يجتمع دور مدير النظام مع دور المحلّل أو المعتمِد في حساب واحد.',
      en: 'The administrator cannot also be analyst or approver in one account.',
      fr: "L'administrateur ne peut être aussi analyste ou approbateur dans un même compte.",
    },
    todo: {
      ar: 'أنشئ حسابين لشخصين مختلفين.',
      en: 'Make two accounts, for two people.',
      fr: 'Créez deux comptes, pour deux personnes.',
    },
  },
  'last-admin': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'يجب أن يبقى في العقدة مدير نظام واحد مفعّل على الأقل.',
      en: 'At least one enabled administrator must remain.',
      fr: 'Il doit rester au moins un administrateur actif.',
    },
    todo: {
      ar: 'عيّن مدير نظام آخر أولا.',
      en: 'Name another administrator first.',
      fr: "Nommez d'abord un autre administrateur.",
    },
  },
  'account-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اسم المستخدم أو البريد أو هوية المزوّد مستعمل في حساب آخر.',
      en: 'The user name, the e-mail address or the identity is taken by another account.',
      fr: "Le nom d'utilisateur, l'adresse ou l'identité appartient déjà à un autre compte.",
    },
    todo: { ar: 'اختر غيره.', en: 'Take another.', fr: 'Choisissez-en un autre.' },
  },
  'token-role': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يُمنح برنامجٌ دور {role}: هذا الدور للأشخاص وحدهم.',
      en: 'A program never gets the role {role}: it is for people only.',
      fr: 'Un programme ne reçoit jamais le rôle {role} : il est réservé aux personnes.',
    },
    todo: { ar: 'اختر دورا آخر.', en: 'Take another role.', fr: 'Choisissez un autre rôle.' },
  },
  'last-factor': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا هو العامل الثاني الوحيد لحسابك.',
      en: 'This is the only second factor of your account.',
      fr: "C'est le seul second facteur de votre compte.",
    },
    todo: {
      ar: 'أضف عاملا آخر ثم احذف هذا.',
      en: 'Add another one first, then remove this.',
      fr: "Ajoutez-en d'abord un autre, puis retirez celui-ci.",
    },
  },
  'exercise-account': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'كلمة مرور حسابات التمرين ثابتة، وتظهر عند كل تشغيل.',
      en: 'The password of an exercise account is fixed; it is shown at each start.',
      fr: "Le mot de passe d'un compte d'exercice est fixe ; il s'affiche à chaque démarrage.",
    },
    todo: {
      ar: 'أنشئ حسابا حقيقيا للعمل الفعلي.',
      en: 'Make a real account for real work.',
      fr: 'Créez un vrai compte pour le travail réel.',
    },
  },
} as const satisfies FaultTable;
