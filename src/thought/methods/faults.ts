import { type FaultTable, faults } from '#base';

const takeAgain = {
  ar: 'خذ الملف DISARM.json من مصدره كما هو ثم أعد التحميل. لم يتغيّر شيء.',
  en: 'Take DISARM.json from its source as it is, then import again. Nothing was changed.',
  fr: 'Prenez DISARM.json à sa source, tel quel, puis importez à nouveau. Rien n’a été modifié.',
};
const lookAgain = {
  ar: 'أعد تحميل الصفحة وانظر ما تغيّر.',
  en: 'Load the page again and see what has changed.',
  fr: 'Rechargez la page et voyez ce qui a changé.',
};

const methodFaults = {
  'disarm-not-json': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف ليس JSON سليما.',
      en: 'The file is not sound JSON.',
      fr: 'Le fichier n’est pas un JSON sain.',
    },
    todo: takeAgain,
  },
  'disarm-unlike': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ليس هذا ملف DISARM كما يُعرف، أو فيه ما لا يُقبل ({count}).',
      en: 'This is no DISARM bundle as we know it, or something in it cannot be taken ({count}).',
      fr: 'Ce n’est pas le fichier DISARM connu, ou quelque chose n’y peut être pris ({count}).',
    },
    todo: takeAgain,
  },
  'method-linked': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الربط قائم أو مقترح من قبل.',
      en: 'This link stands already, or is proposed.',
      fr: 'Ce lien existe déjà, ou est proposé.',
    },
    todo: lookAgain,
  },
  'method-link-settled': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'بُتّ في هذا الربط من قبل.',
      en: 'This link has been settled already.',
      fr: 'Ce lien a déjà été tranché.',
    },
    todo: lookAgain,
  },
} as const satisfies FaultTable;

export const methodFault = faults(methodFaults);
