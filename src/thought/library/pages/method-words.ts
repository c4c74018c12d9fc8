import type { Text } from '#base';

/** What the public pages of the matrix say beside its own words. */
export const methodPageWords = {
  matrix: { ar: 'مصفوفة الأساليب الملتوية', en: 'Matrix of twisted methods', fr: 'Matrice des méthodes dévoyées' },
  purpose: {
    ar: 'كيف تُنشر الأفكار الملتوية، وبمَ يُعرف كل أسلوب، وكيف يُجاب عنه. الأمثلة كلها مختلقة، تُوصف ولا تُعرض.',
    en: 'How twisted ideas are spread, how each method is recognised and how it is answered. All examples are invented, and described, never shown.',
    fr: 'Comment se répandent les idées dévoyées, comment reconnaître chaque méthode et y répondre. Les exemples sont tous inventés, décrits et jamais montrés.',
  },
  version: { ar: 'الإصدار {number}، {date}', en: 'Version {number}, {date}', fr: 'Version {number}, {date}' },
  stix: { ar: 'المصفوفة بصيغة STIX 2.1', en: 'The matrix in STIX 2.1', fr: 'La matrice en STIX 2.1' },
  recognise: { ar: 'كيف يُعرف', en: 'How to recognise it', fr: 'Comment la reconnaître' },
  answer: { ar: 'كيف يُجاب عنه', en: 'How to answer it', fr: 'Comment y répondre' },
  example: { ar: 'مثال مختلق', en: 'An invented example', fr: 'Un exemple inventé' },
  dossiers: { ar: 'ملفات تردّه', en: 'Dossiers that answer it', fr: 'Dossiers qui y répondent' },
  none: {
    ar: 'لا ملف منشور يردّه بعد.',
    en: 'No published dossier answers it yet.',
    fr: 'Aucun dossier publié n’y répond encore.',
  },
  channels: { ar: 'أين يُصادَف', en: 'Where it is met', fr: 'Où on la rencontre' },
  fallacies: { ar: 'المغالطات', en: 'Fallacies', fr: 'Sophismes' },
  disarm: { ar: 'في إطار DISARM', en: 'In DISARM', fr: 'Dans DISARM' },
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  tactic: { ar: 'التكتيك', en: 'Tactic', fr: 'Tactique' },
  language: { ar: 'اللغة', en: 'Language', fr: 'Langue' },
} as const satisfies Record<string, Text>;
