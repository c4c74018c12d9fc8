import type { Text } from '#base';

/** What the commands about members and links say. */
export const memberWords = {
  members: {
    ar: 'أعضاء التحالف وقائمة الثقة',
    en: 'members of the alliance, and the trust list',
    fr: 'membres de l’alliance et liste de confiance',
  },
  list: {
    ar: 'عرض الأعضاء ومفاتيح هذه العقدة والاقتراحات المفتوحة',
    en: 'show the members, this node’s keys and open proposals',
    fr: 'afficher les membres, les clés de ce nœud et les propositions ouvertes',
  },
  found: {
    ar: 'تأسيس تحالف: القائمة الأولى، بتوقيع الأمانة',
    en: 'found an alliance: the first list, signed by the secretariat',
    fr: 'fonder une alliance : la première liste, signée par le secrétariat',
  },
  allianceName: { ar: 'اسم التحالف', en: 'name of the alliance', fr: 'nom de l’alliance' },
  secretariatKey: {
    ar: 'ملف مفتاح الأمانة؛ يبقى خارج العقدة',
    en: 'file with the secretariat’s key; it stays off the node',
    fr: 'fichier de la clé du secrétariat ; il reste hors du nœud',
  },
  invite: {
    ar: 'كتابة القائمة الحالية في ملف لدولة تنضم',
    en: 'write the present list to a file, for a state that joins',
    fr: 'écrire la liste actuelle dans un fichier, pour un État qui adhère',
  },
  listFile: { ar: 'ملف قائمة الثقة', en: 'file of the trust list', fr: 'fichier de la liste de confiance' },
  join: {
    ar: 'البدء بقائمة تحالف، وكتابة بطاقة هذه الدولة',
    en: 'begin with the list of an alliance, and write this state’s card',
    fr: 'commencer par la liste d’une alliance, et écrire la carte de cet État',
  },
  fingerprint: {
    ar: 'بصمة القائمة كما سُمعت من شخص معروف',
    en: 'fingerprint of the list, as heard from somebody known',
    fr: 'empreinte de la liste, entendue d’une personne connue',
  },
  cardOut: {
    ar: 'أين تُكتب بطاقة هذه الدولة',
    en: 'where to write this state’s card',
    fr: 'où écrire la carte de cet État',
  },
  propose: {
    ar: 'اقتراح تغيير في القائمة',
    en: 'propose a change of the list',
    fr: 'proposer un changement de la liste',
  },
  change: {
    ar: 'join أو suspend أو return أو leave أو endpoint أو certificate أو threshold',
    en: 'join, suspend, return, leave, endpoint, certificate or threshold',
    fr: 'join, suspend, return, leave, endpoint, certificate ou threshold',
  },
  subject: {
    ar: 'ملف البطاقة، أو معرّف العضو، أو العنوان، أو العدد',
    en: 'the card’s file, a member’s id, an address or a number',
    fr: 'le fichier de la carte, l’identifiant d’un membre, une adresse ou un nombre',
  },
  reason: { ar: 'السبب، لمن سيوقّعون', en: 'why, for those who shall sign', fr: 'pourquoi, pour les signataires' },
  lost: {
    ar: 'قد يكون المفتاح القديم في أيد أخرى: لا يُقبل بعد الآن',
    en: 'the old key may be in other hands: it counts no longer',
    fr: 'l’ancienne clé est peut-être en d’autres mains : elle ne vaut plus',
  },
  sign: {
    ar: 'توقيع اقتراح: عن الدولة، أو عن الأمانة بملف مفتاحها',
    en: 'sign a proposal: for this state, or for the secretariat by its key file',
    fr: 'signer une proposition : pour cet État, ou pour le secrétariat par son fichier de clé',
  },
  proposal: { ar: 'معرّف الاقتراح', en: 'id of the proposal', fr: 'identifiant de la proposition' },
  accept: {
    ar: 'أخذ نسخ أحدث من القائمة من ملفات',
    en: 'take newer versions of the list from files',
    fr: 'prendre des versions plus récentes de la liste depuis des fichiers',
  },
  keys: { ar: 'مفاتيح هذه الدولة', en: 'keys of this state', fr: 'clés de cet État' },
  rotate: {
    ar: 'اقتراح مفتاح جديد مكان القديم',
    en: 'propose a new key in the place of the old',
    fr: 'proposer une nouvelle clé à la place de l’ancienne',
  },
  use: {
    ar: 'record أو checkpoint أو witness',
    en: 'record, checkpoint or witness',
    fr: 'record, checkpoint ou witness',
  },
  revoke: {
    ar: 'اقتراح إلغاء مفتاح، ومفتاح جديد مكانه',
    en: 'propose to revoke a key, and a new one in its place',
    fr: 'proposer de révoquer une clé, et une nouvelle à sa place',
  },
  key: { ar: 'معرّف المفتاح', en: 'id of the key', fr: 'identifiant de la clé' },
  at: {
    ar: 'منذ متى لا تُقبل توقيعاته (الافتراضي الآن)',
    en: 'from when its signatures count no longer (default: now)',
    fr: 'à partir de quand ses signatures ne valent plus (par défaut : maintenant)',
  },
  ofMember: {
    ar: 'العضو صاحب المفتاح (الافتراضي هذه الدولة)',
    en: 'whose key it is (default: this state)',
    fr: 'à qui est la clé (par défaut : cet État)',
  },
  state: { ar: 'رمز الدولة (ISO 3166-1)', en: 'code of the state (ISO 3166-1)', fr: 'code de l’État (ISO 3166-1)' },
  stateName: { ar: 'اسم الدولة', en: 'name of the state', fr: 'nom de l’État' },
  endpoint: {
    ar: 'عنوان هذه العقدة للأعضاء: https://host:port',
    en: 'where members reach this node: https://host:port',
    fr: 'où les membres joignent ce nœud : https://host:port',
  },
  contact: {
    ar: 'مكتب يُتصل به، لا شخص',
    en: 'an office to call, not a person',
    fr: 'un bureau à contacter, pas une personne',
  },
  log: { ar: 'اسم سجل هذه الدولة', en: 'name of this state’s log', fr: 'nom du journal de cet État' },
  noList: { ar: 'لا قائمة ثقة بعد', en: 'there is no trust list yet', fr: 'il n’y a pas encore de liste de confiance' },
  openProposal: {
    ar: 'اقتراح {id} للقائمة {version}: {codes} («{reason}»)؛ ينقص: أعضاء {members}، أمانة {secretariat}',
    en: 'proposal {id} for list {version}: {codes} ("{reason}"); missing: members {members}, secretariat {secretariat}',
    fr: 'proposition {id} pour la liste {version} : {codes} (« {reason} ») ; manquent : membres {members}, secrétariat {secretariat}',
  },
  unlike: {
    ar: 'تحذير: قائمتان بالرقم {version}؛ الأخرى {fingerprint}',
    en: 'ALARM: two lists of number {version}; the other is {fingerprint}',
    fr: 'ALERTE : deux listes portent le numéro {version} ; l’autre est {fingerprint}',
  },
  founded: {
    ar: 'أُعدّت القائمة الأولى {id} ووقّعتها الأمانة؛ يوقّعها الآن شخص ثان من هذه الدولة. احفظ {file} خارج الشبكة.',
    en: 'the first list, {id}, is drawn up and signed by the secretariat; a second person of this state signs it now. Keep {file} offline.',
    fr: 'la première liste, {id}, est établie et signée par le secrétariat ; une seconde personne de cet État la signe à présent. Gardez {file} hors ligne.',
  },
  invited: {
    ar: 'كُتبت القائمة في {file}. اقرأ البصمة هاتفيا: {fingerprint}',
    en: 'the list is in {file}. Read the fingerprint out by voice: {fingerprint}',
    fr: 'la liste est dans {file}. Lisez l’empreinte de vive voix : {fingerprint}',
  },
  joined: {
    ar: 'أُخذت القائمة. سلّم {file} إلى عضو ليقترح انضمام هذه الدولة.',
    en: 'the list is taken. Carry {file} to a member, who proposes this state.',
    fr: 'la liste est prise. Portez {file} à un membre, qui proposera cet État.',
  },
  proposed: {
    ar: 'اقتراح {id}؛ يوقّعه شخص آخر: npx mithaq members sign {id}',
    en: 'proposal {id}; another person signs it: npx mithaq members sign {id}',
    fr: 'proposition {id} ; une autre personne la signe : npx mithaq members sign {id}',
  },
  signed: { ar: 'وُقّع الاقتراح {id}', en: 'proposal {id} is signed', fr: 'la proposition {id} est signée' },
  accepted: {
    ar: 'قُبلت {accepted}؛ القائمة الآن {version}',
    en: '{accepted} accepted; the list is now {version}',
    fr: '{accepted} acceptées ; la liste est à présent {version}',
  },
  noChange: {
    ar: 'لا يوجد تغيير «{change}»',
    en: 'there is no change {change}',
    fr: 'le changement {change} n’existe pas',
  },
  noUse: { ar: 'لا استعمال «{use}» للمفاتيح', en: 'keys have no use {use}', fr: 'les clés n’ont pas d’usage {use}' },
  noFile: { ar: 'لا يوجد ملف {file}', en: 'there is no file {file}', fr: 'le fichier {file} n’existe pas' },
  noKey: { ar: '{file} ليس ملف مفتاح', en: '{file} is no key file', fr: '{file} n’est pas un fichier de clé' },
  peers: {
    ar: 'الروابط بعقد الأعضاء',
    en: 'links to the other members’ nodes',
    fr: 'liaisons avec les nœuds des autres membres',
  },
  peersList: { ar: 'عرض حالة كل رابط', en: 'show how each link stands', fr: 'afficher l’état de chaque liaison' },
  peersPull: {
    ar: 'جلب الجديد من عضو الآن',
    en: 'fetch what is new from a member now',
    fr: 'chercher maintenant ce qu’un membre a de nouveau',
  },
  peersPush: {
    ar: 'إرسال الجديد إلى عضو الآن',
    en: 'send a member what is new now',
    fr: 'envoyer maintenant à un membre ce qui est nouveau',
  },
  peersPause: {
    ar: 'إيقاف الرابط حتى يُستأنف',
    en: 'stop a link until it is resumed',
    fr: 'arrêter une liaison jusqu’à sa reprise',
  },
  peersResume: { ar: 'استئناف الرابط', en: 'resume a link', fr: 'reprendre une liaison' },
  member: { ar: 'معرّف العضو', en: 'id of the member', fr: 'identifiant du membre' },
} as const satisfies Record<string, Text>;
