import type { FaultTable } from '#base';

/** What to do about an object that its sender must mend. */
export const askSender = {
  ar: 'راجع الحقول المذكورة مع الدولة المرسِلة؛ تصحّحها وترسل من جديد.',
  en: 'Look at the places named with the state that sent it; it corrects them and sends again.',
  fr: 'Examinez les endroits indiqués avec l’État expéditeur ; il les corrige et renvoie.',
};

/** Why an object could not be read at all, or is no STIX 2.1. */
export const readingFaults = {
  'object-too-large': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'الكائن أكبر من {limit} كيلوبايت.',
      en: 'The object is larger than {limit} KiB.',
      fr: 'L’objet dépasse {limit} Kio.',
    },
    todo: askSender,
  },
  'object-not-json': {
    status: 422,
    category: 'input',
    message: {
      ar: 'النص ليس JSON سليما بترميز UTF-8.',
      en: 'The text is not sound JSON in UTF-8.',
      fr: 'Le texte n’est pas du JSON valide en UTF-8.',
    },
    todo: askSender,
  },
  'object-too-deep': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الكائن متداخل أعمق من المسموح.',
      en: 'The object is nested deeper than allowed.',
      fr: 'L’objet est imbriqué plus profondément que permis.',
    },
    todo: askSender,
  },
  'object-ambiguous': {
    status: 422,
    category: 'input',
    message: {
      ar: 'حقل مكرر: قد يقرؤه قارئان قراءتين مختلفتين.',
      en: 'A member is given twice: two readers could read it differently.',
      fr: 'Un champ est donné deux fois : deux lecteurs pourraient le lire différemment.',
    },
    todo: askSender,
  },
  'object-bad-text': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في نص الكائن رموز لا يجوز تبادلها (حرف فارغ أو نصف رمز).',
      en: 'The object holds characters that must not be exchanged (NUL, half characters).',
      fr: 'L’objet contient des caractères qui ne s’échangent pas (NUL, moitiés de caractère).',
    },
    todo: askSender,
  },
  'text-turned': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في نص الكائن رموز تقلب اتجاه الكتابة فتُقرأ على غير ما هي.',
      en: 'The object holds characters that override the writing direction, so that it reads as what it is not.',
      fr: 'L’objet contient des caractères qui forcent le sens d’écriture : il se lit autrement qu’il n’est.',
    },
    todo: askSender,
  },
  'object-bad-number': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الكائن عدد لا يُنقل بدقة.',
      en: 'The object holds a number that cannot be carried exactly.',
      fr: 'L’objet contient un nombre qui ne peut être transmis exactement.',
    },
    todo: askSender,
  },
  'breaks-must': {
    status: 422,
    category: 'input',
    message: {
      ar: 'يخالف الكائن معيار STIX 2.1 في {count} موضع.',
      en: 'The object breaks STIX 2.1 in {count} places.',
      fr: 'L’objet enfreint STIX 2.1 en {count} endroits.',
    },
    todo: askSender,
  },
  'kind-unknown': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا تعرف هذه العقدة سجلات من نوع «{type}».',
      en: 'This node knows no records of the type "{type}".',
      fr: 'Ce nœud ne connaît pas de documents du type « {type} ».',
    },
    todo: {
      ar: 'حدّث هذه العقدة، أو اسأل المرسل عن تعريف النوع.',
      en: 'Update this node, or ask the sender what the type is.',
      fr: 'Mettez ce nœud à jour, ou demandez à l’expéditeur ce qu’est ce type.',
    },
  },
} as const satisfies FaultTable;
