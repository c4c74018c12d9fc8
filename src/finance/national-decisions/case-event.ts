import type { EffectEnded, Outcome } from './case.ts';

export type CaseEventKind =
  | 'opened'
  | 'reopened'
  | 'changed'
  | 'proposed'
  | 'asked'
  | 'approved'
  | 'refused'
  | 'withdrawn'
  | 'in-effect'
  | 'effect-ended'
  | 'ended'
  | 'reported';

/** The facts of one step in a case's history, free of language. */
export interface CaseEventDetail {
  outcome?: Outcome;
  reason?: string;
  ground?: string;
  because?: EffectEnded;
  /** The edition of the designation from then on. */
  edition?: number;
  /** The draft of a request for information that was begun. */
  draft?: string;
}
