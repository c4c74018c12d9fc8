import type { Text } from '#base';

/** The sentences of `mithaq log`. */
export const logWords = {
  log: {
    ar: 'سجلات الدول: التحقق منها، وبراهين تُفحص دون اتصال',
    en: 'the logs of states: check them, and proofs that are checked offline',
    fr: 'les journaux des États : les vérifier, et des preuves contrôlées hors ligne',
  },
  verify: {
    ar: 'إعادة حساب سجل كامل من أوراقه ومقارنته بنقاطه الموقّعة وبالسجلات المحفوظة هنا',
    en: 'recompute a whole log from its leaves and hold it against its signed checkpoints and the records here',
    fr: 'recalculer un journal entier depuis ses feuilles et le confronter à ses points signés et aux documents d’ici',
  },
  verifyOrigin: {
    ar: 'معرّف الدولة (identity--…)؛ إن غاب فُحصت السجلات كلها',
    en: 'the member (identity--…); left out, every log is checked',
    fr: 'le membre (identity--…) ; sans lui, tous les journaux sont vérifiés',
  },
  sound: {
    ar: '{name}: سليم، {size} ورقة، {records} سجلا محفوظا هنا في موضعه',
    en: '{name}: sound, {size} leaves, {records} records here stand at their place',
    fr: '{name} : intègre, {size} feuilles, {records} documents d’ici sont à leur place',
  },
  broken: { ar: '{name}: غير سليم\n{faults}', en: '{name}: not sound\n{faults}', fr: '{name} : altéré\n{faults}' },
  notSound: {
    ar: 'وُجد سجل غير سليم',
    en: 'a log is not sound',
    fr: 'un journal est altéré',
  },
  noLogs: { ar: 'لا سجلات بعد', en: 'no logs yet', fr: 'aucun journal pour l’instant' },
  prove: {
    ar: 'كتابة برهان على سجل يفحصه أي شخص دون اتصال بقائمة الثقة وحدها',
    en: 'write the proof of a record that anybody checks offline with the trust list alone',
    fr: 'écrire la preuve d’un document, vérifiable hors ligne avec la seule liste de confiance',
  },
  proveId: { ar: 'معرّف السجل', en: 'id of the record', fr: 'identifiant du document' },
  proveVersion: {
    ar: 'النسخة؛ الافتراضي أحدثها',
    en: 'the version; default: the newest',
    fr: 'la version ; par défaut la plus récente',
  },
  out: {
    ar: 'ملف الناتج (- للإخراج القياسي)',
    en: 'file to write (- for stdout)',
    fr: 'fichier à écrire (- pour stdout)',
  },
  proved: { ar: 'كُتب البرهان في {file}', en: 'the proof is in {file}', fr: 'la preuve est dans {file}' },
  audit: {
    ar: 'فحص برهان دون اتصال ودون عقدة: سجل، أو روايتان متناقضتان لدولة واحدة',
    en: 'check a proof offline, without a node: of a record, or of two stories told by one state',
    fr: 'vérifier une preuve hors ligne, sans nœud : d’un document, ou de deux récits d’un même État',
  },
  auditFile: { ar: 'ملف البرهان', en: 'the file of the proof', fr: 'le fichier de la preuve' },
  auditTrust: { ar: 'ملف قائمة الثقة', en: 'the file of the trust list', fr: 'le fichier de la liste de confiance' },
  auditFingerprint: {
    ar: 'بصمة قائمة الثقة كما وصلت من طريق آخر؛ إن غابت لم يُتحقق من أصل القائمة',
    en: 'fingerprint of the trust list as it came by another way; left out, where the list comes from is not checked',
    fr: 'empreinte de la liste de confiance reçue par une autre voie ; sans elle, son origine n’est pas vérifiée',
  },
  auditQuorum: {
    ar: 'كم عضوا يجب أن يكون قد صادق على نقطة السجل',
    en: 'how many members must have cosigned the checkpoint',
    fr: 'combien de membres doivent avoir contresigné le point du journal',
  },
  listRefused: {
    ar: 'قائمة الثقة مرفوضة: {rule}',
    en: 'the trust list is refused: {rule}',
    fr: 'la liste de confiance est refusée : {rule}',
  },
  listUnpinned: {
    ar: 'تنبيه: لم تُعطَ بصمة، فلم يُتحقق من أصل قائمة الثقة (بصمتها {fingerprint})',
    en: 'note: no fingerprint was given, so where the trust list comes from was not checked (its fingerprint is {fingerprint})',
    fr: 'note : aucune empreinte donnée, l’origine de la liste de confiance n’a pas été vérifiée (son empreinte est {fingerprint})',
  },
  recordHolds: {
    ar: '{state}: قالت في {version} النسخة {id}، وهي في الموضع {index} من سجلها، صادق عليها {witnesses} من الأعضاء، ومفتاح التوقيع {key}',
    en: '{state} told {id}, version {version}; it stands at place {index} of its log, cosigned by {witnesses} members; the signing key is {key}',
    fr: '{state} a émis {id}, version {version} ; à la place {index} de son journal, contresigné par {witnesses} membres ; la clé de signature est {key}',
  },
  contradictionHolds: {
    ar: '{state}: قالت روايتين متناقضتين ({kind})',
    en: '{state} told two stories that contradict ({kind})',
    fr: '{state} a tenu deux récits contradictoires ({kind})',
  },
  doesNotHold: {
    ar: 'البرهان لا يصح: {why}',
    en: 'the proof does not hold: {why}',
    fr: 'la preuve ne tient pas : {why}',
  },
} as const satisfies Record<string, Text>;
