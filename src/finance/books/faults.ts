import { type FaultTable, faults } from '#base';

/** What can go wrong around a book. */
export const bookFaults = {
  'book-exists': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'المفتاح {book} مستعمل لدفتر آخر.',
      en: 'The key {book} is taken by another book.',
      fr: 'La clé {book} est déjà prise par un autre registre.',
    },
    todo: { ar: 'اختر مفتاحا آخر.', en: 'Choose another key.', fr: 'Choisissez une autre clé.' },
  },
  'book-desk-not-yours': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لست من مكتب {desk}.',
      en: 'You do not belong to the desk {desk}.',
      fr: 'Vous n’appartenez pas au bureau {desk}.',
    },
    todo: {
      ar: 'اختر أحد مكاتبك، أو اطلب من مدير النظام ضمك إلى هذا المكتب.',
      en: 'Choose one of your desks, or ask your administrator to add you to this one.',
      fr: 'Choisissez un de vos bureaux, ou demandez à votre administrateur de vous y ajouter.',
    },
  },
  'book-file-not-table': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف {file} ليس جدول CSV ولا مصنف XLSX ولا أسطر JSON، بل يبدو {kind}.',
      en: '{file} is not a CSV table, an XLSX workbook or JSON lines; it looks like {kind}.',
      fr: '{file} n’est ni un tableau CSV, ni un classeur XLSX, ni des lignes JSON ; il ressemble à {kind}.',
    },
    todo: {
      ar: 'احفظ الجدول بصيغة XLSX أو CSV ثم ارفعه من جديد. لم يتغير شيء.',
      en: 'Save the table as XLSX or CSV and upload it again. Nothing was changed.',
      fr: 'Enregistrez le tableau en XLSX ou CSV et renvoyez-le. Rien n’a été modifié.',
    },
  },
  'book-file-no-header': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا سطر عناوين في الملف {file}.',
      en: '{file} has no header row.',
      fr: '{file} n’a pas de ligne d’en-tête.',
    },
    todo: {
      ar: 'اجعل أسماء الأعمدة في السطر الأول ثم ارفع الملف من جديد.',
      en: 'Put the names of the columns on the first row and upload the file again.',
      fr: 'Mettez les noms des colonnes sur la première ligne et renvoyez le fichier.',
    },
  },
  'book-columns-missing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'أعمدة في الربط لا وجود لها في الملف: {columns}',
      en: 'Columns of the mapping are not in the file: {columns}',
      fr: 'Des colonnes de la correspondance manquent dans le fichier : {columns}',
    },
    todo: {
      ar: 'صحّح ربط الأعمدة أو ارفع الملف الصحيح. لم يتغير شيء.',
      en: 'Correct the mapping, or upload the right file. Nothing was changed.',
      fr: 'Corrigez la correspondance ou envoyez le bon fichier. Rien n’a été modifié.',
    },
  },
  'book-import-running': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'يجري استيراد آخر في هذا الدفتر الآن.',
      en: 'Another import of this book is under way.',
      fr: 'Un autre import de ce registre est en cours.',
    },
    todo: {
      ar: 'انتظر حتى ينتهي، أو ألغه ثم أعد المحاولة.',
      en: 'Wait until it has ended, or cancel it, then try again.',
      fr: 'Attendez qu’il se termine, ou annulez-le, puis réessayez.',
    },
  },
  'book-replace-too-much': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'سيُخرج هذا الاستبدال {removed} من أصل {rows} سطر. دخل ما في الملف، ولم يخرج شيء.',
      en: 'This replacement would take {removed} of {rows} rows out of the book. The file’s rows are in; none left.',
      fr: 'Ce remplacement retirerait {removed} lignes sur {rows}. Les lignes du fichier sont entrées ; aucune n’est sortie.',
    },
    todo: {
      ar: 'تأكد أنه الملف الكامل، ثم استورده مع الموافقة الصريحة على الإخراج.',
      en: 'Make sure it is the whole book, then import it with the removal expressly accepted.',
      fr: 'Assurez-vous qu’il s’agit du registre entier, puis importez-le en acceptant expressément les retraits.',
    },
  },
} as const satisfies FaultTable;

export const bookFault = faults(bookFaults);
