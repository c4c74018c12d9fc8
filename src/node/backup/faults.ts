import { faults, type FaultTable } from '#base';

/** Why a backup cannot be taken back. In every case nothing was changed. */
export const backupFaults = {
  'backup-damaged': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ملف النسخة الاحتياطية تالف أو ناقص ({reason}).',
      en: 'The backup file is damaged or cut short ({reason}).',
      fr: 'Le fichier de sauvegarde est endommagé ou incomplet ({reason}).',
    },
    todo: {
      ar: 'لم يتغير شيء. انقل الملف من جديد أو استخدم نسخة أخرى.',
      en: 'Nothing was changed. Copy the file again, or use another backup.',
      fr: "Rien n'a été modifié. Copiez le fichier à nouveau, ou prenez une autre sauvegarde.",
    },
  },
  'backup-newer': {
    status: 400,
    category: 'input',
    message: {
      ar: 'أُخذت هذه النسخة الاحتياطية بإصدار أحدث من ميثاق ({version}).',
      en: 'This backup was made by a newer version of Mithaq ({version}).',
      fr: 'Cette sauvegarde vient d’une version plus récente de Mithaq ({version}).',
    },
    todo: {
      ar: 'لم يتغير شيء. استعدها بذلك الإصدار أو بإصدار أحدث منه.',
      en: 'Nothing was changed. Restore it with that version or a newer one.',
      fr: "Rien n'a été modifié. Restaurez-la avec cette version ou une plus récente.",
    },
  },
  'backup-sealed': {
    status: 400,
    category: 'input',
    message: {
      ar: 'النسخة الاحتياطية مختومة بعبارة مرور.',
      en: 'The backup is sealed with a passphrase.',
      fr: 'La sauvegarde est scellée par une phrase secrète.',
    },
    todo: { ar: 'أدخل عبارة المرور.', en: 'Give the passphrase.', fr: 'Donnez la phrase secrète.' },
  },
  'backup-passphrase': {
    status: 400,
    category: 'input',
    message: {
      ar: 'عبارة المرور غير صحيحة، أو أن الملف قد عُبث به.',
      en: 'The passphrase is wrong, or the file was tampered with.',
      fr: 'La phrase secrète est fausse, ou le fichier a été altéré.',
    },
    todo: {
      ar: 'لم يتغير شيء. تحقق من عبارة المرور ثم أعد المحاولة.',
      en: 'Nothing was changed. Check the passphrase and try again.',
      fr: "Rien n'a été modifié. Vérifiez la phrase secrète et réessayez.",
    },
  },
  'not-empty': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الوجهة ليست فارغة: {place}.',
      en: 'The place to restore into is not empty: {place}.',
      fr: "La destination n'est pas vide : {place}.",
    },
    todo: {
      ar: 'لم يتغير شيء. اختر مجلد بيانات فارغا (MITHAQ_DATA) أو قاعدة بيانات فارغة (MITHAQ_DATABASE_URL).',
      en: 'Nothing was changed. Choose an empty data directory (MITHAQ_DATA) or an empty database (MITHAQ_DATABASE_URL).',
      fr: "Rien n'a été modifié. Choisissez un dossier de données vide (MITHAQ_DATA) ou une base vide (MITHAQ_DATABASE_URL).",
    },
  },
} as const satisfies FaultTable;

export const backupFault = faults(backupFaults);
