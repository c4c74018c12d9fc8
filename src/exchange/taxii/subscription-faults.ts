import { type FaultTable, faults } from '#base';

const tryLater = {
  ar: 'ستعيد العقدة المحاولة من نفسها.',
  en: 'The node tries again by itself.',
  fr: 'Le nœud réessaie de lui-même.',
};
const askThem = {
  ar: 'تحقق من العنوان والحساب، أو اسأل من يدير الخادم.',
  en: 'Check the address and the account, or ask whoever runs the server.',
  fr: 'Vérifiez l’adresse et le compte, ou interrogez l’exploitant du serveur.',
};

/** Why another TAXII server could not be read. */
export const subscriptionFaults = {
  'subscription-unreachable': {
    status: 502,
    category: 'unavailable',
    message: {
      ar: 'تعذر الوصول إلى الخادم {host}.',
      en: 'The server {host} cannot be reached.',
      fr: 'Le serveur {host} est injoignable.',
    },
    todo: tryLater,
  },
  'subscription-busy': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'طلب الخادم {host} الانتظار.',
      en: 'The server {host} asks to wait.',
      fr: 'Le serveur {host} demande d’attendre.',
    },
    todo: tryLater,
  },
  'subscription-refused': {
    status: 403,
    category: 'right',
    message: {
      ar: 'رفض الخادم {host} الحساب.',
      en: 'The server {host} refuses the account.',
      fr: 'Le serveur {host} refuse le compte.',
    },
    todo: askThem,
  },
  'subscription-not-there': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا توجد هذه المجموعة في الخادم {host}، أو ليست لهذا الحساب.',
      en: 'The server {host} has no such collection, or not for this account.',
      fr: 'Le serveur {host} n’a pas cette collection, ou pas pour ce compte.',
    },
    todo: askThem,
  },
  'subscription-not-taxii': {
    status: 502,
    category: 'input',
    message: {
      ar: 'ما أجاب به الخادم {host} ليس TAXII 2.1.',
      en: 'What the server {host} answers is not TAXII 2.1.',
      fr: 'La réponse du serveur {host} n’est pas du TAXII 2.1.',
    },
    todo: askThem,
  },
  'subscription-too-large': {
    status: 502,
    category: 'limit',
    message: {
      ar: 'أرسل الخادم {host} صفحة أكبر من 100 ميغابايت.',
      en: 'The server {host} sends a page of more than 100 MiB.',
      fr: 'Le serveur {host} envoie une page de plus de 100 Mio.',
    },
    todo: askThem,
  },
  'subscription-stuck': {
    status: 502,
    category: 'input',
    message: {
      ar: 'يعيد الخادم {host} الصفحة نفسها بلا نهاية.',
      en: 'The server {host} gives the same page for ever.',
      fr: 'Le serveur {host} renvoie toujours la même page.',
    },
    todo: askThem,
  },
  'subscription-gap': {
    status: 502,
    category: 'input',
    message: {
      ar: 'في الخادم {host} كائنات بتاريخ إضافة واحد ({date}) أكثر مما يعطيه دفعة واحدة، فقد ينقص بعضها.',
      en: 'The server {host} holds more objects of one date ({date}) than it gives at once; some may be missing.',
      fr: 'Le serveur {host} a plus d’objets d’une même date ({date}) qu’il n’en donne à la fois ; il peut en manquer.',
    },
    todo: {
      ar: 'اطلب ممن يدير الخادم أن يدعم next.',
      en: 'Ask whoever runs the server to support next.',
      fr: 'Demandez à l’exploitant du serveur de prendre en charge next.',
    },
  },
  'subscription-collection': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تُحفظ كائنات الخوادم الأخرى إلا في مجموعة عادية.',
      en: 'Objects of other servers are kept only in a plain collection.',
      fr: 'Les objets d’autres serveurs ne se conservent que dans une collection simple.',
    },
    todo: {
      ar: 'اختر مجموعة من النوع العادي، أو أنشئ واحدة.',
      en: 'Choose a plain collection, or make one.',
      fr: 'Choisissez une collection simple, ou créez-en une.',
    },
  },
} as const satisfies FaultTable;

export const subscriptionFault = faults(subscriptionFaults);
