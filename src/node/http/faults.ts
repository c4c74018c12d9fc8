import { faults, type FaultTable } from '#base';

/** What the border of the node refuses before any module sees it. */
export const httpFaults = {
  'wrong-host': {
    status: 421,
    category: 'input',
    message: {
      ar: 'لا تجيب هذه العقدة على العنوان «{host}».',
      en: 'This node does not answer to the address "{host}".',
      fr: "Ce nœud ne répond pas à l'adresse « {host} ».",
    },
    todo: {
      ar: 'استخدم العنوان {address}، أو اضبط MITHAQ_PUBLIC_URL.',
      en: 'Use {address}, or set MITHAQ_PUBLIC_URL.',
      fr: 'Utilisez {address}, ou réglez MITHAQ_PUBLIC_URL.',
    },
  },
  'bad-json': {
    status: 400,
    category: 'input',
    message: {
      ar: 'نص الطلب ليس JSON سليما.',
      en: 'The body of the request is not sound JSON.',
      fr: "Le corps de la requête n'est pas du JSON correct.",
    },
    todo: {
      ar: 'صحّح النص ثم أعد الإرسال؛ والمفاتيح مثل __proto__ مرفوضة.',
      en: 'Correct it and send again; keys such as __proto__ are refused.',
      fr: 'Corrigez-le et renvoyez ; les clés comme __proto__ sont refusées.',
    },
  },
  'body-too-large': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'نص الطلب أكبر من الحد المسموح ({limit}).',
      en: 'The body of the request is larger than allowed ({limit}).',
      fr: 'Le corps de la requête dépasse la taille autorisée ({limit}).',
    },
    todo: {
      ar: 'أرسل أقل في كل طلب، أو أرسل ملفا.',
      en: 'Send less at once, or send a file.',
      fr: 'Envoyez moins à la fois, ou envoyez un fichier.',
    },
  },
  'unsupported-type': {
    status: 415,
    category: 'input',
    message: {
      ar: 'نوع المحتوى «{type}» غير مقبول هنا.',
      en: 'The content type "{type}" is not accepted here.',
      fr: "Le type de contenu « {type} » n'est pas accepté ici.",
    },
    todo: {
      ar: 'أرسل application/json، أو multipart/form-data للملفات.',
      en: 'Send application/json, or multipart/form-data for files.',
      fr: 'Envoyez application/json, ou multipart/form-data pour les fichiers.',
    },
  },
  'file-missing': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يحتوي الطلب على ملف سليم في الجزء «file».',
      en: 'The request holds no sound file in its part "file".',
      fr: 'La requête ne contient pas de fichier correct dans sa partie « file ».',
    },
    todo: {
      ar: 'أرسل ملفا واحدا بصيغة multipart/form-data.',
      en: 'Send one file as multipart/form-data.',
      fr: 'Envoyez un seul fichier en multipart/form-data.',
    },
  },
  'bad-request': {
    status: 400,
    category: 'input',
    message: {
      ar: 'تعذّر فهم الطلب.',
      en: 'The request could not be understood.',
      fr: "La requête n'a pas pu être comprise.",
    },
    todo: {
      ar: 'صحّح العنوان والترويسات ثم أعد الإرسال.',
      en: 'Correct address and headers and send again.',
      fr: "Corrigez l'adresse et les en-têtes, puis renvoyez.",
    },
  },
  'too-slow': {
    status: 408,
    category: 'limit',
    message: {
      ar: 'لم يصل الطلب كاملا في الوقت المحدد.',
      en: 'The request did not arrive whole in time.',
      fr: "La requête n'est pas arrivée entière à temps.",
    },
    todo: {
      ar: 'تحقق من الاتصال ثم أعد الإرسال.',
      en: 'Check the connection and send again.',
      fr: 'Vérifiez la connexion puis renvoyez.',
    },
  },
} as const satisfies FaultTable;

export const httpFault = faults(httpFaults);
