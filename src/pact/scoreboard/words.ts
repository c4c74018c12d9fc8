import type { Text } from '#base';

export const axisWords = {
  thought: { ar: 'الفكر', en: 'Thought', fr: 'Pensée' },
  media: { ar: 'الإعلام', en: 'Media', fr: 'Médias' },
  finance: { ar: 'التمويل', en: 'Finance', fr: 'Financement' },
  military: { ar: 'العسكري', en: 'Military', fr: 'Militaire' },
  integration: { ar: 'التكامل', en: 'Integration', fr: 'Intégration' },
} as const satisfies Record<string, Text>;

export const standingWords = {
  'no-evidence': { ar: 'لا دليل', en: 'no evidence', fr: 'aucune preuve' },
  'not-started': { ar: 'لم يبدأ', en: 'not started', fr: 'non commencé' },
  limited: { ar: 'محدود', en: 'limited', fr: 'limité' },
  substantial: { ar: 'كبير', en: 'substantial', fr: 'substantiel' },
  complete: { ar: 'مكتمل', en: 'complete', fr: 'achevé' },
  withheld: { ar: 'محجوب', en: 'withheld', fr: 'non communiqué' },
  declined: { ar: 'اعتُذر عنه', en: 'declined', fr: 'décliné' },
} as const satisfies Record<string, Text>;

export const verificationWords = {
  verified: { ar: 'موثَّق', en: 'verified', fr: 'vérifié' },
  'in-part': { ar: 'موثَّق جزئيًا', en: 'verified in part', fr: 'vérifié en partie' },
  contested: { ar: 'مختلَف فيه', en: 'contested', fr: 'contesté' },
  'not-verified': { ar: 'غير موثَّق', en: 'not verified', fr: 'non vérifié' },
  unreviewed: { ar: 'لم يُراجَع', en: 'unreviewed', fr: 'non examiné' },
} as const satisfies Record<string, Text>;

export const riskWords = {
  'due-soon': { ar: 'موعده قريب', en: 'due soon', fr: 'échéance proche' },
  'milestone-late': { ar: 'مرحلة متأخرة', en: 'a milestone is late', fr: 'une étape est en retard' },
  silent: { ar: 'لا خبر منذ نصف عام', en: 'nothing heard for half a year', fr: 'sans nouvelles depuis six mois' },
} as const satisfies Record<string, Text>;

export const answerWords = {
  accepts: { ar: 'تقبل', en: 'accepts', fr: 'accepte' },
  'accepts-in-part': { ar: 'تقبل جزءًا منه', en: 'accepts in part', fr: 'accepte en partie' },
  declines: { ar: 'تعتذر', en: 'declines', fr: 'décline' },
} as const satisfies Record<string, Text>;

export const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/** The columns of the matrix as CSV, in their order. */
export const cellColumns = {
  code: { ar: 'الرمز', en: 'Code', fr: 'Code' },
  title: { ar: 'الالتزام', en: 'Commitment', fr: 'Engagement' },
  axis: { ar: 'المحور', en: 'Axis', fr: 'Axe' },
  outcome: { ar: 'المخرج', en: 'Outcome', fr: 'Conclusion' },
  state: { ar: 'الدولة', en: 'State', fr: 'État' },
  standing: { ar: 'الحال', en: 'Standing', fr: 'Situation' },
  verification: { ar: 'التوثيق', en: 'Verification', fr: 'Vérification' },
  agreed: { ar: 'الموعد المتفق عليه', en: 'Due as agreed', fr: 'Échéance convenue' },
  due: { ar: 'موعد الدولة', en: 'Due as the state says', fr: 'Échéance selon l’État' },
  completedOn: { ar: 'اكتمل في', en: 'Completed on', fr: 'Achevé le' },
  onTime: { ar: 'في موعده', en: 'On time', fr: 'À temps' },
  overdue: { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  longOverdue: { ar: 'متأخر أكثر من عام', en: 'Long overdue', fr: 'En retard de plus d’un an' },
  delay: { ar: 'أيام التأخر', en: 'Days late', fr: 'Jours de retard' },
  risks: { ar: 'ما يُخشى عليه', en: 'At risk because', fr: 'À risque, car' },
  answer: { ar: 'جواب الدولة', en: 'The state’s answer', fr: 'Réponse de l’État' },
  lead: { ar: 'الدولة المبلِّغة', en: 'Reported by', fr: 'Rapporté par' },
  commitment: { ar: 'معرّف الالتزام', en: 'Id of the commitment', fr: 'Identifiant de l’engagement' },
} as const satisfies Record<string, Text>;

export const groupWords = {
  group: { ar: 'المجموعة', en: 'Group', fr: 'Groupe' },
  of: { ar: 'منها', en: 'Which', fr: 'Lequel' },
  total: { ar: 'الكل', en: 'Total', fr: 'Total' },
  axis: { ar: 'محور', en: 'Axis', fr: 'Axe' },
  state: { ar: 'دولة', en: 'State', fr: 'État' },
  outcome: { ar: 'مخرج', en: 'Outcome', fr: 'Conclusion' },
} as const satisfies Record<string, Text>;

export const tallyColumns = {
  owed: { ar: 'المطلوب', en: 'Owed', fr: 'Dû' },
  reported: { ar: 'المُبلَّغ عنه', en: 'Reported', fr: 'Rapporté' },
  withheld: { ar: 'المحجوب', en: 'Withheld', fr: 'Non communiqué' },
  declined: { ar: 'المعتذَر عنه', en: 'Declined', fr: 'Décliné' },
  moved: { ar: 'بموعد آخر', en: 'By another day', fr: 'À une autre date' },
  overdue: { ar: 'المتأخر', en: 'Overdue', fr: 'En retard' },
  atRisk: { ar: 'المعرَّض للتأخر', en: 'At risk', fr: 'À risque' },
} as const satisfies Record<string, Text>;

export const indicatorWords = {
  onTime: { ar: 'نسبة ما تم في موعده', en: 'Share on time', fr: 'Part tenue à temps' },
  change: { ar: 'التغيّر منذ آخر نظرة', en: 'Change since the last look', fr: 'Évolution depuis le dernier relevé' },
  longOverdue: { ar: 'المتأخر أكثر من عام', en: 'Long overdue', fr: 'En retard de plus d’un an' },
  averageDelay: { ar: 'متوسط التأخر بالأيام', en: 'Average delay in days', fr: 'Retard moyen en jours' },
  verified: { ar: 'نسبة الموثَّق', en: 'Share verified', fr: 'Part vérifiée' },
} as const satisfies Record<string, Text>;

export const indicatorColumns = {
  numerator: { ar: 'البسط', en: 'numerator', fr: 'numérateur' },
  denominator: { ar: 'المقام', en: 'denominator', fr: 'dénominateur' },
  value: { ar: 'القيمة', en: 'value', fr: 'valeur' },
  withheld: { ar: 'المحجوب', en: 'withheld', fr: 'non communiqué' },
} as const satisfies Record<string, Text>;
