import type { Text } from '#base';
import type { CommitmentEvidence, PactAxis, PactStatus, ProgressReview, Undertaking } from '#records';
import type { Dating } from '../rules/dating.ts';
import type { Risk } from '../rules/judge-cell.ts';
import type { Verification } from '../rules/verification.ts';

const text = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });

/** What is shown of a commitment at a state: how far it is, or why nothing is said. */
export type Shown = PactStatus | 'withheld' | 'declined';

export const shownWords: Readonly<Record<Shown, Text>> = {
  complete: text('مكتمل', 'Complete', 'Achevé'),
  substantial: text('متقدّم', 'Substantial', 'Substantiel'),
  limited: text('محدود', 'Limited', 'Limité'),
  'not-started': text('لم يبدأ', 'Not started', 'Non commencé'),
  'no-evidence': text('بلا دليل', 'No evidence', 'Sans preuve'),
  withheld: text('غير معلن', 'Withheld', 'Non publié'),
  declined: text('معتذَر عنه', 'Declined', 'Décliné'),
};

/** A sign beside the word, told apart by its shape and not by its colour. */
export const shownSigns: Readonly<Record<Shown, string>> = {
  complete: '●',
  substantial: '◕',
  limited: '◑',
  'not-started': '○',
  'no-evidence': '◌',
  withheld: '–',
  declined: '×',
};

export const verificationWords: Readonly<Record<Verification, Text>> = {
  verified: text('متحقَّق منه', 'Verified', 'Vérifié'),
  'in-part': text('متحقَّق منه جزئيا', 'Verified in part', 'Vérifié en partie'),
  contested: text('مختلَف فيه', 'Contested', 'Contesté'),
  'not-verified': text('لم يثبت', 'Not verified', 'Non vérifié'),
  unreviewed: text('لم يُراجَع', 'Not reviewed', 'Non examiné'),
};

export const findingOfReview: Readonly<Record<ProgressReview['finding'], Text>> = {
  verified: text('ثبت', 'Verified', 'Vérifié'),
  'in-part': text('ثبت جزئيا', 'In part', 'En partie'),
  'not-verified': text('لم يثبت', 'Not verified', 'Non vérifié'),
};

export const riskWords: Readonly<Record<Risk, Text>> = {
  'due-soon': text('أجله قريب', 'due soon', 'échéance proche'),
  'milestone-late': text('مرحلة متأخرة', 'a milestone is late', 'une étape est en retard'),
  silent: text('لم يُسمع عنه منذ ١٨٠ يوما', 'silent for 180 days', 'sans nouvelles depuis 180 jours'),
};

export const axisWords: Readonly<Record<PactAxis, Text>> = {
  thought: text('الفكر', 'Thought', 'Pensée'),
  media: text('الإعلام', 'Media', 'Médias'),
  finance: text('تمويل الإرهاب', 'Terrorist financing', 'Financement du terrorisme'),
  military: text('المجال العسكري', 'Military', 'Militaire'),
  integration: text('التنسيق والتكامل', 'Coordination', 'Coordination'),
};

export const answerWords: Readonly<Record<Undertaking['answer'], Text>> = {
  accepts: text('قبلته', 'accepted', 'accepté'),
  'accepts-in-part': text('قبلته جزئيا', 'accepted in part', 'accepté en partie'),
  declines: text('اعتذرت عنه', 'declined', 'décliné'),
};

export const evidenceWords: Readonly<Record<CommitmentEvidence['evidence_kind'], Text>> = {
  document: text('وثيقة', 'document', 'document'),
  law: text('قانون', 'law', 'loi'),
  statistics: text('إحصاءات', 'statistics', 'statistiques'),
  budget: text('ميزانية', 'budget', 'budget'),
  training: text('تدريب', 'training', 'formation'),
  photo: text('صورة', 'photo', 'photo'),
  other: text('غير ذلك', 'other', 'autre'),
};

export const datingWords: Readonly<Record<Dating, Text | undefined>> = {
  'in-time': undefined,
  backdated: text(
    'يحمل تاريخا يسبق تقديمه بأكثر من ٣٠ يوما',
    'bears a day more than 30 days before it was given',
    'porte une date antérieure de plus de 30 jours à sa remise',
  ),
  postdated: text(
    'يحمل تاريخا لاحقا لتقديمه',
    'bears a day after it was given',
    'porte une date postérieure à sa remise',
  ),
};
