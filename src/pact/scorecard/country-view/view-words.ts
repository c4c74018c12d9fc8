import type { Text } from '#base';

/** What a country view says beside the words of the scoreboard. */
export const viewWords = {
  title: { ar: 'عرض الدولة', en: 'Country view', fr: 'Fiche pays' },
  page: { ar: 'صفحة {page} من 4', en: 'page {page} of 4', fr: 'page {page} sur 4' },
  progress: { ar: 'ما عليها، وأين هو', en: 'What it owes, and how far it is', fr: 'Ce qu’il doit, et où il en est' },
  counted: {
    ar: 'مطلوب {owed}، أُعلن منه {reported}، متأخر {overdue}، معرّض للتأخر {atRisk}.',
    en: '{owed} owed, {reported} of them reported, {overdue} overdue, {atRisk} at risk.',
    fr: '{owed} dus, dont {reported} rapportés, {overdue} en retard, {atRisk} à risque.',
  },
  commitments: { ar: 'الالتزامات', en: 'Commitments', fr: 'Engagements' },
  commitmentsOrder: {
    ar: 'المتأخر والمعرّض للتأخر أولا، ثم بترتيب الأجل.',
    en: 'Those overdue and at risk first, then by the day they are due.',
    fr: 'D’abord ceux en retard et à risque, puis par échéance.',
  },
  more: {
    ar: 'و{count} غيرها لا تسعها الصفحة.',
    en: 'And {count} more than the page holds.',
    fr: 'Et {count} de plus que la page ne contient.',
  },
  evidence: {
    ar: 'الأدلة والمراجعات والردود',
    en: 'Evidence, reviews and replies',
    fr: 'Preuves, examens et réponses',
  },
  noReports: {
    ar: 'لا تقرير يقرؤه قارئ هذه الصفحة.',
    en: 'There is no report that the reader of this page may read.',
    fr: 'Aucun rapport que le lecteur de cette page puisse lire.',
  },
  needs: { ar: 'العون المطلوب', en: 'Help needed', fr: 'Aide demandée' },
  noNeeds: { ar: 'لم يُطلب عون.', en: 'No help is asked for.', fr: 'Aucune aide demandée.' },
  withheld: { ar: 'المحجوب', en: 'Withheld', fr: 'Non communiqué' },
  noneWithheld: { ar: 'لا شيء.', en: 'Nothing.', fr: 'Rien.' },
  notes: { ar: 'ملاحظات', en: 'Notes', fr: 'Notes' },
  noteReader: {
    ar: 'تقوم هذه الصفحات على ما يحق لقارئها أن يقرأه، وعلى السجلات الموقّعة وحدها. «محجوب» يعني أن شيئا لم يُعلن له، ولا يعني أن شيئا لم يُفعل.',
    en: 'These pages rest on what their reader may read, and on signed records alone. “Withheld” means that nothing was released to the reader; it does not mean that nothing was done.',
    fr: 'Ces pages reposent sur ce que leur lecteur peut lire, et sur les seuls documents signés. « Non communiqué » signifie que rien n’a été communiqué au lecteur ; non que rien n’a été fait.',
  },
  notePublic: {
    ar: 'أُعدت هذه الصفحات مما أُعلن للعموم، ويعيد صنعها من شاء من السجل العام بالأمر npx mithaq pact verify.',
    en: 'These pages are made of what is public; anybody makes them again from the public log with npx mithaq pact verify.',
    fr: 'Ces pages sont faites de ce qui est public ; chacun les refait depuis le journal public avec npx mithaq pact verify.',
  },
  noteReaderOnly: {
    ar: 'أُعدت هذه الصفحات لقارئ واحد، وفيها ما لم يُعلن للعموم: لا تُنشر.',
    en: 'These pages are made for one reader and hold what is not public: they are not for publication.',
    fr: 'Ces pages sont faites pour un seul lecteur et contiennent ce qui n’est pas public : elles ne se publient pas.',
  },
  noteOnTime: {
    ar: '«في موعده»: من المكتمل أو ما مضى أجله، ما اكتمل قبل أجله. «معرّض للتأخر»: أجله خلال 60 يوما ولم يتقدّم، أو مرحلة متأخرة أكثر من 30 يوما، أو لا خبر منذ 180 يوما.',
    en: 'On time: of what is complete or past its day, what was complete by its day. At risk: due within 60 days and not substantial, or a milestone late by more than 30 days, or nothing heard for 180 days.',
    fr: 'À temps : de ce qui est achevé ou échu, ce qui l’était à son échéance. À risque : échéance sous 60 jours sans être substantiel, ou une étape en retard de plus de 30 jours, ou sans nouvelles depuis 180 jours.',
  },
  noteVerified: {
    ar: '«موثّق»: راجعه شخص آخر من جهة أخرى ووجد الحال كما أُبلغ عنها. ومن أبلغ لا يوثّق.',
    en: 'Verified: another person of another institution found the status as it was reported. Whoever reported does not verify.',
    fr: 'Vérifié : une autre personne d’une autre institution a trouvé l’état tel que rapporté. Qui rapporte ne vérifie pas.',
  },
} as const satisfies Record<string, Text>;
