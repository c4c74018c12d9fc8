import { type FaultTable, faults } from '#base';

/** What whoever manages the TAXII door can get wrong. */
export const taxiiAdminFaults = {
  'taxii-path-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'العنوان {path} مستعمل في هذه العقدة.',
      en: 'The address {path} is in use at this node.',
      fr: 'L’adresse {path} est déjà utilisée par ce nœud.',
    },
    todo: { ar: 'اختر عنوانا آخر.', en: 'Choose another address.', fr: 'Choisissez une autre adresse.' },
  },
  'taxii-name-taken': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'الاسم «{name}» مستعمل من قبل.',
      en: 'The name {name} is taken.',
      fr: 'Le nom « {name} » est déjà pris.',
    },
    todo: { ar: 'اختر اسما آخر.', en: 'Choose another name.', fr: 'Choisissez un autre nom.' },
  },
  'taxii-not-empty': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'فيه {count} بعد، فلا يُحذف.',
      en: 'There are {count} in it still; it is not removed.',
      fr: 'Il en contient encore {count} ; il n’est pas supprimé.',
    },
    todo: {
      ar: 'احذف ما فيه أولا، أو اذكر العدد عند الحذف.',
      en: 'Remove what is in it first, or say the number when you remove it.',
      fr: 'Supprimez d’abord son contenu, ou indiquez le nombre lors de la suppression.',
    },
  },
  'taxii-built-in': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا جزء من تبادل التحالف، فلا يُغيَّر هنا.',
      en: 'This is part of the alliance’s exchange and is not changed here.',
      fr: 'Ceci fait partie de l’échange de l’alliance et ne se modifie pas ici.',
    },
    todo: {
      ar: 'أنشئ جذرا أو مجموعة خاصة بك.',
      en: 'Make a root or a collection of your own.',
      fr: 'Créez une racine ou une collection à vous.',
    },
  },
  'taxii-bad-file': {
    status: 422,
    category: 'input',
    message: {
      ar: 'هذا ليس ملف بيانات لخادم medallion.',
      en: 'This is not the data file of a medallion server.',
      fr: 'Ce n’est pas le fichier de données d’un serveur medallion.',
    },
    todo: {
      ar: 'أرسل ملف JSON الذي يخزن فيه الخادم بياناته.',
      en: 'Send the JSON file in which the server keeps its data.',
      fr: 'Envoyez le fichier JSON où le serveur conserve ses données.',
    },
  },
} as const satisfies FaultTable;

export const taxiiAdminFault = faults(taxiiAdminFaults);
