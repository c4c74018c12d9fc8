import type { FaultTable } from '#base/tabular';

const checkSource = {
  ar: 'تحقق من أن الملف هو القائمة المقصودة وأنه كامل، ثم أعد التحميل. لم يتغير شيء.',
  en: 'Check that this is the list you mean and that it is complete, then load it again. Nothing was changed.',
  fr: 'Vérifiez qu’il s’agit bien de la liste voulue et qu’elle est complète, puis rechargez-la. Rien n’a été modifié.',
} as const;

/** Why the files given are not a list, or not one we can take. `{file}`, `{line}` and `{detail}` are filled in. */
export const listFaultTable = {
  'list-format-unknown': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لم تُعرف صيغة القائمة في الملف {file}: {detail}',
      en: 'The list format of {file} was not recognised: {detail}',
      fr: 'Le format de liste de {file} n’a pas été reconnu : {detail}',
    },
    todo: {
      ar: 'الصيغ المقبولة: قائمة الأمم المتحدة XML، وأوفاك CSV وXML، والاتحاد الأوروبي XML 1.1، وقائمة المملكة المتحدة، وFollowTheMoney، والجدول الوطني CSV أو XLSX.',
      en: 'Accepted are: UN XML, OFAC csv and advanced XML, EU XML 1.1, the UK list, FollowTheMoney lines, and the national CSV or XLSX profile.',
      fr: 'Sont acceptés : XML de l’ONU, csv et XML avancé de l’OFAC, XML 1.1 de l’UE, liste du Royaume-Uni, lignes FollowTheMoney, et le profil national CSV ou XLSX.',
    },
  },
  'list-mixed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الملفات المعطاة ليست من قائمة واحدة: {detail}',
      en: 'The files given do not belong to one list: {detail}',
      fr: 'Les fichiers fournis n’appartiennent pas à une même liste : {detail}',
    },
    todo: {
      ar: 'حمّل كل قائمة على حدة.',
      en: 'Load each list by itself.',
      fr: 'Chargez chaque liste séparément.',
    },
  },
  'list-file-missing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ينقص هذه القائمة ملف: {detail}',
      en: 'A file of this list is missing: {detail}',
      fr: 'Il manque un fichier à cette liste : {detail}',
    },
    todo: {
      ar: 'أضف الملف الناقص إلى المجلد نفسه ثم أعد التحميل.',
      en: 'Put the missing file into the same folder and load again.',
      fr: 'Ajoutez le fichier manquant au même dossier et rechargez.',
    },
  },
  'list-empty': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا توجد في الملف {file} أي أسماء مدرجة.',
      en: '{file} holds no listed subject.',
      fr: '{file} ne contient aucun sujet inscrit.',
    },
    todo: checkSource,
  },
  'list-column-missing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ينقص الملف {file} (السطر {line}) عمود مطلوب: {detail}',
      en: '{file} (line {line}) lacks a required column: {detail}',
      fr: 'Il manque à {file} (ligne {line}) une colonne requise : {detail}',
    },
    todo: {
      ar: 'أضف العمود باسمه الوارد في وصف الجدول الوطني ثم أعد التحميل.',
      en: 'Add the column under the name given in the national list profile, then load again.',
      fr: 'Ajoutez la colonne sous le nom donné dans le profil des listes nationales, puis rechargez.',
    },
  },
  'list-reference-missing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، مدخل بلا رقم مرجعي ({detail}).',
      en: 'In {file}, line {line}, an entry has no reference ({detail}).',
      fr: 'Dans {file}, ligne {line}, une inscription n’a pas de référence ({detail}).',
    },
    todo: checkSource,
  },
  'list-reference-repeated': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، رقم مرجعي تكرر: {detail}',
      en: 'In {file}, line {line}, a reference stands a second time: {detail}',
      fr: 'Dans {file}, ligne {line}, une référence figure une seconde fois : {detail}',
    },
    todo: {
      ar: 'لكل مدخل رقم مرجعي واحد؛ صحح الملف أو اطلب نسخة مصححة من ناشره.',
      en: 'Every entry has its own reference; correct the file or ask its publisher for a corrected one.',
      fr: 'Chaque inscription a sa propre référence ; corrigez le fichier ou demandez-en un corrigé à son éditeur.',
    },
  },
  'list-name-missing': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، مدخل بلا اسم ({detail}).',
      en: 'In {file}, line {line}, an entry has no name ({detail}).',
      fr: 'Dans {file}, ligne {line}, une inscription n’a pas de nom ({detail}).',
    },
    todo: checkSource,
  },
  'list-entry-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في الملف {file}، السطر {line}، مدخل لا يوافق صيغة القائمة: {detail}',
      en: 'In {file}, line {line}, an entry does not follow the format of the list: {detail}',
      fr: 'Dans {file}, ligne {line}, une inscription ne suit pas le format de la liste : {detail}',
    },
    todo: checkSource,
  },
} as const satisfies FaultTable;
