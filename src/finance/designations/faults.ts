import { type FaultTable, faults } from '#base';

/** What can go wrong with the force of a list. */
export const forceFaults = {
  'force-by-charter': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'قائمة مجلس الأمن ملزمة بموجب ميثاق الأمم المتحدة (المادة 25)، ولا يُغيَّر ذلك هنا.',
      en: 'The Security Council’s list binds under the Charter of the United Nations (Article 25); that is not changed here.',
      fr: 'La liste du Conseil de sécurité lie en vertu de la Charte (article 25) ; cela ne se change pas ici.',
    },
    todo: { ar: 'اختر قائمة أخرى.', en: 'Choose another list.', fr: 'Choisissez une autre liste.' },
  },
  'force-as-it-is': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا إلزام القائمة الآن.',
      en: 'That is the force of the list already.',
      fr: 'C’est déjà la force de la liste.',
    },
    todo: { ar: 'لا شيء تفعله.', en: 'There is nothing to do.', fr: 'Il n’y a rien à faire.' },
  },
  'force-waits': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'اقتراح آخر لهذه القائمة ينتظر شخصا ثانيا.',
      en: 'Another proposal for this list waits for a second person.',
      fr: 'Une autre proposition pour cette liste attend une seconde personne.',
    },
    todo: {
      ar: 'يبتّ فيه شخص ثانٍ أولا.',
      en: 'A second person answers it first.',
      fr: 'Une seconde personne y répond d’abord.',
    },
  },
} as const satisfies FaultTable;

export const forceFault = faults(forceFaults);
