import { type FaultTable, faults } from '#base';

/** What can keep a record of this state from being issued. */
export const publicationFaults = {
  'publication-not-a-member': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم تنضم هذه العقدة إلى التحالف بعد، فلا يمكنها إصدار سجل.',
      en: 'This node has not joined the alliance yet; it cannot issue a record.',
      fr: 'Ce nœud n’a pas encore rejoint l’alliance ; il ne peut émettre aucun document.',
    },
    todo: {
      ar: 'يقوم أمين المفاتيح بالانضمام من صفحة الأعضاء بملف قائمة الثقة.',
      en: 'The custodian of keys joins on the members page with the file of the trust list.',
      fr: 'Le gardien des clés rejoint l’alliance depuis la page des membres avec le fichier de la liste de confiance.',
    },
  },
  'publication-no-key': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يوجد مفتاح توقيع صالح لهذه الدولة الآن.',
      en: 'This state holds no signing key that is valid now.',
      fr: 'Cet État ne détient aucune clé de signature valable en ce moment.',
    },
    todo: {
      ar: 'اطلب من أمين المفاتيح تجديد المفتاح في قائمة الثقة.',
      en: 'Ask the custodian to rotate the key in the trust list.',
      fr: 'Demandez au gardien de renouveler la clé dans la liste de confiance.',
    },
  },
  'publication-log-unconfirmed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'استُعيدت هذه العقدة من نسخة احتياطية، ولم يؤكد الأعضاء بعد إلى أين وصل سجل الدولة.',
      en: 'This node was restored from a backup, and no member has confirmed yet how far the state’s log had gone.',
      fr: 'Ce nœud a été restauré d’une sauvegarde et aucun membre n’a encore confirmé jusqu’où allait le journal de l’État.',
    },
    todo: {
      ar: 'صِل العقدة بعقدة عضو آخر: يُستكمل السجل من هناك ثم يُفتح الإصدار.',
      en: 'Connect the node to another member’s: the log catches up from there, then issuing is open again.',
      fr: 'Reliez le nœud à celui d’un autre membre : le journal s’y rattrape, puis l’émission reprend.',
    },
  },
  'publication-version-exists': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'سبق إصدار هذه النسخة من السجل {id} بمحتوى آخر.',
      en: 'This version of record {id} was issued before with other content.',
      fr: 'Cette version du document {id} a déjà été émise avec un autre contenu.',
    },
    todo: {
      ar: 'أصدر نسخة جديدة بوقت تعديل جديد.',
      en: 'Issue a new version with a new time of modification.',
      fr: 'Émettez une nouvelle version avec une nouvelle date de modification.',
    },
  },
} as const satisfies FaultTable;

export const publicationFault = faults(publicationFaults);
