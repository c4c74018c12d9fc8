import { type FaultTable, faults } from './fault.ts';

/** Failures any module can meet. */
export const commonFaults = {
  'not-found': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا يوجد هنا ما طُلب، أو لا يحق لك الاطلاع عليه.',
      en: 'What was asked for is not here, or not for you to see.',
      fr: "Ce qui est demandé n'existe pas ici, ou ne vous est pas ouvert.",
    },
    todo: {
      ar: 'تحقق من العنوان، أو اطلب الصلاحية من مدير النظام.',
      en: 'Check the address, or ask your administrator for the right.',
      fr: "Vérifiez l'adresse ou demandez le droit à votre administrateur.",
    },
  },
  'sign-in-required': {
    status: 401,
    category: 'sign-in',
    message: { ar: 'يجب تسجيل الدخول أولا.', en: 'You must sign in first.', fr: "Il faut d'abord vous connecter." },
    todo: { ar: 'سجّل الدخول ثم أعد المحاولة.', en: 'Sign in and try again.', fr: 'Connectez-vous puis réessayez.' },
  },
  forbidden: {
    status: 403,
    category: 'right',
    message: {
      ar: 'دورك لا يتضمن هذا الإجراء ({right}).',
      en: 'Your role does not include this act ({right}).',
      fr: 'Votre rôle ne comprend pas cet acte ({right}).',
    },
    todo: {
      ar: 'اطلب ممن يملك هذه الصلاحية القيام به.',
      en: 'Ask a colleague who holds this right.',
      fr: 'Demandez à une personne qui détient ce droit.',
    },
  },
  'invalid-input': {
    status: 400,
    category: 'input',
    message: {
      ar: 'المدخلات غير صحيحة.',
      en: 'The input is not valid.',
      fr: 'Les données saisies ne sont pas valides.',
    },
    todo: {
      ar: 'صحّح الحقول المذكورة ثم أعد الإرسال.',
      en: 'Correct the fields named and send again.',
      fr: 'Corrigez les champs indiqués et renvoyez.',
    },
  },
  conflict: {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'غيّر شخص آخر هذا العنصر في هذه الأثناء.',
      en: 'Somebody else changed this in the meantime.',
      fr: "Quelqu'un d'autre a modifié cet élément entre-temps.",
    },
    todo: {
      ar: 'أعد التحميل وراجع التغيير ثم قرّر من جديد.',
      en: 'Reload, look at the change, and decide again.',
      fr: 'Rechargez, examinez le changement et décidez à nouveau.',
    },
  },
  'too-large': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'الملف أكبر من الحد المسموح ({limit}).',
      en: 'The file is larger than allowed ({limit}).',
      fr: 'Le fichier dépasse la taille autorisée ({limit}).',
    },
    todo: {
      ar: 'قسّم الملف أو اطلب رفع الحد.',
      en: 'Split the file, or ask for a higher limit.',
      fr: 'Divisez le fichier ou demandez une limite plus haute.',
    },
  },
  'too-many': {
    status: 429,
    category: 'limit',
    message: { ar: 'طلبات كثيرة جدا.', en: 'Too many requests.', fr: 'Trop de requêtes.' },
    todo: {
      ar: 'انتظر قليلا ثم أعد المحاولة.',
      en: 'Wait a little and try again.',
      fr: 'Patientez un peu puis réessayez.',
    },
  },
  unavailable: {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'العقدة غير جاهزة الآن.',
      en: 'The node is not ready now.',
      fr: "Le nœud n'est pas prêt pour l'instant.",
    },
    todo: { ar: 'أعد المحاولة بعد لحظات.', en: 'Try again in a moment.', fr: 'Réessayez dans un instant.' },
  },
  internal: {
    status: 500,
    category: 'unavailable',
    message: {
      ar: 'حدث خطأ داخلي، وقد سُجّل.',
      en: 'An internal error happened; it has been logged.',
      fr: 'Une erreur interne est survenue ; elle a été consignée.',
    },
    todo: {
      ar: 'أعد المحاولة، وإن تكرر فأبلغ مدير النظام.',
      en: 'Try again; if it happens again, tell your administrator.',
      fr: 'Réessayez ; si cela se reproduit, prévenez votre administrateur.',
    },
  },
} as const satisfies FaultTable;

export const commonFault = faults(commonFaults);
