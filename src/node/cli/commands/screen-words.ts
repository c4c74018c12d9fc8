import type { Text } from '#base';

/** The sentences of `mithaq screen`. */
export const screenWords = {
  screen: {
    ar: 'مطابقة أسماء من ملف بقوائم من ملفات، دون عقدة ولا قاعدة بيانات',
    en: 'compare names from a file with lists from files, without a node or a database',
    fr: 'comparer les noms d’un fichier aux listes de fichiers, sans nœud ni base de données',
  },
  list: {
    ar: 'ملفات القوائم أو مجلداتها؛ تُعرف صيغتها من محتواها',
    en: 'files or directories of lists; their format is told by their content',
    fr: 'fichiers ou dossiers de listes ; le format est reconnu au contenu',
  },
  names: {
    ar: 'ملف الأسماء: CSV أو XLSX أو JSONL، وفيه id و name، واختياريا schema و birthDate و nationality و identifiers',
    en: 'the names: CSV, XLSX or JSONL with id, name and optionally schema, birthDate, nationality, identifiers',
    fr: 'les noms : CSV, XLSX ou JSONL avec id, name et, au choix, schema, birthDate, nationality, identifiers',
  },
  out: {
    ar: 'ملف النتائج JSONL، سطر لكل اسم بترتيب الأسماء؛ - للخرج القياسي',
    en: 'the results as JSONL, one line for each name in their order; - for standard output',
    fr: 'les résultats en JSONL, une ligne par nom dans l’ordre ; - pour la sortie standard',
  },
  threshold: {
    ar: 'الدرجة التي يُعد عندها الاسم مطابقا (0 إلى 1)',
    en: 'score from which a result is a match (0 to 1)',
    fr: 'score à partir duquel un résultat est une correspondance (0 à 1)',
  },
  cutoff: {
    ar: 'أدنى درجة تُكتب؛ الافتراضي هو --threshold',
    en: 'lowest score written; default: --threshold',
    fr: 'score minimal écrit ; par défaut --threshold',
  },
  limit: { ar: 'أكثر عدد للنتائج لكل اسم', en: 'most results for one name', fr: 'nombre maximal de résultats par nom' },
  threads: { ar: 'عدد الخيوط', en: 'number of threads', fr: 'nombre de fils' },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  loaded: {
    ar: 'عدد المدرجين: {subjects}، عدد القوائم: {lists}',
    en: '{subjects} subjects from {lists} lists',
    fr: '{subjects} sujets de {lists} listes',
  },
  unit: { ar: 'من الأسماء', en: 'names', fr: 'noms' },
  done: {
    ar: 'عدد الأسماء: {names}، وما له مطابقة منها: {matched}؛ كُتبت النتائج في {file}',
    en: '{names} names, {matched} with a match; written to {file}',
    fr: '{names} noms, dont {matched} avec correspondance ; écrits dans {file}',
  },
} as const satisfies Readonly<Record<string, Text>>;
