import type { Text } from '#base';

/** The sentences of `mithaq taxii`. */
export const taxiiWords = {
  taxii: {
    ar: 'باب TAXII 2.1: ما تخدمه العقدة، والحسابات، والاشتراكات',
    en: 'the TAXII 2.1 door: what the node serves, accounts, subscriptions',
    fr: 'la porte TAXII 2.1 : ce que sert le nœud, les comptes, les abonnements',
  },
  show: {
    ar: 'عرض الجذور والمجموعات',
    en: 'show API roots and collections',
    fr: 'montrer les racines et les collections',
  },
  open: {
    ar: 'السماح لمن لا حساب له بقراءة ما هو TLP:CLEAR، أو منعه (on أو off)',
    en: 'let somebody without an account read what is TLP:CLEAR, or not (on or off)',
    fr: 'laisser lire sans compte ce qui est TLP:CLEAR, ou non (on ou off)',
  },
  onOrOff: { ar: 'on أو off', en: 'on or off', fr: 'on ou off' },
  opened: {
    ar: 'يقرأ من لا حساب له ما هو TLP:CLEAR',
    en: 'strangers read what is TLP:CLEAR',
    fr: 'les inconnus lisent ce qui est TLP:CLEAR',
  },
  closed: {
    ar: 'لا يقرأ إلا من له حساب',
    en: 'only accounts read',
    fr: 'seuls les comptes lisent',
  },
  roots: { ar: 'جذور الواجهة', en: 'API roots', fr: 'les racines d’API' },
  collections: { ar: 'المجموعات', en: 'collections', fr: 'les collections' },
  accounts: { ar: 'حسابات الأجهزة', en: 'accounts of machines', fr: 'les comptes de machines' },
  subscriptions: {
    ar: 'ما تقرؤه العقدة من خوادم أخرى',
    en: 'what the node reads from other servers',
    fr: 'ce que le nœud lit sur d’autres serveurs',
  },
  list: { ar: 'عرضها', en: 'list them', fr: 'les lister' },
  add: { ar: 'إضافة', en: 'add one', fr: 'en ajouter' },
  remove: { ar: 'حذف', en: 'remove one', fr: 'en supprimer' },
  run: { ar: 'القراءة الآن', en: 'read now', fr: 'lire maintenant' },
  path: { ar: 'العنوان، مثل /cert/', en: 'its address, as /cert/', fr: 'son adresse, comme /cert/' },
  title: { ar: 'ما تُسمّى به', en: 'what it is called', fr: 'son nom' },
  pageSize: { ar: 'أكثر ما في الصفحة', en: 'the most objects of a page', fr: 'le maximum d’objets par page' },
  root: { ar: 'الجذر: معرّفه أو عنوانه', en: 'the root: its id or address', fr: 'la racine : identifiant ou adresse' },
  view: {
    ar: 'مجموعة سجلات موقعة: own أو all أو public أو محور؛ إن غابت فمجموعة عادية',
    en: 'a collection of signed records: own, all, public or an axis; left out, a plain one',
    fr: 'une collection de documents signés : own, all, public ou un axe ; sinon, une simple',
  },
  objects: {
    ar: 'عدد ما فيها، تأكيدا لحذفه معها',
    en: 'how many objects are in it, to remove them with it',
    fr: 'combien d’objets elle contient, pour les supprimer avec elle',
  },
  id: { ar: 'المعرّف', en: 'its id', fr: 'son identifiant' },
  name: { ar: 'اسم الحساب', en: 'name of the account', fr: 'nom du compte' },
  reads: {
    ar: 'أي السجلات يقرأ: public أو members أو local',
    en: 'which records it reads: public, members or local',
    fr: 'quels documents il lit : public, members ou local',
  },
  read: { ar: 'مجموعات يقرؤها', en: 'collections it reads', fr: 'collections qu’il lit' },
  write: { ar: 'مجموعات يكتب فيها', en: 'collections it writes', fr: 'collections qu’il écrit' },
  delete: { ar: 'مجموعات يحذف منها', en: 'collections it deletes from', fr: 'collections où il supprime' },
  password: {
    ar: 'ملف كلمة السر؛ إن غاب اختارتها العقدة',
    en: 'a file with the password; left out, the node chooses one',
    fr: 'un fichier avec le mot de passe ; sinon le nœud le choisit',
  },
  accountMade: {
    ar: 'الحساب {name}، وكلمة السر لن تُعرض مرة أخرى: {password}',
    en: 'account {name}; the password is not shown again: {password}',
    fr: 'compte {name} ; le mot de passe ne sera plus montré : {password}',
  },
  noAccount: { ar: 'لا حساب بهذا الاسم: {name}', en: 'no account {name}', fr: 'aucun compte {name}' },
  remoteRoot: {
    ar: 'عنوان جذر الواجهة في الخادم الآخر',
    en: 'address of the API root at the other server',
    fr: 'adresse de la racine d’API chez l’autre serveur',
  },
  remote: {
    ar: 'معرّف المجموعة هناك',
    en: 'id of the collection there',
    fr: 'identifiant de la collection là-bas',
  },
  into: {
    ar: 'المجموعة العادية هنا التي تحفظ ما يرد',
    en: 'the plain collection here that keeps what comes',
    fr: 'la collection simple d’ici qui garde ce qui vient',
  },
  every: { ar: 'كل كم دقيقة', en: 'every so many minutes', fr: 'toutes les combien de minutes' },
  username: { ar: 'اسم حسابنا هناك', en: 'name of our account there', fr: 'nom de notre compte là-bas' },
  secret: {
    ar: 'ملف كلمة السر، أو رمز الدخول إن لم يُذكر اسم',
    en: 'a file with the password, or with a bearer token where no name is given',
    fr: 'un fichier avec le mot de passe, ou un jeton si aucun nom n’est donné',
  },
  state: {
    ar: '{title}: {objects} كائنا، آخر قراءة {last}{problem}',
    en: '{title}: {objects} objects, last read {last}{problem}',
    fr: '{title} : {objects} objets, dernière lecture {last}{problem}',
  },
  never: { ar: 'لم تقع بعد', en: 'never', fr: 'jamais' },
  bring: {
    ar: 'جلب بيانات خادم medallion: جذوره ومجموعاته وكائناته بتواريخها',
    en: 'bring over the data of a medallion server: roots, collections, objects with their dates',
    fr: 'reprendre les données d’un serveur medallion : racines, collections, objets et leurs dates',
  },
  bringFile: { ar: 'ملف بيانات الخادم', en: 'the data file of the server', fr: 'le fichier de données du serveur' },
  bringAccount: {
    ar: 'الحساب الذي يُمنح ما يقوله الملف',
    en: 'the account that is granted what the file says',
    fr: 'le compte qui reçoit les droits dits par le fichier',
  },
  brought: {
    ar: 'جُلب {roots} جذرا و{collections} مجموعة و{objects} كائنا',
    en: '{roots} roots, {collections} collections, {objects} objects brought over',
    fr: '{roots} racines, {collections} collections, {objects} objets repris',
  },
} as const satisfies Record<string, Text>;
