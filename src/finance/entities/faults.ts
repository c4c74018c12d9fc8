import { type FaultTable, faults } from '#base';

/** What can go wrong with a reporting entity. */
const entityFaults = {
  'reporter-unbound': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لم يُربط هذا الحساب بجهة مُبلِّغة واحدة.',
      en: 'This account is not bound to exactly one reporting entity.',
      fr: 'Ce compte n’est pas lié à une seule entité déclarante.',
    },
    todo: {
      ar: 'اطلب من مدير النظام أن يجعل مكتب الحساب الوحيد entity:‹مفتاح الجهة›.',
      en: 'Ask your administrator to make entity:<key of the entity> the only desk of the account.',
      fr: 'Demandez à votre administrateur que entity:<clé de l’entité> soit le seul bureau du compte.',
    },
  },
  'entity-exists': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'توجد جهة بهذا المفتاح ({entity}).',
      en: 'An entity with this key exists ({entity}).',
      fr: 'Une entité porte déjà cette clé ({entity}).',
    },
    todo: { ar: 'اختر مفتاحا آخر.', en: 'Choose another key.', fr: 'Choisissez une autre clé.' },
  },
  'entity-key-unfit': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ليس هذا مفتاح Ed25519 عاما صالحا.',
      en: 'This is no usable Ed25519 public key.',
      fr: 'Ce n’est pas une clé publique Ed25519 utilisable.',
    },
    todo: {
      ar: 'أرسل المفتاح الخام (32 بايت) مكتوبا بـ base64url.',
      en: 'Send the raw key (32 bytes) in base64url.',
      fr: 'Envoyez la clé brute (32 octets) en base64url.',
    },
  },
  'entity-key-known': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا المفتاح مسجل من قبل.',
      en: 'This key has been registered already.',
      fr: 'Cette clé est déjà enregistrée.',
    },
    todo: { ar: 'أنشئ مفتاحا جديدا.', en: 'Make a new key.', fr: 'Créez une nouvelle clé.' },
  },
  'entity-key-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا أحد يؤكد مفتاحا قدّمه بنفسه.',
      en: 'Nobody confirms a key they offered themselves.',
      fr: 'Nul ne confirme une clé qu’il a lui-même présentée.',
    },
    todo: {
      ar: 'اطلب من شخص آخر أن يقارن البصمة ويؤكد.',
      en: 'Ask another person to compare the fingerprint and confirm.',
      fr: 'Demandez à une autre personne de comparer l’empreinte et de confirmer.',
    },
  },
  'entity-key-unlike': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'البصمة التي كتبتها ليست بصمة هذا المفتاح.',
      en: 'The fingerprint you entered is not that of this key.',
      fr: 'L’empreinte saisie n’est pas celle de cette clé.',
    },
    todo: {
      ar: 'لا تؤكد. اتصل بالجهة واسأل من قدّم المفتاح.',
      en: 'Do not confirm. Call the entity and ask who offered the key.',
      fr: 'Ne confirmez pas. Appelez l’entité et demandez qui a présenté la clé.',
    },
  },
  'entity-key-over': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا المفتاح مؤكد أو منتهٍ من قبل.',
      en: 'This key has been confirmed or ended already.',
      fr: 'Cette clé est déjà confirmée ou révoquée.',
    },
    todo: { ar: 'أعد تحميل الصفحة.', en: 'Load the page again.', fr: 'Rechargez la page.' },
  },
  'entity-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يؤكد المفتاح إلا إنسان.',
      en: 'Only a person confirms a key.',
      fr: 'Seule une personne confirme une clé.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre propre compte.',
    },
  },
} as const satisfies FaultTable;

export const entityFault = faults(entityFaults);
