import { type FaultTable, faults } from '#base';

/** What can go wrong between two nodes, as the one says it to the other and the console says it to a person. */
export const linkFaults = {
  'not-a-member': {
    status: 403,
    category: 'right',
    message: {
      ar: 'شهادة هذه العقدة غير مسجلة لأي عضو في قائمة الثقة.',
      en: 'The certificate of this node stands for no member in the trust list.',
      fr: 'Le certificat de ce nœud ne correspond à aucun membre de la liste de confiance.',
    },
    todo: {
      ar: 'حدّث قائمة الثقة في العقدتين، أو اقترح تغيير الشهادة المسجلة.',
      en: 'Bring the trust lists of both nodes up to date, or propose to change the certificate in it.',
      fr: 'Mettez à jour les listes de confiance des deux nœuds, ou proposez d’y changer le certificat.',
    },
  },
  'member-not-active': {
    status: 403,
    category: 'right',
    message: {
      ar: 'عضوية صاحب هذه العقدة ليست سارية ({status}).',
      en: 'The membership of this node is not active ({status}).',
      fr: 'L’adhésion de ce nœud n’est pas active ({status}).',
    },
    todo: {
      ar: 'تعود الخدمة حين تقبل قائمة الثقة عودة العضو.',
      en: 'It is served again when a trust list takes the member back.',
      fr: 'Il sera de nouveau servi quand une liste de confiance rétablira le membre.',
    },
  },
  'peer-too-many': {
    status: 429,
    category: 'limit',
    message: {
      ar: 'طلبات كثيرة في آن واحد من هذه العقدة.',
      en: 'Too many requests of this node at once.',
      fr: 'Trop de requêtes simultanées de ce nœud.',
    },
    todo: { ar: 'أعد المحاولة بعد ثانيتين.', en: 'Try again in two seconds.', fr: 'Réessayez dans deux secondes.' },
  },
  'peer-unreachable': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'لم تجب عقدة العضو {member} ({reason}).',
      en: 'The node of {member} did not answer ({reason}).',
      fr: 'Le nœud de {member} n’a pas répondu ({reason}).',
    },
    todo: {
      ar: 'يُعاد الاتصال تلقائيا؛ تحقق من العنوان والشبكة إن طال الأمر.',
      en: 'It is tried again by itself; if it lasts, check address and network.',
      fr: 'Une nouvelle tentative aura lieu d’elle-même ; si cela dure, vérifiez l’adresse et le réseau.',
    },
  },
  'peer-certificate': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'أظهرت عقدة {member} شهادة غير المسجلة لها في قائمة الثقة ({shown}).',
      en: 'The node of {member} showed another certificate than the trust list has for it ({shown}).',
      fr: 'Le nœud de {member} a présenté un autre certificat que celui de la liste de confiance ({shown}).',
    },
    todo: {
      ar: 'لم يُرسل إليها شيء. اتصل بالعضو: هل غيّر شهادته، أم يقف أحد بينكما؟',
      en: 'Nothing was sent to it. Ask the member: has its certificate changed, or does somebody stand between you?',
      fr: 'Rien ne lui a été envoyé. Demandez au membre : a-t-il changé de certificat, ou quelqu’un s’interpose-t-il ?',
    },
  },
  'peer-refused': {
    status: 503,
    category: 'unavailable',
    message: {
      ar: 'رفضت عقدة {member} الطلب ({status}: {reason}).',
      en: 'The node of {member} refused ({status}: {reason}).',
      fr: 'Le nœud de {member} a refusé ({status} : {reason}).',
    },
    todo: {
      ar: 'يُعاد الطلب تلقائيا؛ اسأل مشغّل تلك العقدة إن تكرر الرفض.',
      en: 'It is tried again by itself; ask the operator of that node if it goes on.',
      fr: 'Une nouvelle tentative aura lieu d’elle-même ; si cela continue, interrogez l’exploitant de ce nœud.',
    },
  },
  'peer-unknown': {
    status: 404,
    category: 'missing',
    message: {
      ar: 'لا توجد عقدة لعضو بهذا المعرّف: {member}.',
      en: 'There is no node of a member {member}.',
      fr: 'Aucun nœud d’un membre {member}.',
    },
    todo: {
      ar: 'اعرض قائمة العقد: npx mithaq peers list',
      en: 'List the peers: npx mithaq peers list',
      fr: 'Listez les nœuds : npx mithaq peers list',
    },
  },
} as const satisfies FaultTable;

export const linkFault = faults(linkFaults);
