/** What the commands of requests say. */
export const requestsWords = {
  requests: {
    ar: 'طلبات المعلومات بين الدول الأعضاء',
    en: 'requests for information between member states',
    fr: 'demandes d’information entre États membres',
  },
  list: {
    ar: 'عرض اللوحة: الأعجل أولا',
    en: 'show the board, the most pressing first',
    fr: 'montrer le tableau, le plus pressant d’abord',
  },
  direction: {
    ar: 'الواردة (in) أو الصادرة (out)',
    en: 'what came in, or went out',
    fr: 'reçues (in) ou émises (out)',
  },
  overdue: { ar: 'المتأخرة وحدها', en: 'only what is late', fr: 'seulement les retards' },
  ask: {
    ar: 'بدء طلب؛ يخرج بعد أن يقترحه شخص ويعتمده آخر',
    en: 'begin a request; it leaves once one person proposed and another approved it',
    fr: 'commencer une demande ; elle part une fois proposée par une personne et approuvée par une autre',
  },
  to: {
    ar: 'الأعضاء المسؤولون، بالاسم أو المعرّف؛ وبغيره كل الأعضاء',
    en: 'members asked, by name or id; without it, all of them',
    fr: 'membres interrogés, par nom ou identifiant ; sinon tous',
  },
  title: { ar: 'العنوان', en: 'title', fr: 'titre' },
  text: { ar: 'النص', en: 'text', fr: 'texte' },
  about: { ar: 'السجلات المعنية', en: 'records it is about', fr: 'fiches concernées' },
  purpose: { ar: 'الغرض', en: 'purpose', fr: 'finalité' },
  law: { ar: 'الأساس القانوني', en: 'legal basis', fr: 'base légale' },
  urgent: {
    ar: 'عاجل: ثماني ساعات بدل سبعة أيام',
    en: 'urgent: eight hours instead of seven days',
    fr: 'urgent : huit heures au lieu de sept jours',
  },
  due: { ar: 'الموعد (ISO 8601)', en: 'due, ISO 8601', fr: 'échéance, ISO 8601' },
  answer: {
    ar: 'بدء جواب؛ يخرج بعد أن يقترحه شخص ويعتمده آخر',
    en: 'begin an answer; it leaves once one person proposed and another approved it',
    fr: 'commencer une réponse ; elle part une fois proposée par une personne et approuvée par une autre',
  },
  id: { ar: 'معرّف الطلب', en: 'id of the request', fr: 'identifiant de la demande' },
  outcome: {
    ar: 'answered أو partly أو refused أو asked-back',
    en: 'answered, partly, refused or asked-back',
    fr: 'answered, partly, refused ou asked-back',
  },
  ground: { ar: 'سبب الرفض', en: 'ground of a refusal', fr: 'motif d’un refus' },
  records: { ar: 'سجلات هي الجواب', en: 'records that are the answer', fr: 'fiches qui font réponse' },
  waits: {
    ar: 'المسودة {id} بدأت، وتنتظر من يقترحها في المكتب: {address}',
    en: 'Draft {id} was begun and waits in the workbench for a person to propose it: {address}',
    fr: 'Le projet {id} est commencé et attend qu’une personne le propose : {address}',
  },
  unknownMember: {
    ar: 'ليس «{name}» عضوا.',
    en: '{name} is no member.',
    fr: '{name} n’est pas membre.',
  },
  late: { ar: 'متأخر', en: 'late', fr: 'en retard' },
  stopped: { ar: 'ينتظر السائل', en: 'waits for the asker', fr: 'attend le demandeur' },
} as const;
