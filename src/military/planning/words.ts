/** Closed lists of plans, which the browser reads too. */
export const planStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export const plannedWords = ['accepted', 'changed', 'refused'] as const;
export type PlannedWord = (typeof plannedWords)[number];

/** Why a need or an offer is in no instance: it does not say enough, or its day is past. */
export const leftOutReasons = ['no-type', 'no-quantity', 'no-day', 'no-theatre', 'no-state', 'past', 'given'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why an offer does not serve a need in a plan: the matching's reasons, and a unit that is another. */
export const lineReasons = [
  'other-capability',
  'other-unit',
  'barred',
  'caveat',
  'no-way',
  'late',
  'less-than-a-lot',
  'over-lift',
  'met',
  'joins',
  'offer-given',
  'tasks',
  'lift',
  'weighs-more',
] as const;
export type LineReason = (typeof lineReasons)[number];
