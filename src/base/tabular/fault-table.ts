import type { FaultTable } from '../fault.ts';

const resend = {
  ar: 'أعد تنزيل الملف من مصدره أو اطلب نسخة سليمة منه، ثم أعد التحميل. لم يتغير شيء.',
  en: 'Fetch the file again from its source, or ask for a sound copy, then load it again. Nothing was changed.',
  fr: 'Récupérez de nouveau le fichier à sa source ou demandez une copie saine, puis rechargez-le. Rien n’a été modifié.',
} as const;

const saveAsUtf8 = {
  ar: 'احفظ الملف بترميز UTF-8 ثم أعد التحميل. لم يتغير شيء.',
  en: 'Save the file as UTF-8 and load it again. Nothing was changed.',
  fr: 'Enregistrez le fichier en UTF-8 et rechargez-le. Rien n’a été modifié.',
} as const;

/** Why a file could not be read at all, whatever it holds. `{file}`, `{line}` and `{detail}` are filled in. */
export const fileFaultTable = {
  'encoding-unknown': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تعذرت معرفة ترميز الملف {file} (السطر {line}): {detail}',
      en: 'The character encoding of {file} could not be recognised (line {line}): {detail}',
      fr: 'L’encodage de {file} n’a pas pu être reconnu (ligne {line}) : {detail}',
    },
    todo: saveAsUtf8,
  },
  'encoding-mismatch': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، بايتات لا توافق الترميز المعلن: {detail}',
      en: 'In {file}, line {line}, there are bytes that do not belong to the stated encoding: {detail}',
      fr: 'Dans {file}, ligne {line}, des octets ne correspondent pas à l’encodage annoncé : {detail}',
    },
    todo: saveAsUtf8,
  },
  'nul-byte': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، بايت فارغ (NUL)؛ الملف تالف أو ليس نصا.',
      en: 'In {file}, line {line}, there is a NUL byte; the file is damaged or is not text.',
      fr: 'Dans {file}, ligne {line}, se trouve un octet nul ; le fichier est abîmé ou n’est pas du texte.',
    },
    todo: resend,
  },
  truncated: {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف {file} مبتور: ينتهي عند السطر {line} قبل تمامه ({detail}).',
      en: '{file} is cut off: it ends at line {line} before it is complete ({detail}).',
      fr: '{file} est tronqué : il s’arrête à la ligne {line} avant d’être complet ({detail}).',
    },
    todo: resend,
  },
  empty: {
    status: 422,
    category: 'input',
    message: { ar: 'الملف {file} فارغ.', en: '{file} is empty.', fr: '{file} est vide.' },
    todo: resend,
  },
  'xml-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف {file} ليس XML سليما عند السطر {line}: {detail}',
      en: '{file} is not well-formed XML at line {line}: {detail}',
      fr: '{file} n’est pas du XML bien formé à la ligne {line} : {detail}',
    },
    todo: resend,
  },
  'xml-doctype': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، تعريف DOCTYPE أو كيان؛ لا تُقبل حماية للنظام.',
      en: '{file}, line {line}, holds a DOCTYPE or an entity of its own; these are refused to protect the system.',
      fr: '{file}, ligne {line}, contient un DOCTYPE ou une entité propre ; c’est refusé pour protéger le système.',
    },
    todo: {
      ar: 'القوائم الرسمية لا تحوي DOCTYPE؛ تحقق من مصدر الملف.',
      en: 'Official lists hold no DOCTYPE; check where the file comes from.',
      fr: 'Les listes officielles ne contiennent pas de DOCTYPE ; vérifiez l’origine du fichier.',
    },
  },
  'limit-passed': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'يتجاوز الملف {file} حدا للأمان عند السطر {line}: {detail}',
      en: '{file} passes a safety limit at line {line}: {detail}',
      fr: '{file} dépasse une limite de sécurité à la ligne {line} : {detail}',
    },
    todo: {
      ar: 'تحقق من الملف؛ فإن كان صحيحا فقسّمه أو اطلب رفع الحد.',
      en: 'Check the file; if it is right, split it or ask for a higher limit.',
      fr: 'Vérifiez le fichier ; s’il est bon, divisez-le ou demandez une limite plus haute.',
    },
  },
  'csv-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف {file} ليس جدول CSV سليما عند السطر {line}: {detail}',
      en: '{file} is not a sound CSV table at line {line}: {detail}',
      fr: '{file} n’est pas un tableau CSV correct à la ligne {line} : {detail}',
    },
    todo: resend,
  },
  'xlsx-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملف {file} ليس مصنف XLSX سليما: {detail}',
      en: '{file} is not a sound XLSX workbook: {detail}',
      fr: '{file} n’est pas un classeur XLSX correct : {detail}',
    },
    todo: {
      ar: 'افتح الملف في برنامج الجداول واحفظه من جديد بصيغة XLSX أو CSV.',
      en: 'Open the file in a spreadsheet program and save it anew as XLSX or CSV.',
      fr: 'Ouvrez le fichier dans un tableur et enregistrez-le de nouveau en XLSX ou CSV.',
    },
  },
  'json-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'السطر {line} من الملف {file} ليس JSON سليما: {detail}',
      en: 'Line {line} of {file} is not sound JSON: {detail}',
      fr: 'La ligne {line} de {file} n’est pas du JSON correct : {detail}',
    },
    todo: resend,
  },
} as const satisfies FaultTable;
