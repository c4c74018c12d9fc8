import type { Text } from '#base';

/** Why one answer was not taken; said to the entity, row by row. */
export const answerRefusals = {
  'answer-shape': {
    ar: 'ليس هذا جوابا سليم الصيغة: {where}',
    en: 'This is no well-formed answer: {where}',
    fr: 'Cette réponse est mal formée : {where}',
  },
  'answer-unsigned': {
    ar: 'الجواب غير موقّع.',
    en: 'The answer is not signed.',
    fr: 'La réponse n’est pas signée.',
  },
  'answer-key-unknown': {
    ar: 'المفتاح ليس من مفاتيح جهتكم المؤكدة.',
    en: 'The key is none of the confirmed keys of your entity.',
    fr: 'La clé n’est pas une clé confirmée de votre entité.',
  },
  'answer-signature': {
    ar: 'التوقيع لا يطابق ما كُتب.',
    en: 'The signature does not fit what is written.',
    fr: 'La signature ne correspond pas à ce qui est écrit.',
  },
  'answer-order-unknown': {
    ar: 'لا يوجد لجهتكم أمر قائم بهذا المعرّف.',
    en: 'Your entity has no order with this identifier.',
    fr: 'Votre entité n’a pas d’ordre portant cet identifiant.',
  },
  'answer-kind-unfit': {
    ar: 'هذا النوع من الأجوبة لا يناسب هذا الأمر.',
    en: 'This kind of answer does not fit this order.',
    fr: 'Ce type de réponse ne convient pas à cet ordre.',
  },
  'answer-time': {
    ar: 'الوقت المذكور في المستقبل، أو سُجّل قبل وقوع الفعل. راجعوا ساعة جهازكم.',
    en: 'The time stated lies ahead, or before the act was done. Check your clock.',
    fr: 'L’heure indiquée est future, ou antérieure à l’acte. Vérifiez votre horloge.',
  },
  'answer-id-reused': {
    ar: 'أُرسل بهذا المعرّف جواب آخر من قبل.',
    en: 'Another answer was sent under this id before.',
    fr: 'Une autre réponse a déjà été envoyée sous cet identifiant.',
  },
  'answer-corrects-unknown': {
    ar: 'الجواب المراد تصحيحه غير موجود على هذا الأمر، أو صُحّح من قبل.',
    en: 'The answer to be corrected is not on this order, or has been corrected already.',
    fr: 'La réponse à corriger n’est pas sur cet ordre, ou a déjà été corrigée.',
  },
} as const satisfies Record<string, Text>;

export type AnswerRefusal = keyof typeof answerRefusals;

/** What became of one signed answer. `repeated`: it is here already, word for word. */
export type Taken =
  | { outcome: 'accepted' | 'repeated'; answer: string }
  | { outcome: 'refused'; code: AnswerRefusal; answer?: string; where?: string };
