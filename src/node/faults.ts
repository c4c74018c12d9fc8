import { faults, type FaultTable } from '#base';

/** What can go wrong when a node is configured and started. */
export const startFaults = {
  'bad-setting': {
    status: 500,
    category: 'input',
    message: {
      ar: 'قيمة الإعداد {name} غير صالحة: «{value}».',
      en: 'The setting {name} is not valid: "{value}".',
      fr: "Le réglage {name} n'est pas valide : « {value} ».",
    },
    todo: { ar: 'القيمة المنتظرة: {expected}.', en: 'Expected: {expected}.', fr: 'Valeur attendue : {expected}.' },
  },
  'public-url-needed': {
    status: 500,
    category: 'input',
    message: {
      ar: 'تستمع العقدة على الشبكة ({host})، لكن عنوانها العام غير محدد أو غير مشفّر.',
      en: 'The node listens on the network ({host}), but its public address is not set or not encrypted.',
      fr: "Le nœud écoute sur le réseau ({host}), mais son adresse publique n'est pas indiquée ou pas chiffrée.",
    },
    todo: {
      ar: 'اضبط MITHAQ_PUBLIC_URL على عنوان يبدأ بـ https:// يخدمه وسيط عكسي أمام العقدة.',
      en: 'Set MITHAQ_PUBLIC_URL to the https:// address that a reverse proxy serves in front of the node.',
      fr: "Donnez à MITHAQ_PUBLIC_URL l'adresse https:// servie par un mandataire inverse devant le nœud.",
    },
  },
  'oidc-incomplete': {
    status: 500,
    category: 'input',
    message: {
      ar: 'إعدادات مزوّد الهوية ناقصة: {missing}.',
      en: 'The settings of the identity provider are incomplete: {missing}.',
      fr: "Les réglages du fournisseur d'identité sont incomplets : {missing}.",
    },
    todo: {
      ar: 'اضبط الإعدادات الثلاثة معا أو احذفها كلها.',
      en: 'Set all three, or none.',
      fr: 'Indiquez les trois, ou aucun.',
    },
  },
  'directory-held': {
    status: 503,
    category: 'conflict',
    message: {
      ar: 'تعمل عقدة أخرى على مجلد البيانات نفسه: {directory}.',
      en: 'Another node is running on the same data directory: {directory}.',
      fr: 'Un autre nœud travaille déjà sur le même dossier de données : {directory}.',
    },
    todo: {
      ar: 'أوقف العقدة الأخرى، أو اختر مجلدا آخر بواسطة MITHAQ_DATA (ومنفذا آخر بواسطة MITHAQ_PORT).',
      en: 'Stop the other node, or choose another directory by MITHAQ_DATA (and another port by MITHAQ_PORT).',
      fr: "Arrêtez l'autre nœud, ou choisissez un autre dossier par MITHAQ_DATA (et un autre port par MITHAQ_PORT).",
    },
  },
  'directory-unwritable': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'لا يمكن الكتابة في مجلد البيانات {directory} ({reason}).',
      en: 'The data directory {directory} cannot be written ({reason}).',
      fr: "Impossible d'écrire dans le dossier de données {directory} ({reason}).",
    },
    todo: {
      ar: 'صحّح ملكية المجلد وأذوناته، أو اختر مجلدا آخر بواسطة MITHAQ_DATA.',
      en: 'Correct its owner and permissions, or choose another directory by MITHAQ_DATA.',
      fr: 'Corrigez son propriétaire et ses droits, ou choisissez un autre dossier par MITHAQ_DATA.',
    },
  },
  'database-unreachable': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'تعذّر الاتصال بخادم قاعدة البيانات ({reason}).',
      en: 'The database server could not be reached ({reason}).',
      fr: "Le serveur de base de données n'a pas pu être joint ({reason}).",
    },
    todo: {
      ar: 'تحقق من MITHAQ_DATABASE_URL ومن أن الخادم يعمل.',
      en: 'Check MITHAQ_DATABASE_URL and that the server is running.',
      fr: 'Vérifiez MITHAQ_DATABASE_URL et que le serveur fonctionne.',
    },
  },
  'data-newer': {
    status: 503,
    category: 'conflict',
    message: {
      ar: 'كُتبت هذه البيانات بإصدار أحدث من ميثاق ({steps}).',
      en: 'This data was written by a newer version of Mithaq ({steps}).',
      fr: 'Ces données ont été écrites par une version plus récente de Mithaq ({steps}).',
    },
    todo: {
      ar: 'شغّل الإصدار الأحدث، أو استعد نسخة احتياطية من هذا الإصدار في مجلد فارغ.',
      en: 'Run the newer version, or restore a backup of this version into an empty directory.',
      fr: 'Lancez la version plus récente, ou restaurez une sauvegarde de cette version dans un dossier vide.',
    },
  },
  'port-in-use': {
    status: 503,
    category: 'conflict',
    message: {
      ar: 'المنفذ {port} مستخدم من برنامج آخر.',
      en: 'Port {port} is in use by another program.',
      fr: 'Le port {port} est déjà utilisé par un autre programme.',
    },
    todo: {
      ar: 'اختر منفذا آخر، مثلا: MITHAQ_PORT={other} npm start',
      en: 'Choose another one, for example: MITHAQ_PORT={other} npm start',
      fr: 'Choisissez-en un autre, par exemple : MITHAQ_PORT={other} npm start',
    },
  },
  'port-refused': {
    status: 503,
    category: 'right',
    message: {
      ar: 'لا يسمح النظام بالاستماع على {host}:{port} ({reason}).',
      en: 'The system does not allow to listen on {host}:{port} ({reason}).',
      fr: "Le système ne permet pas d'écouter sur {host}:{port} ({reason}).",
    },
    todo: {
      ar: 'صحّح MITHAQ_HOST، أو اختر منفذا أعلى من 1024 بواسطة MITHAQ_PORT.',
      en: 'Correct MITHAQ_HOST, or choose a port above 1024 by MITHAQ_PORT.',
      fr: 'Corrigez MITHAQ_HOST, ou choisissez un port au-dessus de 1024 par MITHAQ_PORT.',
    },
  },
} as const satisfies FaultTable;

export const startFault = faults(startFaults);
