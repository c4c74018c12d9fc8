import { type FaultTable, faults } from '#base';

const again = {
  ar: 'صحّح المواضع المذكورة ثم أعد التحميل. لم يتغيّر شيء.',
  en: 'Correct the places named, then load it again. Nothing was changed.',
  fr: 'Corrigez les endroits nommés, puis rechargez. Rien n’a été modifié.',
};

const edxlFaults = {
  'edxl-not-xml': {
    status: 400,
    category: 'input',
    message: {
      ar: 'الملف ليس نص XML مقبولا.',
      en: 'The file is no XML that is read here.',
      fr: 'Le fichier n’est pas du XML lu ici.',
    },
    todo: again,
  },
  'edxl-no-message': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ليس في الملف رسالة {standard}.',
      en: 'The file holds no message of {standard}.',
      fr: 'Le fichier ne contient pas de message {standard}.',
    },
    todo: again,
  },
  'edxl-refused': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الرسالة ما ليس من المعيار ({count}).',
      en: 'The message holds what the standard does not have ({count}).',
      fr: 'Le message contient ce que la norme n’a pas ({count}).',
    },
    todo: again,
  },
} as const satisfies FaultTable;

export const edxlFault = faults(edxlFaults);
