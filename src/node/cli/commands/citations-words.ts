import type { Text } from '#base';

/** The sentences of `mithaq citations`. */
export const citationsWords = {
  citations: { ar: 'الاستشهادات', en: 'citations', fr: 'citations' },
  check: {
    ar: 'البحث عن الآيات المستشهد بها في كل نص، دون عقدة، وبيان الكلمات المغيّرة: سطر {"id","verses","altered","difference"} لكل نص بترتيبه',
    en: 'find the verses each text quotes, without a node, and the words that were changed: one line {"id","verses","altered","difference"} for each text, in order',
    fr: 'trouver les versets cités par chaque texte, sans nœud, et les mots altérés : une ligne {"id","verses","altered","difference"} par texte, dans l’ordre',
  },
  file: {
    ar: 'ملف JSONL، نص {"id","text"} في كل سطر؛ - للدخل القياسي؛ تُتخطى الأسطر الفارغة',
    en: 'a JSONL file, one {"id","text"} a line; - for standard input; blank lines are skipped',
    fr: 'un fichier JSONL, un {"id","text"} par ligne ; - pour l’entrée standard ; les lignes vides sont ignorées',
  },
  corpus: {
    ar: 'نصوص أخرى للمصحف من tanzil.net، زيادة على المثبّت',
    en: 'further texts of the Quran from tanzil.net, beside the installed one',
    fr: 'autres textes du Coran de tanzil.net, en plus de celui qui est installé',
  },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  'not-json': { ar: 'السطر {line}: ليس JSON', en: 'line {line}: not JSON', fr: 'ligne {line} : pas du JSON' },
  'not-a-text': {
    ar: 'السطر {line}: المطلوب {"id","text"}، وكلاهما نص',
    en: 'line {line}: {"id","text"} is wanted, both of them texts',
    fr: 'ligne {line} : {"id","text"} est attendu, deux textes',
  },
  'too-long': {
    ar: 'السطر {line}: النص أطول من 200000 حرف؛ قسّمه',
    en: 'line {line}: the text is longer than 200,000 characters; part it',
    fr: 'ligne {line} : le texte dépasse 200 000 caractères ; divisez-le',
  },
  done: {
    ar: 'النصوص: {texts}؛ المستشهِد منها: {quoting}، والمغيَّر: {altered}، والأسطر المرفوضة: {refused}',
    en: '{texts} texts: {quoting} quote, {altered} altered; {refused} lines refused',
    fr: '{texts} textes : {quoting} citent, {altered} altérés ; {refused} lignes refusées',
  },
  refused: {
    ar: 'رُفضت أسطر عددها {refused}',
    en: '{refused} lines were refused',
    fr: '{refused} lignes ont été refusées',
  },
} as const satisfies Readonly<Record<string, Text>>;
