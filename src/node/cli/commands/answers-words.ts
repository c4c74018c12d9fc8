import type { Text } from '#base';

/** The sentences of `mithaq answers`. */
export const answersWords = {
  answers: {
    ar: 'أجوبة الجهة المُبلِّغة على أوامر التجميد',
    en: 'answers of a reporting entity to freezing orders',
    fr: 'réponses d’une entité déclarante aux ordres de gel',
  },
  key: {
    ar: 'إنشاء مفتاح توقيع للجهة (لا يُرسل منه إلا نصفه العام)',
    en: 'make a signing key of the entity (only its public half is ever sent)',
    fr: 'créer une clé de signature de l’entité (seule sa moitié publique est envoyée)',
  },
  keyFile: { ar: 'ملف المفتاح', en: 'the key file', fr: 'le fichier de clé' },
  sign: {
    ar: 'توقيع ملف أجوبة (أسطر JSON أو CSV أو XLSX)؛ الناتج أسطر JSON موقعة',
    en: 'sign a file of answers (JSON lines, CSV or XLSX); the result is signed JSON lines',
    fr: 'signer un fichier de réponses (lignes JSON, CSV ou XLSX) ; le résultat est en lignes JSON signées',
  },
  file: { ar: 'ملف الأجوبة', en: 'the file of answers', fr: 'le fichier de réponses' },
  entity: { ar: 'مفتاح الجهة', en: 'the key of the entity', fr: 'la clé de l’entité' },
  out: {
    ar: 'أين يُكتب الناتج (- للمخرج القياسي)',
    en: 'where to write the result (- for standard output)',
    fr: 'où écrire le résultat (- pour la sortie standard)',
  },
  made: {
    ar: 'المفتاح العام: {public}\nالبصمة، تُقرأ على السلطة بالهاتف: {fingerprint}',
    en: 'public key: {public}\nfingerprint, to be read to the authority by telephone: {fingerprint}',
    fr: 'clé publique : {public}\nempreinte, à lire à l’autorité par téléphone : {fingerprint}',
  },
  refused: {
    ar: '{file}:{line}: ليس جوابا سليما: {where}',
    en: '{file}:{line}: no well-formed answer: {where}',
    fr: '{file}:{line} : réponse mal formée : {where}',
  },
  noHead: {
    ar: '{file}: لا يسمّي السطر الأول الأعمدة order وkind وacted_at',
    en: '{file}: its first row does not name the columns order, kind, acted_at',
    fr: '{file} : sa première ligne ne nomme pas les colonnes order, kind, acted_at',
  },
  exists: { ar: 'الملف موجود: {file}', en: 'the file exists: {file}', fr: 'le fichier existe : {file}' },
  noFile: { ar: 'لا يوجد ملف: {file}', en: 'there is no file {file}', fr: 'pas de fichier {file}' },
  noKey: {
    ar: 'ليس في {file} مفتاح (64 رقما ستعشريا)',
    en: '{file} holds no key (64 hex digits)',
    fr: '{file} ne contient pas de clé (64 chiffres hexadécimaux)',
  },
  signed: {
    ar: 'وُقّعت {count} من الأجوبة',
    en: '{count} answers signed',
    fr: '{count} réponses signées',
  },
} as const satisfies Record<string, Text>;
