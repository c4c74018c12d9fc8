import type { Text } from '#base';

/** The sentences of `mithaq records`. */
export const recordsWords = {
  records: {
    ar: 'السجلات المتبادلة (STIX 2.1)',
    en: 'exchanged records (STIX 2.1)',
    fr: 'enregistrements échangés (STIX 2.1)',
  },
  check: {
    ar: 'فحص كل كائن STIX 2.1 في ملف، دون عقدة: سطر {"valid","errors"} لكل سطر بترتيبه',
    en: 'check every STIX 2.1 object of a file, without a node: one line {"valid","errors"} for each line, in order',
    fr: 'contrôler chaque objet STIX 2.1 d’un fichier, sans nœud : une ligne {"valid","errors"} par ligne, dans l’ordre',
  },
  file: {
    ar: 'ملف JSONL، كائن أو حزمة في كل سطر؛ - للدخل القياسي؛ تُتخطى الأسطر الفارغة',
    en: 'a JSONL file, one object or bundle a line; - for standard input; blank lines are skipped',
    fr: 'un fichier JSONL, un objet ou un lot par ligne ; - pour l’entrée standard ; les lignes vides sont ignorées',
  },
  strict: {
    ar: 'عدّ مخالفة التوصيات (SHOULD) خطأ أيضا',
    en: 'count what the specification recommends against (SHOULD) as wrong too',
    fr: 'compter aussi comme faux ce que la spécification déconseille (SHOULD)',
  },
  disable: {
    ar: 'توصيات لا تُفحص، مفصولة بفواصل',
    en: 'recommendations left out, separated by commas',
    fr: 'recommandations ignorées, séparées par des virgules',
  },
  enable: {
    ar: 'لا يُفحص من التوصيات إلا هذه، مفصولة بفواصل',
    en: 'only these recommendations, separated by commas',
    fr: 'uniquement ces recommandations, séparées par des virgules',
  },
  strictTypes: {
    ar: 'رفض الأنواع التي ليست من المواصفة',
    en: 'refuse types the specification does not define',
    fr: 'refuser les types que la spécification ne définit pas',
  },
  strictProperties: {
    ar: 'رفض الخصائص التي ليست من المواصفة',
    en: 'refuse properties the specification does not define',
    fr: 'refuser les propriétés que la spécification ne définit pas',
  },
  enforceRefs: {
    ar: 'طرفا كل علاقة في الحزمة نفسها',
    en: 'both ends of a relationship must be in its bundle',
    fr: 'les deux bouts d’une relation doivent être dans son lot',
  },
  exactRefs: {
    ar: 'رفض إشارة بين المرصودات لا تنتهي بـ UUID صحيح',
    en: 'refuse references between observables that do not end in a UUID',
    fr: 'refuser les renvois entre observables qui ne finissent pas par un UUID',
  },
  interop: {
    ar: 'مع شروط ملف التشغيل البيني',
    en: 'with the demands of the interoperability profile',
    fr: 'avec les exigences du profil d’interopérabilité',
  },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  unit: { ar: 'من الكائنات', en: 'objects', fr: 'objets' },
  done: {
    ar: 'عدد الكائنات: {objects}؛ الصالح منها: {valid}، وغير الصالح: {invalid}',
    en: '{objects} objects: {valid} valid, {invalid} not',
    fr: '{objects} objets : {valid} valides, {invalid} non',
  },
} as const satisfies Readonly<Record<string, Text>>;
