import { type FaultTable, faults } from '#base';

const anotherPerson = {
  ar: 'اطلب من شخص آخر له هذه الصلاحية.',
  en: 'Ask another person who holds this right.',
  fr: 'Demandez à une autre personne qui détient ce droit.',
};
const lookAgain = {
  ar: 'أعد تحميل الصفحة وانظر ما تغيّر.',
  en: 'Load the page again and see what has changed.',
  fr: 'Rechargez la page et voyez ce qui a changé.',
};

const hashFaults = {
  'hash-not-first-tier': {
    status: 422,
    category: 'input',
    message: {
      ar: 'لا تفضي إلى هذا إلا دعوى منشورة من المستوى الأول قُرّر لها ذلك.',
      en: 'Only a published claim of the first tier for which this was decided may lead to it.',
      fr: 'Seule y mène une thèse publiée de premier niveau pour laquelle cela fut décidé.',
    },
    todo: {
      ar: 'ردّ على ما سواها بالقول: ملف تفنيد منشور.',
      en: 'Answer everything else by counter-speech: a published dossier.',
      fr: 'À tout le reste, répondez par la parole : un dossier publié.',
    },
  },
  'hash-known': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'هذه البصمة مقترحة أو قائمة.',
      en: 'This hash is proposed or stands already.',
      fr: 'Cette empreinte est déjà proposée ou en vigueur.',
    },
    todo: lookAgain,
  },
  'hash-too-long': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تنتهي البصمة بعد اليوم وخلال اثني عشر شهرا على الأكثر.',
      en: 'A hash expires after today and within twelve months.',
      fr: 'Une empreinte expire après aujourd’hui et dans les douze mois.',
    },
    todo: {
      ar: 'اختر يوما أقرب؛ وبعده تُراجع من جديد.',
      en: 'Choose an earlier day; after it, it is reviewed anew.',
      fr: 'Choisissez un jour plus proche ; ensuite, on l’examine à nouveau.',
    },
  },
  'hash-settled': {
    status: 409,
    category: 'conflict',
    message: { ar: 'بُتّ في هذا من قبل.', en: 'This was settled before.', fr: 'C’est déjà réglé.' },
    todo: lookAgain,
  },
  'hash-own-proposal': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يراجع أحد ما اقترحه، ولا يراجع مرتين، ولا يفصل في اعتراض على ما وقّعه.',
      en: 'Nobody reviews what they proposed, reviews twice, or settles an objection to what they signed.',
      fr: 'Nul n’examine ce qu’il a proposé, n’examine deux fois, ni ne tranche une objection à ce qu’il a signé.',
    },
    todo: anotherPerson,
  },
  'hash-one-institution': {
    status: 403,
    category: 'right',
    message: {
      ar: 'راجعها شخص من جهتك: مراجعان من جهة واحدة مراجع واحد.',
      en: 'Somebody of your institution reviewed it: two of one institution are one.',
      fr: 'Quelqu’un de votre institution l’a examinée : deux d’une même institution ne font qu’un.',
    },
    todo: {
      ar: 'اطلب من مراجع في جهة أخرى.',
      en: 'Ask a reviewer of another institution.',
      fr: 'Demandez à un examinateur d’une autre institution.',
    },
  },
  'hash-own-objection': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا يفصل أحد في اعتراضه.',
      en: 'Nobody settles their own objection.',
      fr: 'Nul ne tranche sa propre objection.',
    },
    todo: anotherPerson,
  },
} as const satisfies FaultTable;

export const hashFault = faults(hashFaults);

/** What each rule of the tables is called where a person reads it. */
const rules: Readonly<Record<string, keyof typeof hashFaults>> = {
  thought_hash_of_first_tier: 'hash-not-first-tier',
  thought_referral_of_first_tier: 'hash-not-first-tier',
  thought_hash_once: 'hash-known',
  twelve_months: 'hash-too-long',
  thought_hash_kept: 'hash-settled',
  thought_referral_kept: 'hash-settled',
  thought_hash_author_excluded: 'hash-own-proposal',
  two_people: 'hash-own-proposal',
  thought_hash_two_reviewers: 'hash-own-proposal',
  thought_hash_two_institutions: 'hash-one-institution',
  settled_by_another: 'hash-own-objection',
  thought_appeal_kept: 'hash-settled',
  thought_appeal_another: 'hash-own-proposal',
};

/** Does what a table may refuse, and says its rule as a fault. */
export async function refusedByRule<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const rule = rules[String((error as { constraint?: unknown }).constraint)];
    throw rule === undefined ? error : hashFault(rule);
  }
}
