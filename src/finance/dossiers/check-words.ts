import type { Text } from '#base';

/** What a check says to whoever writes the dossier. */
export const checkWords = {
  'title-missing': {
    ar: 'الملف بلا عنوان.',
    en: 'The dossier has no title.',
    fr: 'Le dossier n’a pas de titre.',
  },
  'subjects-missing': {
    ar: 'لم يُذكر من يُدرَج.',
    en: 'It says of nobody that they are designated.',
    fr: 'Il ne dit pas qui est désigné.',
  },
  'name-missing': {
    ar: 'ينقص الاسم الأول للشخص أو الكيان.',
    en: 'The subject has no primary name.',
    fr: 'Le sujet n’a pas de nom principal.',
  },
  'subject-thin': {
    ar: 'لا يُعرف عن هذا الشخص غير اسمه: لا ميلاد ولا جنسية ولا وثيقة، فسيُخلط بغيره.',
    en: 'Of this person only a name is known: no birth, nationality or document. They will be mistaken for others.',
    fr: 'De cette personne on ne connaît qu’un nom : ni naissance, ni nationalité, ni document. On la confondra.',
  },
  'legal-basis-missing': {
    ar: 'ينقص الأساس القانوني: لا إدراج بلا نص.',
    en: 'The legal basis is missing: nobody is designated without a provision.',
    fr: 'La base légale manque : nul n’est désigné sans texte.',
  },
  'instrument-missing': {
    ar: 'ينقص الصك القانوني: اسمه ومرجعه وجهته.',
    en: 'The legal instrument is missing: its name, citation and jurisdiction.',
    fr: 'L’instrument juridique manque : son nom, sa référence et sa juridiction.',
  },
  'criterion-missing': {
    ar: 'لم يُكتب أي معيار من النص تحقق فيه.',
    en: 'It does not say which criterion of the provision is met.',
    fr: 'Il ne dit pas quel critère du texte est rempli.',
  },
  'reasons-missing': {
    ar: 'ينقص بيان الأسباب القابل للإفشاء.',
    en: 'The statement of case that may be told is missing.',
    fr: 'L’exposé des motifs communicable manque.',
  },
  'restricted-told': {
    ar: 'جملة من الجزء المقيّد وردت بنصها فيما يخرج.',
    en: 'A sentence of the restricted part stands, word for word, in what leaves.',
    fr: 'Une phrase de la partie restreinte figure mot pour mot dans ce qui sort.',
  },
  'evidence-missing': {
    ar: 'لا دليل في الملف.',
    en: 'There is no evidence in the dossier.',
    fr: 'Le dossier ne contient aucune preuve.',
  },
  'measures-missing': {
    ar: 'لم يُذكر أي تدبير.',
    en: 'It names no measure.',
    fr: 'Il ne nomme aucune mesure.',
  },
  'effective-missing': {
    ar: 'لم يُذكر متى يسري.',
    en: 'It does not say from when it is in effect.',
    fr: 'Il ne dit pas à partir de quand elle prend effet.',
  },
  'effective-past': {
    ar: 'تاريخ السريان مضى: لا تُجمَّد أموال بأثر رجعي.',
    en: 'The date of effect lies behind us: nothing is frozen in retrospect.',
    fr: 'La date d’effet est passée : on ne gèle rien rétroactivement.',
  },
  'review-missing': {
    ar: 'لم يُذكر موعد المراجعة.',
    en: 'It does not say when it is reviewed.',
    fr: 'Il ne dit pas quand elle est réexaminée.',
  },
  'review-past': {
    ar: 'موعد المراجعة مضى.',
    en: 'The date of review lies behind us.',
    fr: 'La date de réexamen est passée.',
  },
  'review-before-effect': {
    ar: 'موعد المراجعة قبل السريان.',
    en: 'It would be reviewed before it is in effect.',
    fr: 'Elle serait réexaminée avant de prendre effet.',
  },
  'review-too-late': {
    ar: 'موعد المراجعة بعد أكثر من ثلاث سنوات.',
    en: 'The review is more than three years away.',
    fr: 'Le réexamen est à plus de trois ans.',
  },
  'appeal-missing': {
    ar: 'لم يُذكر إلى من يُتظلَّم.',
    en: 'It names nobody to appeal to.',
    fr: 'Elle n’indique aucun recours.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type CheckCode = keyof typeof checkWords;
