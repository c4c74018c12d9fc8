import { type FaultTable, faults } from '#base';

const lookAgain = {
  ar: 'أعد تحميل الأمر وانظر ما استجد فيه.',
  en: 'Load the order again and see what happened.',
  fr: 'Rechargez l’ordre et voyez ce qui a changé.',
};

/** What can go wrong with an order. */
const orderFaults = {
  'order-no-match': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يؤكد شخصان بعدُ أنه الشخص نفسه على ما هو قائم من أدلة.',
      en: 'Two people have not confirmed, on the evidence that stands, that it is the same person.',
      fr: 'Deux personnes n’ont pas confirmé, sur les éléments actuels, qu’il s’agit de la même personne.',
    },
    todo: {
      ar: 'يُبتّ في التنبيه أولا، باقتراح من شخص واعتماد من آخر.',
      en: 'Decide the alert first: one person proposes, another approves.',
      fr: 'Décidez d’abord l’alerte : une personne propose, une autre approuve.',
    },
  },
  'order-no-effect': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا يوجد قرار وطني قائم بإنفاذ هذا الإدراج.',
      en: 'No national decision gives effect to this designation.',
      fr: 'Aucune décision nationale ne donne effet à cette désignation.',
    },
    todo: {
      ar: 'يُبتّ في القضية الوطنية أولا، بشخصين.',
      en: 'Decide the national case first, by two people.',
      fr: 'Décidez d’abord du dossier national, à deux.',
    },
  },
  'order-no-entity': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تعرف العقدة الجهة التي تمسك هذا الدفتر ({book}).',
      en: 'Nobody is known who holds what this book names ({book}).',
      fr: 'On ne sait pas qui détient ce que nomme ce registre ({book}).',
    },
    todo: {
      ar: 'يسجل مشغّل العقدة الجهة المبلِّغة ويربط بها الدفتر.',
      en: 'An operator registers the reporting entity and binds the book to it.',
      fr: 'Un opérateur enregistre l’entité déclarante et lui rattache le registre.',
    },
  },
  'order-exists': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'يوجد أمر قائم أو مقترح بشأن هذا التنبيه.',
      en: 'An order on this alert stands or waits already.',
      fr: 'Un ordre sur cette alerte est déjà en vigueur ou en attente.',
    },
    todo: lookAgain,
  },
  'order-person-only': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يأمر بالتجميد إلا إنسان؛ لا برنامج ولا مهمة مجدولة.',
      en: 'Only a person orders a freeze; no program and no scheduled job does.',
      fr: 'Seule une personne ordonne un gel ; ni un programme ni une tâche planifiée.',
    },
    todo: {
      ar: 'سجّل الدخول بحسابك.',
      en: 'Sign in with your own account.',
      fr: 'Connectez-vous avec votre propre compte.',
    },
  },
  'order-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا أحد يعتمد أمرا اقترحه بنفسه.',
      en: 'Nobody approves an order they proposed themselves.',
      fr: 'Nul n’approuve un ordre qu’il a lui-même proposé.',
    },
    todo: {
      ar: 'اطلب من شخص آخر له صلاحية الاعتماد أن ينظر فيه.',
      en: 'Ask another person who holds the right to approve.',
      fr: 'Demandez à une autre personne habilitée à approuver.',
    },
  },
  'order-proposal-of-another': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يسحب الاقتراحَ إلا صاحبُه.',
      en: 'Only whoever made a proposal withdraws it.',
      fr: 'Seul l’auteur d’une proposition peut la retirer.',
    },
    todo: {
      ar: 'إن كان لك حق الاعتماد فارفض الاقتراح مع بيان السبب.',
      en: 'If you hold the right to approve, refuse it with a reason.',
      fr: 'Si vous êtes habilité à approuver, refusez-la en motivant.',
    },
  },
  'order-not-waiting': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يعد هذا الاقتراح قائما: بُتّ فيه أو سُحب أو زال سنده.',
      en: 'This proposal no longer waits: it was answered or withdrawn, or its ground is gone.',
      fr: 'Cette proposition n’est plus en attente : elle a reçu sa réponse, a été retirée ou n’a plus de fondement.',
    },
    todo: lookAgain,
  },
  'order-changed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تغيّر سند الأمر منذ اقتُرح، ولم يُسجَّل اعتمادك.',
      en: 'What the order stands on has changed since it was proposed. Your approval was not recorded.',
      fr: 'Le fondement de l’ordre a changé depuis sa proposition. Votre approbation n’a pas été enregistrée.',
    },
    todo: {
      ar: 'يُسحب الاقتراح أو يُرفض، ويُقترح من جديد على السند القائم.',
      en: 'Withdraw or refuse the proposal, and propose anew on the ground that stands.',
      fr: 'Retirez ou refusez la proposition et proposez de nouveau sur le fondement en vigueur.',
    },
  },
  'order-not-standing': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'أمر التجميد هذا غير قائم.',
      en: 'This freeze does not stand.',
      fr: 'Ce gel n’est pas en vigueur.',
    },
    todo: lookAgain,
  },
  'order-has-ground': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ما زال لهذا الأمر سنده، فلا يرفعه شخص وحده.',
      en: 'This order still has its ground; nobody lifts it alone.',
      fr: 'Cet ordre a toujours son fondement ; nul ne le lève seul.',
    },
    todo: {
      ar: 'اسلك طريق رفع التجميد بشخصين: تطابق الاسم أو الطعن أو إنهاء القرار الوطني.',
      en: 'Take the way of two people: same name, appeal, or the end of the national decision.',
      fr: 'Suivez la voie à deux personnes : homonymie, recours, ou fin de la décision nationale.',
    },
  },
  'order-restored-unlawful': {
    status: 422,
    category: 'input',
    message: {
      ar: 'في النسخة تجميد {number} بلا قراراته، وكل منها بشخصين (عدد ما كان كذلك: {count}). لم يُستعد شيء.',
      en: 'In this backup the freeze {number} stands without its decisions of two people each ({count} such). Nothing was restored.',
      fr: 'Dans cette sauvegarde, le gel {number} est sans ses décisions à deux personnes ({count} dans ce cas). Rien n’a été restauré.',
    },
    todo: {
      ar: 'خذ نسخة أخرى، وأبلغ المدقق: هذا الملف غُيّر بعد كتابته.',
      en: 'Take another backup, and tell the auditor: this file was changed after it was written.',
      fr: 'Prenez une autre sauvegarde et avertissez l’auditeur : ce fichier a été modifié après son écriture.',
    },
  },
  'order-not-in-doubt': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'ليس هذا التجميد موضع شك: لا شيء يُؤكَّد.',
      en: 'This freeze is not in doubt: there is nothing to confirm.',
      fr: 'Ce gel n’est pas mis en doute : il n’y a rien à confirmer.',
    },
    todo: {
      ar: 'افتح صفحة الأمر من جديد وانظر ما ينقصه.',
      en: 'Open the order again and see what it lacks.',
      fr: 'Rouvrez l’ordre et voyez ce qui lui manque.',
    },
  },
  'order-reason-empty': {
    status: 400,
    category: 'input',
    message: {
      ar: 'ما كُتب لا يصلح سببا: عشرة أحرف على الأقل، من كلمات.',
      en: 'What was written is no reason: at least ten characters, in words.',
      fr: 'Ce qui est écrit n’est pas un motif : au moins dix caractères, en mots.',
    },
    todo: { ar: 'اكتب السبب.', en: 'Write the reason.', fr: 'Écrivez le motif.' },
  },
  'answer-reviewed': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'نُظر في هذا الجواب من قبل، أو صححته الجهة.',
      en: 'This answer has been reviewed, or the entity has corrected it.',
      fr: 'Cette réponse a déjà été examinée, ou l’entité l’a corrigée.',
    },
    todo: lookAgain,
  },
  'order-nothing-accepted': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا جواب مقبولا بعدُ يُكتب منه تقرير.',
      en: 'No answer has been accepted yet from which a report could be written.',
      fr: 'Aucune réponse n’a encore été acceptée dont tirer un rapport.',
    },
    todo: {
      ar: 'انظر في أجوبة الجهة واقبلها أو أعدها.',
      en: 'Review the answers of the entity: accept or return them.',
      fr: 'Examinez les réponses de l’entité : acceptez-les ou renvoyez-les.',
    },
  },
  'order-no-record': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لم يأت هذا الإدراج من عضو، فلا أحد يُبلَّغ بتقرير.',
      en: 'This designation is no record of a member: there is nobody to report to.',
      fr: 'Cette désignation n’émane pas d’un membre : il n’y a personne à qui faire rapport.',
    },
    todo: {
      ar: 'يُبلَّغ مجلس الأمن أو صاحب القائمة بطريقه الخاص.',
      en: 'Report to the Security Council or the list’s owner by its own way.',
      fr: 'Faites rapport au Conseil de sécurité ou à l’auteur de la liste par sa propre voie.',
    },
  },
  'answers-no-header': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا يسمّي السطر الأول من {file} أعمدة الأجوبة (order, kind, acted_at).',
      en: 'The first row of {file} does not name the columns of answers (order, kind, acted_at).',
      fr: 'La première ligne de {file} ne nomme pas les colonnes des réponses (order, kind, acted_at).',
    },
    todo: {
      ar: 'أرسل أسطر JSON موقعة أو جدولا بالأعمدة المذكورة في دليل المدمجين.',
      en: 'Send signed JSON lines, or a table with the columns that the integrators’ guide names.',
      fr: 'Envoyez des lignes JSON signées ou un tableau avec les colonnes indiquées dans le guide.',
    },
  },
} as const satisfies FaultTable;

export const orderFault = faults(orderFaults);
