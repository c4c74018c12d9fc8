import { type FaultTable, faults } from '#base';

const again = {
  ar: 'صحّح الأسطر المذكورة ثم أعد التحميل. لم يتغيّر شيء.',
  en: 'Correct the lines named, then import again. Nothing was changed.',
  fr: 'Corrigez les lignes nommées, puis importez à nouveau. Rien n’a été modifié.',
};

const workFaults = {
  'corpus-refused': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file} أسطر لا تُقبل ({count}).',
      en: '{file} holds lines that cannot be taken ({count}).',
      fr: '{file} contient des lignes qui ne peuvent être prises ({count}).',
    },
    todo: again,
  },
  'corpus-empty': {
    status: 422,
    category: 'input',
    message: { ar: 'لا نص في الملف {file}.', en: '{file} holds no text.', fr: '{file} ne contient aucun texte.' },
    todo: again,
  },
  'corpus-here': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الملف محمّل هنا من قبل.',
      en: 'This very file is here already.',
      fr: 'Ce même fichier est déjà ici.',
    },
    todo: {
      ar: 'احذف ما حُمّل أولا إن أردت تحميله من جديد.',
      en: 'Remove the one that is here first, if you want to import it again.',
      fr: 'Retirez d’abord celui qui est ici, si vous voulez l’importer à nouveau.',
    },
  },
} as const satisfies FaultTable;

export const workFault = faults(workFaults);
