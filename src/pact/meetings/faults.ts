import { type FaultTable, faults } from '#base';

const mend = {
  ar: 'صحّح الصفوف والأعمدة المذكورة ثم أعد الاستيراد. لم يتغير شيء.',
  en: 'Correct the rows and columns named, then import again. Nothing was changed.',
  fr: 'Corrigez les lignes et colonnes indiquées, puis réimportez. Rien n’a été modifié.',
} as const;

/** What can go wrong while a meeting is written. */
const meetingFaults = {
  'meeting-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'حفظ {by} هذا الاجتماع بعد أن فتحته.',
      en: '{by} saved this meeting after you had opened it.',
      fr: '{by} a enregistré cette réunion après que vous l’avez ouverte.',
    },
    todo: {
      ar: 'اقرأ نسخته، وضمّ إليها ما كتبته، ثم احفظ. لم يضع شيء.',
      en: 'Read that version, join what you wrote to it, then save. Nothing was lost.',
      fr: 'Lisez cette version, joignez-y ce que vous avez écrit, puis enregistrez. Rien n’est perdu.',
    },
  },
  'meeting-in-draft': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'وُضع هذا الاجتماع في مسودة للتبادل، فلا يُكتب فيه.',
      en: 'This meeting stands in a draft of the exchange and is not written on.',
      fr: 'Cette réunion est dans un projet d’échange et ne s’écrit plus.',
    },
    todo: {
      ar: 'اسحب المسودة أو انتظر رأي الشخص الثاني؛ فإن رُفضت عاد الاجتماع مفتوحا.',
      en: 'Withdraw the draft, or wait for the second person; refused, the meeting is open again.',
      fr: 'Retirez le projet ou attendez la seconde personne ; refusé, la réunion est de nouveau ouverte.',
    },
  },
  'meeting-unfinished': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لم يكتمل الاجتماع بعد، أو لا تتفق أجزاؤه.',
      en: 'The meeting is not complete yet, or its parts do not agree.',
      fr: 'La réunion n’est pas encore complète, ou ses parties ne s’accordent pas.',
    },
    todo: {
      ar: 'صحّح المواضع المذكورة، ثم أعد المحاولة.',
      en: 'Correct the places named, then try again.',
      fr: 'Corrigez les endroits indiqués, puis réessayez.',
    },
  },
  'table-refused': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file} أخطاء ({count}).',
      en: '{file} holds faults ({count}).',
      fr: '{file} contient des erreurs ({count}).',
    },
    todo: mend,
  },
  'table-heads': {
    status: 422,
    category: 'input',
    message: {
      ar: 'رؤوس أعمدة الملف {file} ليست رؤوس جدول الالتزامات.',
      en: 'The heads of {file} are not those of a table of commitments.',
      fr: 'Les en-têtes de {file} ne sont pas ceux d’un tableau d’engagements.',
    },
    todo: {
      ar: 'نزّل النموذج واكتب فيه، ثم استورده. لم يتغير شيء.',
      en: 'Download the template, write in it, then import it. Nothing was changed.',
      fr: 'Téléchargez le modèle, remplissez-le, puis importez-le. Rien n’a été modifié.',
    },
  },
} as const satisfies FaultTable;

export const meetingFault = faults(meetingFaults);
