import { type Language, say, type Text, type TextParameters } from '#base';

/** What keeps a draft from leaving, beside what the checks of the object find. */
const texts = {
  'no-identity': {
    ar: 'لم تنضم هذه العقدة بعد إلى تحالف، فلا هوية لها توقّع بها.',
    en: 'This node belongs to no alliance yet; it has no identity to sign with.',
    fr: 'Ce nœud n’appartient encore à aucune alliance ; il n’a pas d’identité pour signer.',
  },
  nobody: {
    ar: 'لا يصل إلى أحد: لا عضو عاملا بين المستلمين.',
    en: 'It reaches nobody: no active member is among its recipients.',
    fr: 'Elle n’atteint personne : aucun membre actif parmi ses destinataires.',
  },
  'member-unknown': {
    ar: 'ليس «{member}» عضوا في قائمة الثقة.',
    en: '{member} is no member of the trust list.',
    fr: '{member} n’est pas membre de la liste de confiance.',
  },
  'base-changed': {
    ar: 'صدر إصدار أحدث من السجل منذ بدء هذه المسودة.',
    en: 'A newer version of the record was published since this draft began.',
    fr: 'Une version plus récente de la fiche a été publiée depuis le début de ce projet.',
  },
  'companion-not-ours': {
    ar: 'السجل {id} ليس لدولتكم أو أُلغي، فلا يخرج مع هذه المسودة.',
    en: 'The record {id} is not your own state’s, or was revoked: it cannot leave with this draft.',
    fr: 'La fiche {id} n’est pas celle de votre État, ou a été révoquée : elle ne peut sortir avec ce projet.',
  },
  'source-gone': {
    ar: 'المصدر {id} لم يعد هنا: استرجعه مصدره أو لم يصل.',
    en: 'The source {id} is not here any more: its originator took it back, or it never came.',
    fr: 'La source {id} n’est plus ici : son auteur l’a reprise, ou elle n’est jamais arrivée.',
  },
  'wider-readers': {
    ar: 'يراه من لم يأذن مصدر {id} برؤيته.',
    en: 'It would be seen by those to whom the originator of {id} has not consented.',
    fr: 'Elle serait vue par ceux auxquels l’auteur de {id} n’a pas consenti.',
  },
  'wider-tlp': {
    ar: 'إشارته الضوئية أوسع من إشارة {id}.',
    en: 'Its traffic light is wider than that of {id}.',
    fr: 'Son feu est plus large que celui de {id}.',
  },
  'wider-purposes': {
    ar: 'أغراضه أوسع مما سمح به {id}.',
    en: 'Its purposes are wider than {id} allows.',
    fr: 'Ses finalités sont plus larges que ne le permet {id}.',
  },
  'wider-onward': {
    ar: 'نقله إلى الغير أوسع مما سمح به {id}.',
    en: 'It may be passed on further than {id} allows.',
    fr: 'Sa transmission ultérieure est plus large que ne le permet {id}.',
  },
  'wider-judicial': {
    ar: 'استعماله أمام القضاء أوسع مما سمح به {id}.',
    en: 'It may be used before a court where {id} may not.',
    fr: 'Son usage en justice est plus large que ne le permet {id}.',
  },
  'wider-retain-until': {
    ar: 'يُحفظ مدة أطول مما سمح به {id}.',
    en: 'It may be kept longer than {id} allows.',
    fr: 'Elle peut être gardée plus longtemps que ne le permet {id}.',
  },
  'reference-not-theirs': {
    ar: 'لا يحق لكل المستلمين قراءة {id}.',
    en: 'Not every recipient may read {id}.',
    fr: 'Tous les destinataires ne peuvent pas lire {id}.',
  },
  'recall-nobody': {
    ar: 'لا أحد ممن ذُكر يملك هذه الإصدارات.',
    en: 'None of those named may read these versions.',
    fr: 'Aucun de ceux nommés ne peut lire ces versions.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ProblemCode = keyof typeof texts;

/** One thing to mend before a draft can be proposed; `where` is a JSON pointer into what is shown. */
export interface DraftProblem {
  where: string;
  code: string;
  message: string;
}

export function problemOf(
  language: Language,
  code: ProblemCode,
  where: string,
  parameters: TextParameters = {},
): DraftProblem {
  return { where, code, message: say(texts[code], language, parameters) };
}
