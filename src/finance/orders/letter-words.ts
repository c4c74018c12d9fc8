import type { Text } from '#base';
import type { Holder } from './holder.ts';
import type { Licence, LicenceGround, OrderKind, ReleaseGround } from './order.ts';

const title: Readonly<Record<OrderKind, Text>> = {
  freeze: { ar: 'أمر تجميد', en: 'Freezing order', fr: 'Ordre de gel' },
  release: { ar: 'أمر رفع التجميد', en: 'Release order', fr: 'Ordre de mainlevée' },
  licence: { ar: 'ترخيص باستثناء من التجميد', en: 'Licence out of a freeze', fr: 'Autorisation dérogeant au gel' },
  'licence-end': { ar: 'انتهاء ترخيص', en: 'End of a licence', fr: 'Fin d’une autorisation' },
};

const duties: Readonly<Record<OrderKind, readonly Text[]>> = {
  freeze: [
    {
      ar: 'جمّدوا دون تأخير كل الأموال والموارد الاقتصادية التي لديكم لصاحب هذا السجل، أو التي يملكها أو يتحكم فيها كليا أو جزئيا، بصورة مباشرة أو غير مباشرة، ولا تتيحوا له أي أموال أو خدمات مالية.',
      en: 'Freeze without delay all funds and economic resources you hold for the holder of this row, or that the holder owns or controls wholly or in part, directly or indirectly, and make no funds or financial services available to them.',
      fr: 'Gelez sans délai tous les fonds et ressources économiques que vous détenez pour le titulaire de cette ligne, ou qu’il possède ou contrôle en tout ou partie, directement ou indirectement, et ne mettez à sa disposition ni fonds ni services financiers.',
    },
    {
      ar: 'لا تخبروا أحدا قبل إتمام التجميد. وبعده يحق لصاحب السجل أن يعرف الأمر وسبيل الطعن فيه.',
      en: 'Tell nobody before the freeze is complete. After it the holder may know of the order and how to contest it.',
      fr: 'N’informez personne avant que le gel soit effectif. Ensuite, le titulaire peut connaître l’ordre et les voies de recours.',
    },
    {
      ar: 'أكّدوا الاستلام، ثم أجيبوا قبل الموعد ببيان موقّع: ما جُمّد ومبلغه وعملته ووقته، أو أنكم لا تحوزون شيئا. وأبلغوا عن كل محاولة تعامل لاحقة بالطريقة نفسها.',
      en: 'Acknowledge receipt, then answer by the time above with a signed statement: what was frozen, its amount, currency and time, or that you hold nothing. Report every later attempted transaction the same way.',
      fr: 'Accusez réception, puis répondez avant l’échéance par une déclaration signée : ce qui a été gelé, le montant, la devise et l’heure, ou que vous ne détenez rien. Déclarez de même toute tentative de transaction ultérieure.',
    },
    {
      ar: 'حقوق الغير حسن النية محفوظة، وما يجيزه القانون من نفقات أساسية أو مساعدة إنسانية يُرخَّص به على حدة.',
      en: 'The rights of third parties acting in good faith are kept. Basic expenses and humanitarian aid that the law allows are licensed separately.',
      fr: 'Les droits des tiers de bonne foi sont préservés. Les dépenses de base et l’aide humanitaire permises par la loi font l’objet d’une autorisation distincte.',
    },
    {
      ar: 'إذا كان صاحب السجل شخصا آخر يحمل الاسم نفسه، فأخبرونا وأخبروه أن له أن يطلب رفع التجميد من صفحتنا العامة دون حساب.',
      en: 'If the holder is another person of the same name, tell us, and tell them that they may ask for release on our public page without an account.',
      fr: 'Si le titulaire est un homonyme, dites-le-nous et dites-lui qu’il peut demander la mainlevée sur notre page publique, sans compte.',
    },
  ],
  release: [
    {
      ar: 'ارفعوا دون تأخير التجميد الذي أُمر به بالأمر المذكور أعلاه.',
      en: 'Lift without delay the freeze that was ordered by the order named above.',
      fr: 'Levez sans délai le gel ordonné par l’ordre mentionné ci-dessus.',
    },
    {
      ar: 'أخبروا صاحب السجل، وأجيبوا ببيان موقّع عن وقت الرفع.',
      en: 'Tell the holder, and answer with a signed statement when it was lifted.',
      fr: 'Informez le titulaire et répondez par une déclaration signée indiquant l’heure de la mainlevée.',
    },
  ],
  licence: [
    {
      ar: 'يبقى التجميد قائما فيما عدا ما يسمح به هذا الترخيص، وضمن مبلغه ومدته.',
      en: 'The freeze stands but for what this licence allows, within its amount and time.',
      fr: 'Le gel demeure, hormis ce que permet cette autorisation, dans les limites de son montant et de sa durée.',
    },
    {
      ar: 'ينتهي الترخيص من تلقاء نفسه في آخر يوم مذكور.',
      en: 'The licence ends by itself on the last day named.',
      fr: 'L’autorisation prend fin d’elle-même au dernier jour indiqué.',
    },
  ],
  'licence-end': [
    {
      ar: 'لم يعد هذا الترخيص قائما. لا تُخرجوا بموجبه شيئا بعد الآن.',
      en: 'This licence no longer stands. Let nothing more out under it.',
      fr: 'Cette autorisation n’est plus en vigueur. Ne débloquez plus rien sur son fondement.',
    },
  ],
};

const ground: Readonly<Record<ReleaseGround, Text>> = {
  delisted: { ar: 'رُفع الإدراج', en: 'The designation was lifted', fr: 'La désignation a été levée' },
  recalled: { ar: 'سُحب الإدراج', en: 'The designation was recalled', fr: 'La désignation a été retirée' },
  suspended: { ar: 'عُلّق الإدراج', en: 'The designation was suspended', fr: 'La désignation a été suspendue' },
  reversed: {
    ar: 'أُنهي القرار الوطني',
    en: 'The national decision was ended',
    fr: 'La décision nationale a pris fin',
  },
  'same-name': {
    ar: 'صاحب السجل شخص آخر يحمل الاسم نفسه',
    en: 'The holder is another person of the same name',
    fr: 'Le titulaire est un homonyme',
  },
  appeal: { ar: 'قُبل الطعن', en: 'An appeal was upheld', fr: 'Un recours a été accueilli' },
  review: { ar: 'مراجعة مستقلة', en: 'An independent review', fr: 'Un réexamen indépendant' },
  'match-withdrawn': {
    ar: 'سُحب القرار بأنه الشخص نفسه',
    en: 'The finding that it is the same person was withdrawn',
    fr: 'La constatation d’identité a été retirée',
  },
  'released-before': {
    ar: 'رُفع التجميد من قبل؛ يُعاد الأمر بالرفع لأن سجلاتنا استُعيدت من نسخة احتياطية',
    en: 'The freeze was released before; the release is ordered again because our registers were restored from a backup',
    fr: 'Le gel avait déjà été levé ; la mainlevée est ordonnée de nouveau, nos registres ayant été restaurés d’une sauvegarde',
  },
};

const licenceGround: Readonly<Record<LicenceGround, Text>> = {
  'basic-expenses': { ar: 'نفقات أساسية', en: 'Basic expenses', fr: 'Dépenses de base' },
  'extraordinary-expenses': { ar: 'نفقات استثنائية', en: 'Extraordinary expenses', fr: 'Dépenses extraordinaires' },
  humanitarian: {
    ar: 'مساعدة إنسانية (قرار مجلس الأمن 2664)',
    en: 'Humanitarian assistance (UNSCR 2664)',
    fr: 'Aide humanitaire (résolution 2664)',
  },
};

const period: Readonly<Record<Licence['period'], Text>> = {
  once: { ar: 'مرة واحدة', en: 'once', fr: 'une fois' },
  week: { ar: 'كل أسبوع', en: 'each week', fr: 'chaque semaine' },
  month: { ar: 'كل شهر', en: 'each month', fr: 'chaque mois' },
  quarter: { ar: 'كل ثلاثة أشهر', en: 'each quarter', fr: 'chaque trimestre' },
  year: { ar: 'كل سنة', en: 'each year', fr: 'chaque année' },
};

const measure: Readonly<Record<string, Text>> = {
  'asset-freeze': { ar: 'تجميد الأصول', en: 'Asset freeze', fr: 'Gel des avoirs' },
  'funds-prohibition': {
    ar: 'حظر إتاحة الأموال',
    en: 'Prohibition to make funds available',
    fr: 'Interdiction de mettre des fonds à disposition',
  },
  'travel-ban': { ar: 'حظر السفر', en: 'Travel ban', fr: 'Interdiction de voyager' },
  'arms-embargo': { ar: 'حظر السلاح', en: 'Arms embargo', fr: 'Embargo sur les armes' },
  other: { ar: 'تدبير آخر', en: 'Other measure', fr: 'Autre mesure' },
};

const identifier: Readonly<Record<Holder['identifiers'][number]['type'], Text>> = {
  passport: { ar: 'جواز سفر', en: 'Passport', fr: 'Passeport' },
  'national-id': { ar: 'هوية وطنية', en: 'National identity', fr: 'Identité nationale' },
  'tax-id': { ar: 'رقم ضريبي', en: 'Tax number', fr: 'Numéro fiscal' },
  registration: { ar: 'رقم تسجيل', en: 'Registration', fr: 'Immatriculation' },
  iban: { ar: 'آيبان', en: 'IBAN', fr: 'IBAN' },
  lei: { ar: 'معرّف الكيان القانوني', en: 'LEI', fr: 'LEI' },
  bic: { ar: 'رمز المصرف', en: 'BIC', fr: 'BIC' },
  imo: { ar: 'رقم IMO', en: 'IMO number', fr: 'Numéro OMI' },
  mmsi: { ar: 'رقم MMSI', en: 'MMSI', fr: 'MMSI' },
  'call-sign': { ar: 'نداء لاسلكي', en: 'Call sign', fr: 'Indicatif' },
  wallet: { ar: 'محفظة', en: 'Wallet', fr: 'Portefeuille' },
  email: { ar: 'بريد إلكتروني', en: 'E-mail', fr: 'Courriel' },
  phone: { ar: 'هاتف', en: 'Telephone', fr: 'Téléphone' },
  other: { ar: 'وثيقة أخرى', en: 'Other document', fr: 'Autre document' },
};

/** The words of the letters. */
export const letterWords = {
  title,
  duties,
  ground,
  licenceGround,
  period,
  measure,
  identifier,
  confidential: { ar: 'سري', en: 'Confidential', fr: 'Confidentiel' },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  reference: { ar: 'المعرّف للأنظمة الآلية:', en: 'Identifier for machines:', fr: 'Identifiant pour les machines :' },
  about: { ar: 'بشأن أمر التجميد', en: 'About freezing order', fr: 'Concerne l’ordre de gel' },
  holder: { ar: 'صاحب السجل', en: 'Holder', fr: 'Titulaire' },
  rowKey: { ar: 'مفتاح السجل لديكم', en: 'Your row key', fr: 'Votre clé de ligne' },
  birthDate: { ar: 'تاريخ الميلاد', en: 'Date of birth', fr: 'Date de naissance' },
  identifiers: { ar: 'الوثائق', en: 'Documents', fr: 'Documents' },
  measures: { ar: 'التدابير', en: 'Measures', fr: 'Mesures' },
  legalBasis: { ar: 'الأساس القانوني', en: 'Legal basis', fr: 'Base légale' },
  nationalGround: { ar: 'السند الوطني', en: 'National ground', fr: 'Fondement national' },
  why: { ar: 'السبب', en: 'Ground', fr: 'Motif' },
  instructions: { ar: 'تعليمات', en: 'Instructions', fr: 'Instructions' },
  answerBy: { ar: 'أجيبوا قبل', en: 'Answer by', fr: 'Répondre avant le' },
  licence: { ar: 'رقم الترخيص', en: 'Licence', fr: 'Autorisation' },
  purpose: { ar: 'الغرض', en: 'Purpose', fr: 'Objet' },
  amount: { ar: 'المبلغ', en: 'Amount', fr: 'Montant' },
  validity: { ar: 'الصلاحية', en: 'Valid', fr: 'Validité' },
  others: {
    ar: 'تبقى قائمة على صاحب السجل نفسه أوامر أخرى لا يمسها هذا: {numbers}.',
    en: 'Other orders on the same holder stand and are not touched by this: {numbers}.',
    fr: 'D’autres ordres visant le même titulaire restent en vigueur et ne sont pas affectés : {numbers}.',
  },
} as const;
