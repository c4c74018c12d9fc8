import type { Text } from '#base';

/** How a step of an argument goes wrong: a closed list, so that dossiers can be compared and the matrix can point at it. */
export const fallacies = [
  'truncated-text',
  'severed-occasion',
  'abrogation-abuse',
  'fabricated-report',
  'weak-report-as-proof',
  'false-analogy',
  'unqualified-ruling',
  'ignored-conditions',
  'ignored-consensus',
  'general-made-of-particular',
  'redefined-term',
  'collective-guilt',
  'false-dilemma',
  'false-authority',
  'circular',
  'appeal-to-emotion',
] as const;
export type Fallacy = (typeof fallacies)[number];

export const fallacyWords: Readonly<Record<Fallacy, Text>> = {
  'truncated-text': { ar: 'نص مبتور', en: 'truncated text', fr: 'texte tronqué' },
  'severed-occasion': { ar: 'قطع النص عن سبب نزوله أو وروده', en: 'severed occasion', fr: 'circonstance coupée' },
  'abrogation-abuse': { ar: 'دعوى النسخ بلا دليل', en: 'abuse of abrogation', fr: 'abus de l’abrogation' },
  'fabricated-report': { ar: 'خبر موضوع', en: 'fabricated report', fr: 'récit forgé' },
  'weak-report-as-proof': { ar: 'الاحتجاج بخبر ضعيف', en: 'weak report as proof', fr: 'récit faible pris pour preuve' },
  'false-analogy': { ar: 'قياس فاسد', en: 'false analogy', fr: 'fausse analogie' },
  'unqualified-ruling': { ar: 'فتوى من غير أهلها', en: 'ruling by the unqualified', fr: 'avis sans qualification' },
  'ignored-conditions': { ar: 'إغفال الشروط والموانع', en: 'ignored conditions', fr: 'conditions ignorées' },
  'ignored-consensus': { ar: 'مخالفة الإجماع', en: 'ignored consensus', fr: 'consensus ignoré' },
  'general-made-of-particular': {
    ar: 'تعميم الخاص',
    en: 'general made of a particular',
    fr: 'généralisation du particulier',
  },
  'redefined-term': { ar: 'تحريف المصطلح', en: 'redefined term', fr: 'terme redéfini' },
  'collective-guilt': { ar: 'أخذ الجماعة بذنب الفرد', en: 'collective guilt', fr: 'culpabilité collective' },
  'false-dilemma': { ar: 'حصر زائف في خيارين', en: 'false dilemma', fr: 'faux dilemme' },
  'false-authority': { ar: 'نسبة السلطة إلى من ليست له', en: 'false authority', fr: 'fausse autorité' },
  circular: { ar: 'مصادرة على المطلوب', en: 'circular argument', fr: 'cercle vicieux' },
  'appeal-to-emotion': { ar: 'استثارة العاطفة بدل الحجة', en: 'appeal to emotion', fr: 'appel à l’émotion' },
};
