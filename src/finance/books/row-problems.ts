import type { Text } from '#base';

export type Severity = 'refused' | 'warning';

/** One line of an import's report: what was wrong with a row, and where. */
export interface RowProblem {
  code: RowProblemCode;
  column?: string;
  /** What stood there, with invisible characters written out. */
  value: string;
  parameters?: Readonly<Record<string, string | number>>;
}

/** A row is refused when it cannot be found again (no key) or cannot be compared (no name); all else is a warning. */
export const rowProblems = {
  'key-missing': {
    severity: 'refused',
    message: {
      ar: 'لا مفتاح في هذا السطر، فلا سبيل إلى العثور عليه لاحقا.',
      en: 'The row has no key, so it could not be found again.',
      fr: 'La ligne n’a pas de clé : on ne pourrait pas la retrouver.',
    },
  },
  'key-too-long': {
    severity: 'refused',
    message: {
      ar: 'المفتاح أطول من {limit} حرف.',
      en: 'The key is longer than {limit} characters.',
      fr: 'La clé dépasse {limit} caractères.',
    },
  },
  'key-repeated': {
    severity: 'refused',
    message: {
      ar: 'ورد هذا المفتاح قبل ذلك في السطر {first} من الملف؛ أُخذ بالسطر {first} وتُرك السطر {second}.',
      en: 'This key already stands on line {first} of the file; line {first} was taken, line {second} was not.',
      fr: 'Cette clé figure déjà à la ligne {first} du fichier ; la ligne {first} a été retenue, pas la ligne {second}.',
    },
  },
  'name-missing': {
    severity: 'refused',
    message: {
      ar: 'لا اسم في هذا السطر، فلا شيء يُقارن.',
      en: 'The row has no name, so there is nothing to compare.',
      fr: 'La ligne n’a pas de nom : il n’y a rien à comparer.',
    },
  },
  'name-too-long': {
    severity: 'refused',
    message: {
      ar: 'الاسم أطول من {limit} حرف.',
      en: 'The name is longer than {limit} characters.',
      fr: 'Le nom dépasse {limit} caractères.',
    },
  },
  'row-malformed': {
    severity: 'refused',
    message: {
      ar: 'ليس هذا السطر كائن JSON.',
      en: 'The line is not a JSON object.',
      fr: 'La ligne n’est pas un objet JSON.',
    },
  },
  'schema-unknown': {
    severity: 'warning',
    message: {
      ar: 'لم يُعرف نوع صاحب السطر؛ أُخذ على أنه شخص.',
      en: 'The kind of subject was not understood; the row was taken as a person.',
      fr: 'Le type de sujet n’a pas été compris ; la ligne a été prise comme personne.',
    },
  },
  'birth-date-unreadable': {
    severity: 'warning',
    message: {
      ar: 'تعذرت قراءة تاريخ الميلاد؛ أُدخل السطر دونه.',
      en: 'The date of birth could not be read; the row was taken without it.',
      fr: 'La date de naissance est illisible ; la ligne a été prise sans elle.',
    },
  },
  'birth-date-in-part': {
    severity: 'warning',
    message: {
      ar: 'لا وجود لهذا اليوم في التقويم؛ أُخذ من تاريخ الميلاد {date} فقط.',
      en: 'There is no such day; of the date of birth only {date} was taken.',
      fr: 'Ce jour n’existe pas ; de la date de naissance, seul {date} a été retenu.',
    },
  },
  'birth-date-ambiguous': {
    severity: 'warning',
    message: {
      ar: 'يحتمل التاريخ قراءتين؛ قُرئ اليوم قبل الشهر: {date}. حدد ترتيب التاريخ في ربط الأعمدة.',
      en: 'The date can be read both ways; it was read day first, as {date}. Say the order in the column mapping.',
      fr: 'La date peut se lire de deux façons ; lue jour d’abord : {date}. Précisez l’ordre dans la correspondance.',
    },
  },
  'nationality-unreadable': {
    severity: 'warning',
    message: {
      ar: 'لم تُعرف الجنسية؛ أُدخل السطر دونها.',
      en: 'The nationality was not understood; the row was taken without it.',
      fr: 'La nationalité n’a pas été comprise ; la ligne a été prise sans elle.',
    },
  },
  'gender-unreadable': {
    severity: 'warning',
    message: {
      ar: 'لم يُعرف الجنس؛ أُدخل السطر دونه.',
      en: 'The gender was not understood; the row was taken without it.',
      fr: 'Le sexe n’a pas été compris ; la ligne a été prise sans lui.',
    },
  },
  'identifier-too-long': {
    severity: 'warning',
    message: {
      ar: 'رقم الوثيقة أطول من {limit} حرف؛ أُدخل السطر دونه.',
      en: 'The identifier is longer than {limit} characters; the row was taken without it.',
      fr: 'L’identifiant dépasse {limit} caractères ; la ligne a été prise sans lui.',
    },
  },
  'note-cut': {
    severity: 'warning',
    message: {
      ar: 'النص أطول من {limit} حرف؛ حُفظ أوله فقط.',
      en: 'The text is longer than {limit} characters; only its beginning was kept.',
      fr: 'Le texte dépasse {limit} caractères ; seul le début a été gardé.',
    },
  },
  'hidden-characters': {
    severity: 'warning',
    message: {
      ar: 'أزيلت من القيمة أحرف لا تُرى قد تُخفي شيئا أو تقلب ترتيبه.',
      en: 'Invisible characters that can hide or reorder text were taken out of the value.',
      fr: 'Des caractères invisibles, qui peuvent cacher ou inverser du texte, ont été retirés de la valeur.',
    },
  },
  'cells-missing': {
    severity: 'warning',
    message: {
      ar: 'في السطر {have} خلية وفي الترويسة {wanted}؛ عُدّت البقية فارغة.',
      en: 'The row has {have} cells and the header {wanted}; the rest was taken as empty.',
      fr: 'La ligne a {have} cellules et l’en-tête {wanted} ; le reste est considéré comme vide.',
    },
  },
  'cells-beyond': {
    severity: 'warning',
    message: {
      ar: 'في السطر خلايا بعد آخر عمود في الترويسة؛ لم تُقرأ.',
      en: 'The row has cells beyond the last column of the header; they were not read.',
      fr: 'La ligne a des cellules au-delà de la dernière colonne de l’en-tête ; elles n’ont pas été lues.',
    },
  },
} as const satisfies Record<string, { severity: Severity; message: Text }>;

export type RowProblemCode = keyof typeof rowProblems;
