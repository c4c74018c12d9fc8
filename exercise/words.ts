import type { Text } from '#base';

/** The sentences of the timeline. */
export const words = {
  started: {
    ar: 'بدأت عقدة الدولة: {url}',
    en: 'the state’s node has started: {url}',
    fr: 'le nœud de l’État a démarré : {url}',
  },
  joined: {
    ar: 'الدولة في قائمة الثقة، بتوقيع شخصين وتوقيع الأمانة',
    en: 'the state is in the trust list, signed by two people and the secretariat',
    fr: 'l’État est dans la liste de confiance, signée par deux personnes et le secrétariat',
  },
  proposed: {
    ar: 'كتبت ضابطة الاتصال سجلا واقترحته: {title}',
    en: 'the liaison officer wrote a record and proposed it: {title}',
    fr: 'l’officière de liaison a rédigé un document et l’a proposé : {title}',
  },
  published: {
    ar: 'وافق الشخص الثاني، ووُقّع السجل في الموضع {place} من سجل الدولة',
    en: 'the second person approved; the record is signed at place {place} of the state’s log',
    fr: 'la seconde personne a approuvé ; le document est signé à la place {place} du journal de l’État',
  },
  received: {
    ar: 'وصل السجل وفُحص، بعد {milliseconds} مللي ثانية من التوقيع',
    en: 'the record is here and checked, {milliseconds} ms after it was signed',
    fr: 'le document est là, vérifié, {milliseconds} ms après la signature',
  },
  read: {
    ar: 'فتحه شخص؛ يعود إيصال القراءة',
    en: 'a person opened it; the read receipt goes home',
    fr: 'quelqu’un l’a ouvert ; l’accusé de lecture rentre',
  },
  receipt: {
    ar: 'عند المُصدِر إيصالات موقّعة من {count} دولة',
    en: 'the originator holds signed receipts of {count} states',
    fr: 'l’émetteur détient les accusés signés de {count} États',
  },
  asked: {
    ar: 'طلب معلومات عن السجل، الموعد {due}',
    en: 'a request for information about the record, due {due}',
    fr: 'une demande d’information sur le document, échéance {due}',
  },
  answered: {
    ar: 'أُجيب عن الطلب: {outcome}',
    en: 'the request is answered: {outcome}',
    fr: 'réponse à la demande : {outcome}',
  },
  settled: {
    ar: 'وصلت الإجابة، والطلب {request}',
    en: 'the answer is here; the request is {request}',
    fr: 'la réponse est là ; la demande est {request}',
  },
  recalled: {
    ar: 'استُرد السجل من {from} بقرار شخصين',
    en: 'the record is recalled from {from}, by two people',
    fr: 'le document est rappelé de {from}, par deux personnes',
  },
  hidden: {
    ar: 'حُجب السجل المسترد هنا، وقالت العقدة ذلك للمُصدِر',
    en: 'the recalled record is hidden here, and the node has told the originator',
    fr: 'le document rappelé est masqué ici, et le nœud l’a dit à l’émetteur',
  },
  partitioned: {
    ar: 'انقطعت الدولة عن الأخريات',
    en: 'the state is cut off from the others',
    fr: 'l’État est coupé des autres',
  },
  publishedMeanwhile: {
    ar: 'صدرت {count} سجلات أثناء الانقطاع',
    en: '{count} records are issued meanwhile',
    fr: '{count} documents sont émis entre-temps',
  },
  healed: {
    ar: 'عاد الاتصال؛ اكتمل ما فات بعد {milliseconds} مللي ثانية',
    en: 'healed; what was missed is here after {milliseconds} ms',
    fr: 'rétabli ; ce qui manquait est là après {milliseconds} ms',
  },
  roots: {
    ar: 'جذر سجل {of} كما تراه الدول الثلاث: {root} ({size} ورقة)',
    en: 'the root of {of}’s log as all three see it: {root} ({size} leaves)',
    fr: 'la racine du journal de {of} vue des trois : {root} ({size} feuilles)',
  },
  lies: {
    ar: 'تروي الدولة رواية أولى للدولة {to} وحدها، من نسخة من بياناتها',
    en: 'the state tells one story to {to} alone, from a copy of its data',
    fr: 'l’État raconte une histoire à {to} seul, depuis une copie de ses données',
  },
  liesAgain: {
    ar: 'ثم تروي رواية أخرى في الموضع نفسه من سجلها',
    en: 'then it tells another at the same place of its log',
    fr: 'puis une autre à la même place de son journal',
  },
  caught: {
    ar: 'كُشف التناقض: {contradiction}؛ البرهان محفوظ',
    en: 'the contradiction is found: {contradiction}; the proof is kept',
    fr: 'la contradiction est découverte : {contradiction} ; la preuve est gardée',
  },
  audited: {
    ar: 'فُحص البرهان دون اتصال بقائمة الثقة وحدها: صحيح',
    en: 'the proof was checked offline with the trust list alone: it holds',
    fr: 'la preuve a été vérifiée hors ligne avec la seule liste de confiance : elle tient',
  },
  desks: {
    ar: 'مكاتب العمل الثلاثة (اسم الدخول liaison أو deputy أو custodian أو keeper):',
    en: 'the three workbenches (sign in as liaison, deputy, custodian or keeper):',
    fr: 'les trois postes de travail (se connecter comme liaison, deputy, custodian ou keeper) :',
  },
  failed: {
    ar: 'توقف التمرين قبل نهايته: {reason}',
    en: 'the exercise stopped before its end: {reason}',
    fr: 'l’exercice s’est arrêté avant la fin : {reason}',
  },
  route: {
    ar: 'طريق أموال عبر مكتب صرافة مختلق',
    en: 'A route of money through an invented exchange house',
    fr: 'Une route d’argent par un bureau de change inventé',
  },
  stop: { ar: 'للإيقاف: Ctrl+C', en: 'To stop: Ctrl+C', fr: 'Pour arrêter : Ctrl+C' },
} as const satisfies Record<string, Text>;
