import { type FaultTable, faults } from '#base';

const askAdmin = {
  ar: 'تحقق من العنوان، أو اطلب الصلاحية ممن يدير هذه العقدة.',
  en: 'Check the address, or ask whoever runs this node for the right.',
  fr: 'Vérifiez l’adresse ou demandez le droit à l’exploitant de ce nœud.',
};
const readStandard = {
  ar: 'راجع المعيار TAXII 2.1 ثم أعد الإرسال.',
  en: 'See TAXII 2.1 and send again.',
  fr: 'Voyez TAXII 2.1 et renvoyez.',
};

/** What a TAXII server refuses (TAXII 2.1 §1.6.12, §3.6). */
export const taxiiFaults = {
  'taxii-sign-in': {
    status: 401,
    category: 'sign-in',
    message: {
      ar: 'يجب تقديم حساب صالح لهذا الخادم.',
      en: 'This server needs a valid account.',
      fr: 'Ce serveur exige un compte valide.',
    },
    todo: askAdmin,
  },
  'taxii-crowded': {
    status: 429,
    category: 'limit',
    message: {
      ar: 'محاولات كثيرة خاطئة من هذا المكان.',
      en: 'Too many wrong attempts from this place.',
      fr: 'Trop de tentatives erronées depuis ce lieu.',
    },
    todo: {
      ar: 'انتظر ربع ساعة ثم أعد المحاولة بكلمة السر الصحيحة.',
      en: 'Wait a quarter of an hour, then try with the right password.',
      fr: 'Attendez un quart d’heure, puis réessayez avec le bon mot de passe.',
    },
  },
  'taxii-no-root': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا توجد معلومات عن جذر الواجهة «{root}».',
      en: "API root '{root}' information not found.",
      fr: 'La racine d’API « {root} » est introuvable.',
    },
    todo: askAdmin,
  },
  'taxii-no-endpoint': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا شيء في هذا العنوان.',
      en: 'Nothing is at this address.',
      fr: 'Rien ne se trouve à cette adresse.',
    },
    todo: askAdmin,
  },
  'taxii-no-collection': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'المجموعة «{collection}» غير موجودة.',
      en: "Collection '{collection}' not found.",
      fr: 'La collection « {collection} » est introuvable.',
    },
    todo: askAdmin,
  },
  'taxii-no-object': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'الكائن «{object}» غير موجود.',
      en: "Object '{object}' not found.",
      fr: 'L’objet « {object} » est introuvable.',
    },
    todo: askAdmin,
  },
  'taxii-no-status': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'الحالة «{status}» غير موجودة.',
      en: "Status '{status}' not found.",
      fr: 'Le statut « {status} » est introuvable.',
    },
    todo: askAdmin,
  },
  'taxii-may-not-read': {
    status: 403,
    category: 'right',
    message: {
      ar: 'قراءة المجموعة «{collection}» غير مسموح بها.',
      en: "Forbidden to read collection '{collection}'.",
      fr: 'Lecture de la collection « {collection} » interdite.',
    },
    todo: askAdmin,
  },
  'taxii-may-not-write': {
    status: 403,
    category: 'right',
    message: {
      ar: 'الكتابة في المجموعة «{collection}» غير مسموح بها.',
      en: "Forbidden to write collection '{collection}'.",
      fr: 'Écriture dans la collection « {collection} » interdite.',
    },
    todo: askAdmin,
  },
  'taxii-may-not-delete': {
    status: 403,
    category: 'right',
    message: {
      ar: 'الحذف من المجموعة «{collection}» غير مسموح به.',
      en: "Forbidden to delete from collection '{collection}'.",
      fr: 'Suppression dans la collection « {collection} » interdite.',
    },
    todo: askAdmin,
  },
  'taxii-method': {
    status: 405,
    category: 'input',
    message: {
      ar: 'هذا العنوان لا يجيب عن الطريقة {method}.',
      en: 'This address does not answer to the method {method}.',
      fr: 'Cette adresse ne répond pas à la méthode {method}.',
    },
    todo: readStandard,
  },
  'taxii-not-acceptable': {
    status: 406,
    category: 'input',
    message: {
      ar: 'نوع المحتوى في ترويسة Accept غير صالح أو غير موجود.',
      en: 'Media type in the Accept header is invalid or not found',
      fr: 'Le type de média de l’en-tête Accept est invalide ou absent.',
    },
    todo: readStandard,
  },
  'taxii-too-large': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'الرسالة أكبر من الحد المسموح ({limit} بايت).',
      en: 'The message is larger than allowed ({limit} bytes).',
      fr: 'Le message dépasse la taille autorisée ({limit} octets).',
    },
    todo: { ar: 'أرسل دفعات أصغر.', en: 'Send smaller parts.', fr: 'Envoyez de plus petites parties.' },
  },
  'taxii-media-type': {
    status: 415,
    category: 'input',
    message: {
      ar: 'نوع المحتوى في ترويسة Content-Type غير صالح أو غير موجود.',
      en: 'Media type in the Content-Type header is invalid or not found',
      fr: 'Le type de média de l’en-tête Content-Type est invalide ou absent.',
    },
    todo: readStandard,
  },
  'taxii-unprocessable': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تعذرت معالجة المحتوى المرسل: {reason}',
      en: 'While processing supplied content, an error occurred. Root exception: {reason}',
      fr: 'Le contenu reçu n’a pas pu être traité : {reason}',
    },
    todo: readStandard,
  },
  'taxii-limit': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يكون الحد سالبا ولا صفرا.',
      en: 'The limit parameter cannot be negative or zero.',
      fr: 'Le paramètre limit ne peut être négatif ou nul.',
    },
    todo: readStandard,
  },
  'taxii-filter': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لم يفهم الخادم المرشح {filter}.',
      en: 'The server did not understand the request or filter parameters: {filter}.',
      fr: 'Le serveur n’a pas compris le filtre {filter}.',
    },
    todo: readStandard,
  },
  'taxii-next': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لم يفهم الخادم قيمة next.',
      en: 'The server did not understand the request or filter parameters: next.',
      fr: 'Le serveur n’a pas compris la valeur de next.',
    },
    todo: readStandard,
  },
  'taxii-next-changed': {
    status: 400,
    category: 'input',
    message: {
      ar: 'تغيرت المرشحات في أثناء القراءة المتتابعة.',
      en: 'The server did not understand the request or filter parameters: params changed over subsequent transaction.',
      fr: 'Les filtres ont changé au cours de la lecture paginée.',
    },
    todo: readStandard,
  },
  'taxii-slow': {
    status: 408,
    category: 'limit',
    message: {
      ar: 'لم تصل الرسالة كاملة في الوقت المحدد.',
      en: 'The message did not arrive whole in time.',
      fr: 'Le message n’est pas arrivé en entier à temps.',
    },
    todo: { ar: 'أرسل دفعات أصغر.', en: 'Send smaller parts.', fr: 'Envoyez de plus petites parties.' },
  },
} as const satisfies FaultTable;

export const taxiiFault = faults(taxiiFaults);
