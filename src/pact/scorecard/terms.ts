import type { Text } from '#base';
import type { CommitmentEvidence, ProgressReview } from '#records';
import type { Dating } from '../rules/dating.ts';
import type { standingWords } from '../scoreboard/words.ts';

const text = (ar: string, en: string, fr: string): Text => ({ ar, en, fr });

/** What is shown of a commitment at a state: how far it is, or why nothing is said. */
export type Shown = keyof typeof standingWords;

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

export const findingOfReview: Readonly<Record<ProgressReview['finding'], Text>> = {
  verified: text('ثبت', 'Verified', 'Vérifié'),
  'in-part': text('ثبت جزئيا', 'In part', 'En partie'),
  'not-verified': text('لم يثبت', 'Not verified', 'Non vérifié'),
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
    'يحمل تاريخا يسبق تقديمه بأكثر من 30 يوما',
    'bears a day more than 30 days before it was given',
    'porte une date antérieure de plus de 30 jours à sa remise',
  ),
  postdated: text(
    'يحمل تاريخا لاحقا لتقديمه',
    'bears a day after it was given',
    'porte une date postérieure à sa remise',
  ),
};
