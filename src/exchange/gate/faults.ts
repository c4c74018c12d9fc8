import { type FaultTable, faults } from '#base';
import { askSender, readingFaults } from './reading-faults.ts';

const retryLater = {
  ar: 'يعيد النظام المحاولة من نفسه، أو أعدها أنت بعد زوال السبب.',
  en: 'The node tries again by itself; or try again once the cause is gone.',
  fr: 'Le nœud réessaie de lui-même ; ou réessayez une fois la cause écartée.',
};
const refreshList = {
  ar: 'اجلب أحدث قائمة ثقة ثم أعد المحاولة، أو اسأل الأمانة.',
  en: 'Fetch the newest trust list and try again, or ask the secretariat.',
  fr: 'Récupérez la dernière liste de confiance et réessayez, ou demandez au secrétariat.',
};

/** Why a whole delivery, or one object of it, is not taken. */
export const gateFaults = {
  'envelope-too-large': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'الإرسالية أكبر من المسموح ({limit} ميغابايت).',
      en: 'The delivery is larger than allowed ({limit} MiB).',
      fr: 'L’envoi dépasse la taille autorisée ({limit} Mio).',
    },
    todo: { ar: 'أرسلها في أجزاء أصغر.', en: 'Send it in smaller parts.', fr: 'Envoyez-le en plusieurs parties.' },
  },
  'too-many-objects': {
    status: 413,
    category: 'limit',
    message: {
      ar: 'في الإرسالية أكثر من {limit} كائن.',
      en: 'The delivery holds more than {limit} objects.',
      fr: 'L’envoi contient plus de {limit} objets.',
    },
    todo: { ar: 'أرسلها في أجزاء أصغر.', en: 'Send it in smaller parts.', fr: 'Envoyez-le en plusieurs parties.' },
  },
  'envelope-not-json': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الإرسالية ليست مغلّف STIX سليما.',
      en: 'The delivery is not a sound STIX envelope or bundle.',
      fr: 'L’envoi n’est pas une enveloppe ou un lot STIX valide.',
    },
    todo: askSender,
  },
  ...readingFaults,
  'not-sealed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا يحمل الكائن ختم دولة.',
      en: 'The object carries no state’s seal.',
      fr: 'L’objet ne porte le sceau d’aucun État.',
    },
    todo: askSender,
  },
  'seal-malformed': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ختم الكائن ليس على صورته.',
      en: 'The seal of the object is not of its form.',
      fr: 'Le sceau de l’objet n’a pas la forme requise.',
    },
    todo: askSender,
  },
  'creator-differs': {
    status: 422,
    category: 'input',
    message: {
      ar: 'ختمت الكائنَ دولةٌ ليست هي منشئته.',
      en: 'The object is sealed by a state that is not its creator.',
      fr: 'L’objet est scellé par un État qui n’en est pas le créateur.',
    },
    todo: askSender,
  },
  'id-of-another': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذا المعرّف يخص دولة أخرى، ولا تصدر نسخة جديدة إلا منها.',
      en: 'This id belongs to another state; only that state issues new versions.',
      fr: 'Cet identifiant appartient à un autre État ; lui seul émet de nouvelles versions.',
    },
    todo: askSender,
  },
  'not-a-member': {
    status: 403,
    category: 'right',
    message: {
      ar: 'ليست الدولة المُصدِرة عضوا عاملا في قائمة الثقة.',
      en: 'The issuing state is not an active member in the trust list.',
      fr: 'L’État émetteur n’est pas un membre actif de la liste de confiance.',
    },
    todo: refreshList,
  },
  'key-unknown': {
    status: 403,
    category: 'right',
    message: {
      ar: 'ليس مفتاح التوقيع من مفاتيح الدولة المُصدِرة للسجلات.',
      en: 'The signing key is none of the issuing state’s keys for records.',
      fr: 'La clé de signature n’est pas une clé de documents de l’État émetteur.',
    },
    todo: refreshList,
  },
  'key-not-valid': {
    status: 403,
    category: 'right',
    message: {
      ar: 'مفتاح التوقيع غير ساري المفعول في وقت النسخة.',
      en: 'The signing key was not valid at the time of the version.',
      fr: 'La clé de signature n’était pas valide au moment de la version.',
    },
    todo: refreshList,
  },
  'key-revoked': {
    status: 403,
    category: 'right',
    message: {
      ar: 'أُلغي مفتاح التوقيع.',
      en: 'The signing key is revoked.',
      fr: 'La clé de signature est révoquée.',
    },
    todo: refreshList,
  },
  'signature-wrong': {
    status: 403,
    category: 'right',
    message: {
      ar: 'التوقيع لا يطابق المحتوى: عُبث به أو وقّعه غير صاحبه.',
      en: 'The signature does not fit the content: it was changed, or somebody else signed it.',
      fr: 'La signature ne correspond pas au contenu : il a été modifié, ou un autre l’a signé.',
    },
    todo: askSender,
  },
  'marking-unknown': {
    status: 422,
    category: 'input',
    message: {
      ar: 'يحيل الكائن إلى وسم تداول ليس هنا.',
      en: 'The object refers to a marking that is not here.',
      fr: 'L’objet renvoie à un marquage qui n’est pas ici.',
    },
    todo: retryLater,
  },
  'marking-refused': {
    status: 422,
    category: 'input',
    message: {
      ar: 'وسوم التداول على الكائن غير سليمة أو متعارضة.',
      en: 'The markings of the object are not sound, or contradict each other.',
      fr: 'Les marquages de l’objet ne sont pas valides ou se contredisent.',
    },
    todo: askSender,
  },
  'not-released-to-us': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لم يُفرج عن هذا الكائن لدولتنا؛ لم نحتفظ بنصه.',
      en: 'This object is not released to our state; its text was not kept.',
      fr: 'Cet objet n’est pas communiqué à notre État ; son texte n’a pas été conservé.',
    },
    todo: {
      ar: 'أبلغ المرسل بأنه أرسل إلى غير المقصود.',
      en: 'Tell the sender that it was sent to the wrong state.',
      fr: 'Prévenez l’expéditeur que l’envoi s’est trompé de destinataire.',
    },
  },
  'derivative-wider': {
    status: 403,
    category: 'right',
    message: {
      ar: 'الكائن مشتق من سجل دولة أخرى ({source}) ووسمه أوسع من وسم مصدره، ولا موافقة من صاحب المصدر تغطيه.',
      en: 'The object is derived from another state’s record ({source}), is marked wider than it, and no consent of its originator covers that.',
      fr: 'L’objet est dérivé d’un enregistrement d’un autre État ({source}), son marquage est plus large et aucun accord de l’émetteur ne le couvre.',
    },
    todo: {
      ar: 'ليطلب المرسل موافقة صاحب المصدر أو يصدر نسخة أضيق وسما؛ ويعيد النظام المحاولة من نفسه.',
      en: 'The sender asks the originator for consent, or issues a version with a narrower marking; the node tries again by itself.',
      fr: 'L’expéditeur demande l’accord de l’émetteur ou publie une version au marquage plus strict ; le nœud réessaie de lui-même.',
    },
  },
  'from-the-future': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تاريخ النسخة ({version}) بعد الآن بأكثر من يوم.',
      en: 'The version ({version}) lies more than a day in the future.',
      fr: 'La version ({version}) est à plus d’un jour dans le futur.',
    },
    todo: retryLater,
  },
  'version-too-fine': {
    status: 422,
    category: 'input',
    message: {
      ar: 'وقت النسخة أدق من جزء من المليون من الثانية.',
      en: 'The time of the version is finer than a microsecond.',
      fr: 'L’heure de la version est plus fine que la microseconde.',
    },
    todo: askSender,
  },
  'two-stories': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'وقّعت الدولة المُصدِرة قولين متناقضين؛ حُفظ الدليل.',
      en: 'The issuing state has signed two things that contradict; the proof is kept.',
      fr: 'L’État émetteur a signé deux choses qui se contredisent ; la preuve est conservée.',
    },
    todo: {
      ar: 'افتح صفحة السجلات وانظر الدليل، ثم خاطب الدولة المُصدِرة.',
      en: 'Open the page of the logs, look at the proof, and speak to the issuing state.',
      fr: 'Ouvrez la page des journaux, examinez la preuve et adressez-vous à l’État émetteur.',
    },
  },
  'store-failed': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'اجتاز الكائن الفحوص وتعذّر تخزينه بخطأ في هذه العقدة، وقد سُجّل.',
      en: 'The object passed its checks but could not be stored, by a mistake of this node; it has been logged.',
      fr: 'L’objet a passé les contrôles mais n’a pu être enregistré, par une erreur de ce nœud ; elle est consignée.',
    },
    todo: retryLater,
  },
  'quarantine-settled': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'بُتّ في هذا المحتجز من قبل.',
      en: 'This has been settled already.',
      fr: 'Ceci a déjà été réglé.',
    },
    todo: { ar: 'أعد تحميل القائمة.', en: 'Load the list again.', fr: 'Rechargez la liste.' },
  },
  'quarantine-not-whole': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يُحفظ نص هذا المحتجز كاملا، فلا يعاد من هنا.',
      en: 'The text of this was not kept whole; it cannot be tried again from here.',
      fr: 'Le texte n’a pas été conservé en entier ; il ne peut être réessayé d’ici.',
    },
    todo: {
      ar: 'اطلب من الدولة المرسِلة إرساله من جديد.',
      en: 'Ask the sending state to send it again.',
      fr: 'Demandez à l’État expéditeur de renvoyer.',
    },
  },
} as const satisfies FaultTable;

export type GateCode = keyof typeof gateFaults;
export const gateFault = faults(gateFaults);
