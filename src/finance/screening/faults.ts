import { type FaultTable, faults } from '#base';

export const screeningFaults = {
  'screening-not-ready': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'فهارس الأسماء ما زالت قيد التحميل.',
      en: 'The name indexes are still loading.',
      fr: 'Les index de noms sont encore en cours de chargement.',
    },
    todo: {
      ar: 'أعد المحاولة بعد لحظات؛ تُظهر صفحة المطابقة متى تصبح جاهزة.',
      en: 'Try again in a moment; the screening page shows when they are ready.',
      fr: 'Réessayez dans un instant ; la page de criblage indique quand ils sont prêts.',
    },
  },
  'birth-date-unreadable': {
    status: 400,
    category: 'input',
    message: {
      ar: 'تعذّرت قراءة تاريخ الميلاد «{value}».',
      en: 'The date of birth “{value}” could not be read.',
      fr: 'La date de naissance « {value} » n’a pas pu être lue.',
    },
    todo: {
      ar: 'اكتب سنة أو تاريخًا كاملًا، مثل 1970 أو 1970-05-01.',
      en: 'Give a year or a full date, for instance 1970 or 1970-05-01.',
      fr: 'Donnez une année ou une date complète, par exemple 1970 ou 1970-05-01.',
    },
  },
  'country-unknown': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا يُعرف بلد باسم «{value}».',
      en: 'No country is known as “{value}”.',
      fr: 'Aucun pays n’est connu sous le nom « {value} ».',
    },
    todo: {
      ar: 'اكتب اسم البلد أو رمزه ذا الحرفين.',
      en: 'Give the name of the country or its two-letter code.',
      fr: 'Donnez le nom du pays ou son code à deux lettres.',
    },
  },
  'list-unknown': {
    status: 400,
    category: 'input',
    message: {
      ar: 'لا توجد قائمة بالمفتاح «{value}».',
      en: 'There is no list “{value}”.',
      fr: 'Il n’y a pas de liste « {value} ».',
    },
    todo: {
      ar: 'اختر من القوائم المسجّلة في صفحة القوائم.',
      en: 'Choose one of the lists shown on the lists page.',
      fr: 'Choisissez une des listes de la page des listes.',
    },
  },
} as const satisfies FaultTable;

export const screeningFault = faults(screeningFaults);
