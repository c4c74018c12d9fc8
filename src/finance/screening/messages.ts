import type { Text } from '#base';

export interface RuleSentence {
  /** Whether a reader should take it as support or as doubt, also where it could not move the score any more. */
  speaks: 'for' | 'against' | 'neither';
  sentence: Text;
}

/** What each rule beside the names says: sentences that can stand in a file before a judge. */
export const ruleSentences: Readonly<Record<string, RuleSentence>> = {
  names: {
    speaks: 'for',
    sentence: {
      ar: 'الاسمان «{a}» و«{b}» متوافقان بنسبة {percent}.',
      en: 'The names “{a}” and “{b}” agree to {percent}.',
      fr: 'Les noms « {a} » et « {b} » concordent à {percent}.',
    },
  },
  'identifier-same': {
    speaks: 'for',
    sentence: {
      ar: 'المعرّف «{a}» ({type}) واحد لدى الطرفين، وهذا وحده يكفي للتنبيه مهما اختلف الاسم.',
      en: 'Both sides hold the same identifier “{a}” ({type}); that alone is enough for an alert, whatever the names.',
      fr: 'Les deux côtés portent le même identifiant « {a} » ({type}) ; cela suffit à une alerte, quels que soient les noms.',
    },
  },
  'contact-same': {
    speaks: 'for',
    sentence: {
      ar: 'وسيلة الاتصال «{a}» ({type}) واحدة لدى الطرفين، وقد يشترك فيها أكثر من شخص.',
      en: 'Both sides give the same contact “{a}” ({type}); several people may share it.',
      fr: 'Les deux côtés donnent le même contact « {a} » ({type}) ; plusieurs personnes peuvent le partager.',
    },
  },
  'identifier-differs': {
    speaks: 'against',
    sentence: {
      ar: 'المعرّف ({type}) مختلف: «{a}» مقابل «{b}»، ولا يحمل صاحبه عادةً إلا واحدًا منه.',
      en: 'The identifiers ({type}) differ: “{a}” and “{b}”; a bearer normally has only one.',
      fr: 'Les identifiants ({type}) diffèrent : « {a} » et « {b} » ; on n’en a normalement qu’un.',
    },
  },
  'birth-date-same': {
    speaks: 'for',
    sentence: {
      ar: 'تاريخ الميلاد واحد: {a}.',
      en: 'The date of birth is the same: {a}.',
      fr: 'La date de naissance est la même : {a}.',
    },
  },
  'birth-date-compatible': {
    speaks: 'for',
    sentence: {
      ar: 'تاريخ الميلاد {a} لا يتعارض مع ما في القائمة: {b}.',
      en: 'The date of birth {a} lies within what the list says: {b}.',
      fr: 'La date de naissance {a} est compatible avec celle de la liste : {b}.',
    },
  },
  'birth-date-close': {
    speaks: 'neither',
    sentence: {
      ar: 'تاريخ الميلاد {a} قريب من المذكور في القائمة {b}، والفرق قد يكون سهوًا في الكتابة.',
      en: 'The date of birth {a} is close to that of the list, {b}; the difference may be a slip of the pen.',
      fr: 'La date de naissance {a} est proche de celle de la liste, {b} ; l’écart peut être une erreur de saisie.',
    },
  },
  'birth-date-near': {
    speaks: 'against',
    sentence: {
      ar: 'تاريخ الميلاد {a} غير المذكور في القائمة {b}، وإن كان الفرق أقل من سنتين.',
      en: 'The date of birth {a} is not that of the list, {b}, though less than two years lie between.',
      fr: 'La date de naissance {a} n’est pas celle de la liste, {b}, bien que moins de deux ans les séparent.',
    },
  },
  'birth-date-contradicts': {
    speaks: 'against',
    sentence: {
      ar: 'تاريخ الميلاد {a} يخالف المذكور في القائمة {b} بما لا يقل عن حد التسامح ({margin} سنة).',
      en: 'The date of birth {a} contradicts that of the list, {b}: the years are at least the margin ({margin}) apart.',
      fr: 'La date de naissance {a} contredit celle de la liste, {b} : l’écart en années atteint la marge ({margin}).',
    },
  },
  'nationality-shared': {
    speaks: 'for',
    sentence: {
      ar: 'يشترك الطرفان في البلد: {countries}.',
      en: 'Both sides share a country: {countries}.',
      fr: 'Les deux côtés ont un pays en commun : {countries}.',
    },
  },
  'nationality-none-shared': {
    speaks: 'against',
    sentence: {
      ar: 'لا بلد مشترك: {countriesA} مقابل {countriesB}.',
      en: 'No country is shared: {countriesA} on one side, {countriesB} on the other.',
      fr: 'Aucun pays en commun : {countriesA} d’un côté, {countriesB} de l’autre.',
    },
  },
  'gender-contradicts': {
    speaks: 'against',
    sentence: {
      ar: 'الجنس مختلف: {genderA} مقابل {genderB}.',
      en: 'The gender differs: {genderA} and {genderB}.',
      fr: 'Le sexe diffère : {genderA} et {genderB}.',
    },
  },
  'schema-differs': {
    speaks: 'against',
    sentence: {
      ar: 'النوع مختلف: {schemaA} مقابل {schemaB}.',
      en: 'The two are of different kinds: {schemaA} and {schemaB}.',
      fr: 'Les deux sont de nature différente : {schemaA} et {schemaB}.',
    },
  },
  'weak-alias': {
    speaks: 'against',
    sentence: {
      ar: 'الاسم المطابق «{name}» لقب ضعيف بحسب القائمة نفسها، فلا يُعتدّ به وحده كاملًا.',
      en: 'The list itself calls “{name}” a weak alias; a match on it alone counts for less.',
      fr: 'La liste elle-même qualifie « {name} » d’alias faible ; à lui seul, il compte moins.',
    },
  },
};
