import type { FaultTable } from '#base';

/** What can go wrong with an exemption. */
export const exemptionFaults = {
  'exemption-nothing-frozen': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا إجراء وطنيا نافذا على هذا المُدرَج، فلا شيء يُعفى منه.',
      en: 'No national measure has effect on this subject; there is nothing to exempt from.',
      fr: 'Aucune mesure nationale ne produit effet sur ce sujet ; rien dont déroger.',
    },
    todo: {
      ar: 'تحقق من القرار الوطني في القضية.',
      en: 'Look at the national decision of the case.',
      fr: 'Voyez la décision nationale du cas.',
    },
  },
  'exemption-committee-missing': {
    status: 400,
    category: 'input',
    message: {
      ar: 'الإدراج للأمم المتحدة: تُخطَر لجنة مجلس الأمن بالنفقات الأساسية، وتوافق على النفقات الاستثنائية.',
      en: 'The listing is the United Nations’: its committee is notified of basic expenses and approves extraordinary ones (S/RES/1452).',
      fr: 'Inscription des Nations unies : le comité est avisé des dépenses de base et approuve les extraordinaires (S/RES/1452).',
    },
    todo: {
      ar: 'اذكر مرجع الإخطار أو الموافقة وتاريخه.',
      en: 'State the reference and date of the notification or approval.',
      fr: 'Indiquez la référence et la date de la notification ou de l’approbation.',
    },
  },
  'exemption-time-unlawful': {
    status: 400,
    category: 'input',
    message: {
      ar: 'يجب أن ينتهي الإعفاء في المستقبل وبعد بدايته، وخلال {days} يوما.',
      en: 'An exemption must end in the future and after it begins, within {days} days.',
      fr: 'Une dérogation doit s’achever à l’avenir et après son début, dans les {days} jours.',
    },
    todo: { ar: 'اختر موعدا آخر.', en: 'Choose another date.', fr: 'Choisissez une autre date.' },
  },
  'exemption-over': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'انتهى هذا الإعفاء: انقضى أجله أو سُحب.',
      en: 'This exemption is over: it has expired or was revoked.',
      fr: 'Cette dérogation est terminée : expirée ou révoquée.',
    },
    todo: {
      ar: 'أعد تحميل الإعفاءات وانظر ما استجد.',
      en: 'Load the exemptions again and see what happened.',
      fr: 'Rechargez les dérogations et voyez ce qui a changé.',
    },
  },
} as const satisfies FaultTable;
