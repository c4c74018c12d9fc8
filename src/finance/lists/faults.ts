import { type FaultTable, faults } from '#base';

/** What can go wrong around a list whose file itself is sound; faults of the file stand in `messages.ts`. */
export const listRoomFaults = {
  'list-exists': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'توجد قائمة بالرمز {list}.',
      en: 'A list with the key {list} exists.',
      fr: 'Une liste avec la clé {list} existe déjà.',
    },
    todo: { ar: 'اختر رمزا آخر.', en: 'Choose another key.', fr: 'Choisissez une autre clé.' },
  },
  'list-of-a-member': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'القائمة {list} يملؤها عضو في التحالف بسجلاته الموقعة، لا بملف.',
      en: 'The list {list} is filled by the signed records of a member of the alliance, not by a file.',
      fr: 'La liste {list} est alimentée par les enregistrements signés d’un membre de l’alliance, non par un fichier.',
    },
    todo: {
      ar: 'حمّل الملف في قائمة أخرى لا يبدأ رمزها بـ alliance-.',
      en: 'Load the file into another list, whose key does not begin with alliance-.',
      fr: 'Chargez le fichier dans une autre liste, dont la clé ne commence pas par alliance-.',
    },
  },
  'list-mass-delisting': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'سيشطب هذا الملف {removed} من أصل {listed} مدرجا. لم يتغير شيء.',
      en: 'This file would delist {removed} of {listed} subjects. Nothing was changed.',
      fr: 'Ce fichier radierait {removed} sujets sur {listed}. Rien n’a été modifié.',
    },
    todo: {
      ar: 'تأكد أنه الملف الكامل، ثم حمّله مع الموافقة الصريحة على الشطب.',
      en: 'Make sure it is the whole list, then load it with the delistings expressly accepted.',
      fr: 'Assurez-vous qu’il s’agit de la liste entière, puis chargez-la en acceptant expressément les radiations.',
    },
  },
  'list-older': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا الملف ({given}) أقدم من آخر نسخة محمّلة ({have}). لم يتغير شيء.',
      en: 'This file ({given}) is older than the newest one loaded ({have}). Nothing was changed.',
      fr: 'Ce fichier ({given}) est plus ancien que le dernier chargé ({have}). Rien n’a été modifié.',
    },
    todo: {
      ar: 'حمّل النسخة الأحدث، أو حمّله مع الموافقة الصريحة.',
      en: 'Load the newest one, or load this one with express acceptance.',
      fr: 'Chargez la plus récente, ou acceptez expressément celle-ci.',
    },
  },
  'list-no-address': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا عنوان لهذه القائمة تُجلب منه.',
      en: 'This list has no address to be fetched from.',
      fr: 'Cette liste n’a pas d’adresse de téléchargement.',
    },
    todo: {
      ar: 'أضف العنوان، أو حمّل ملفا.',
      en: 'Add the address, or load a file.',
      fr: 'Ajoutez l’adresse, ou chargez un fichier.',
    },
  },
  'list-fetch-failed': {
    status: 502,
    category: 'unavailable',
    message: {
      ar: 'تعذر جلب القائمة من {url}: {reason}. لم يتغير شيء.',
      en: 'The list could not be fetched from {url}: {reason}. Nothing was changed.',
      fr: 'La liste n’a pas pu être téléchargée depuis {url} : {reason}. Rien n’a été modifié.',
    },
    todo: {
      ar: 'تحقق من العنوان والشبكة، أو حمّل ملفا يدويا.',
      en: 'Check the address and the network, or load a file by hand.',
      fr: 'Vérifiez l’adresse et le réseau, ou chargez un fichier à la main.',
    },
  },
} as const satisfies FaultTable;

export const listRoomFault = faults(listRoomFaults);
