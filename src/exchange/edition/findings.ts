import type { Text } from '#base';

/** What an edition is refused for. Each sentence follows the place it was found at. */
export const findingWords = {
  'trust-list-unreadable': {
    ar: 'ليست قائمة ثقة صحيحة ({reason}).',
    en: 'this is no sound trust list ({reason}).',
    fr: 'ce n’est pas une liste de confiance valable ({reason}).',
  },
  'trust-list-not-signed': {
    ar: 'لم توقّع قائمةَ الثقة أمانتُها وما يكفي من الأعضاء ({reason}).',
    en: 'the trust list is not signed by its secretariat and enough members ({reason}).',
    fr: 'la liste de confiance n’est pas signée par son secrétariat et assez de membres ({reason}).',
  },
  'trust-list-not-pinned': {
    ar: 'ليست قائمة الثقة التي ذكرتَ بصمتها؛ بصمة هذه {reason}.',
    en: 'this is not the trust list whose fingerprint you gave; this one’s is {reason}.',
    fr: 'ce n’est pas la liste de confiance dont vous avez donné l’empreinte ; la sienne est {reason}.',
  },
  'log-of-nobody': {
    ar: 'سجلٌّ ليس لأي عضو في قائمة الثقة.',
    en: 'a log of nobody in the trust list.',
    fr: 'un journal qui n’est à aucun membre de la liste de confiance.',
  },
  'checkpoint-forged': {
    ar: 'نقطة التحقق لم توقّعها الدولة صاحبة السجل ({reason}).',
    en: 'the checkpoint is not signed by the state whose log it is ({reason}).',
    fr: 'le point de contrôle n’est pas signé par l’État dont c’est le journal ({reason}).',
  },
  'log-tampered': {
    ar: 'أوراق السجل ليست التي وُقّعت في نقطة التحقق ({reason}).',
    en: 'the leaves of the log are not those that its checkpoint was signed over ({reason}).',
    fr: 'les feuilles du journal ne sont pas celles que signe son point de contrôle ({reason}).',
  },
  'record-unreadable': {
    ar: 'ليس سجلا صحيحا ({reason}).',
    en: 'this is no sound record ({reason}).',
    fr: 'ce n’est pas un document valable ({reason}).',
  },
  'record-out-of-place': {
    ar: 'سجل لا شأن له بهذه النشرة ({reason}).',
    en: 'a record that is no business of this edition ({reason}).',
    fr: 'un document étranger à cette édition ({reason}).',
  },
  'record-key-not-valid': {
    ar: 'وُقّع بمفتاح لا يصح لهذه الدولة في ذلك الوقت ({reason}).',
    en: 'signed with a key that does not hold for that state at that time ({reason}).',
    fr: 'signé d’une clé qui ne vaut pas pour cet État à ce moment ({reason}).',
  },
  'signature-wrong': {
    ar: 'التوقيع ليس لهذا النص: غُيّر أحدهما بعد التوقيع.',
    en: 'the signature is not of this text: one of them was changed after it was signed.',
    fr: 'la signature n’est pas celle de ce texte : l’un des deux a été changé après la signature.',
  },
  'not-in-the-log': {
    ar: 'لا يقوم السجل في موضعه من سجل دولته ({reason}).',
    en: 'the record does not stand at its place of its state’s log ({reason}).',
    fr: 'le document ne se trouve pas à sa place du journal de son État ({reason}).',
  },
  'record-twice': {
    ar: 'السجل مذكور مرتين.',
    en: 'the record stands here twice.',
    fr: 'le document figure deux fois.',
  },
  'record-not-public': {
    ar: 'سجل لم تُعلنه دولته للعموم.',
    en: 'a record that its state did not release to the public.',
    fr: 'un document que son État n’a pas rendu public.',
  },
  'record-after-the-day': {
    ar: 'سجل صدر بعد يوم هذه النشرة.',
    en: 'a record that was stated after the day of this edition.',
    fr: 'un document énoncé après le jour de cette édition.',
  },
  'manifest-unreadable': {
    ar: 'ليس بيانَ نشرةٍ صحيحا.',
    en: 'this is no manifest of an edition.',
    fr: 'ce n’est pas le manifeste d’une édition.',
  },
  'other-format': {
    ar: 'كتبت هذه النشرةَ نسخةٌ أخرى من البرنامج (الصيغة {reason})؛ تحقق منها بتلك النسخة.',
    en: 'this edition was written by another version of the program (format {reason}); verify it with that one.',
    fr: 'cette édition a été écrite par une autre version du programme (format {reason}) ; vérifiez-la avec elle.',
  },
  'not-the-pinned-edition': {
    ar: 'ليست النشرة التي ذكرتَ بصمتها؛ بصمة هذه {reason}.',
    en: 'this is not the edition whose hash you gave; this one’s is {reason}.',
    fr: 'ce n’est pas l’édition dont vous avez donné l’empreinte ; la sienne est {reason}.',
  },
  'file-missing': {
    ar: 'الملف مفقود.',
    en: 'the file is missing.',
    fr: 'le fichier manque.',
  },
  'file-changed': {
    ar: 'ليس الملف الذي ينتج عن السجلات: غُيّر، أو حُذف سجل أو أضيف ({reason}).',
    en: 'not the file that the records make: it was changed, or a record was taken away or added ({reason}).',
    fr: 'ce n’est pas le fichier que donnent les documents : il a été changé, ou un document a été ôté ou ajouté ({reason}).',
  },
  'file-extra': {
    ar: 'ملف لا تحويه النشرة.',
    en: 'a file that the edition does not have.',
    fr: 'un fichier étranger à l’édition.',
  },
  'not-a-file': {
    ar: 'ليس ملفا عاديا ولا مجلدا.',
    en: 'neither a plain file nor a folder.',
    fr: 'ni un fichier ordinaire ni un dossier.',
  },
  'too-large': {
    ar: 'أكبر مما قد تبلغه نشرة.',
    en: 'larger than an edition can be.',
    fr: 'plus grand qu’une édition ne peut l’être.',
  },
} as const satisfies Record<string, Text>;

export type FindingCode = keyof typeof findingWords;

/** What was found, and where: a file of the edition, with the line where it has lines. */
export interface EditionFinding {
  readonly code: FindingCode;
  readonly where: string;
  /** A word of the machinery, the same in every language. */
  readonly reason: string;
}

export const finding = (code: FindingCode, where: string, reason: string = ''): EditionFinding => ({
  code,
  where,
  reason,
});
