import type { Text } from '#base';

/** What `mithaq pact scorecard` and `mithaq pact verify` say. */
export const scorecardWords = {
  scorecard: {
    ar: 'يكتب النشرة العلنية: صفحات وبيانات وسجل عام يتحقق منه من شاء',
    en: 'writes the public edition: pages, data, and the public log that anybody checks',
    fr: 'écrit l’édition publique : pages, données et journal public que chacun vérifie',
  },
  out: { ar: 'مجلد جديد أو فارغ', en: 'a folder that is new or empty', fr: 'un dossier neuf ou vide' },
  day: {
    ar: 'آخر يوم يُحتسب (YYYY-MM-DD)؛ وإلا فاليوم',
    en: 'the last day that counts (YYYY-MM-DD); else today',
    fr: 'le dernier jour qui compte (YYYY-MM-DD) ; sinon aujourd’hui',
  },
  noPdf: {
    ar: 'دون عرض كل دولة (PDF)',
    en: 'without the country view (PDF) of each state',
    fr: 'sans la fiche (PDF) de chaque État',
  },
  notEmpty: {
    ar: 'المجلد {folder} ليس فارغا: لا يُكتب فوق شيء.',
    en: 'The folder {folder} is not empty: nothing is written over.',
    fr: 'Le dossier {folder} n’est pas vide : rien n’est écrasé.',
  },
  badDay: { ar: 'ليس يوما: {day}', en: 'not a day: {day}', fr: 'ce n’est pas un jour : {day}' },
  noLog: {
    ar: 'لم تعط العقدة سجلا عاما.',
    en: 'The node gave no public log.',
    fr: 'Le nœud n’a pas donné de journal public.',
  },
  written: {
    ar: 'كُتبت نشرة يوم {day} في {folder}: {files} ملفا من {records} سجلا.\nبصمتها {hash}: انشرها بطريق آخر أيضا.',
    en: 'The edition of {day} is written to {folder}: {files} files from {records} records.\nIts hash is {hash}: publish it another way too.',
    fr: 'L’édition du {day} est écrite dans {folder} : {files} fichiers de {records} documents.\nSon empreinte est {hash} : publiez-la aussi par une autre voie.',
  },
  left: {
    ar: 'تُرك {left} سجلا: أُلغي مفتاح توقيعها ولم يشهدها عضو آخر قبل ذلك، فلا يستطيع أحد التحقق منها.',
    en: '{left} records are left out: their key was revoked and no other member had witnessed them before, so that nobody can check them.',
    fr: '{left} documents sont omis : leur clé a été révoquée et aucun autre membre ne les avait attestés avant ; nul ne peut les vérifier.',
  },
  verify: {
    ar: 'يتحقق من نشرة دون عقدة ولا قاعدة بيانات: التوقيعات والسجلات وكل ملف',
    en: 'verifies an edition without a node or a database: signatures, logs, every file',
    fr: 'vérifie une édition sans nœud ni base de données : signatures, journaux, chaque fichier',
  },
  folder: { ar: 'مجلد النشرة', en: 'the folder of the edition', fr: 'le dossier de l’édition' },
  trust: {
    ar: 'بصمة قائمة الثقة كما عُرفت بطريق آخر',
    en: 'fingerprint of the trust list, learned another way',
    fr: 'empreinte de la liste de confiance, apprise par une autre voie',
  },
  edition: {
    ar: 'بصمة النشرة كما عُرفت بطريق آخر',
    en: 'hash of the edition, learned another way',
    fr: 'empreinte de l’édition, apprise par une autre voie',
  },
  noFolder: { ar: 'لا يوجد مجلد: {folder}', en: 'there is no folder {folder}', fr: 'dossier introuvable : {folder}' },
  holds: {
    ar: 'النشرة سليمة: يوم {day}، {files} ملفا، {records} سجلا، {logs} سجل دولة شهد غيرها على {witnessed} منها.\nبصمة النشرة {edition}\nبصمة قائمة الثقة {trust}',
    en: 'The edition holds: day {day}, {files} files, {records} records, {logs} logs of states, {witnessed} of them witnessed by others.\nHash of the edition {edition}\nFingerprint of the trust list {trust}',
    fr: 'L’édition est intègre : jour {day}, {files} fichiers, {records} documents, {logs} journaux d’États, dont {witnessed} attestés par d’autres.\nEmpreinte de l’édition {edition}\nEmpreinte de la liste de confiance {trust}',
  },
  unpinned: {
    ar: 'لم تُذكر بصمة قائمة الثقة (‎--trust): من يختلق تحالفا كاملا لا يُكشف إلا بها.',
    en: 'No fingerprint of the trust list was given (--trust): whoever invents a whole alliance is found out by it alone.',
    fr: 'Aucune empreinte de la liste de confiance n’a été donnée (--trust) : elle seule démasque qui invente une alliance entière.',
  },
  refused: {
    ar: 'رُفضت النشرة:\n{faults}',
    en: 'The edition is refused:\n{faults}',
    fr: 'L’édition est refusée :\n{faults}',
  },
  more: { ar: 'و{count} غيرها', en: 'and {count} more', fr: 'et {count} de plus' },
} as const satisfies Record<string, Text>;
