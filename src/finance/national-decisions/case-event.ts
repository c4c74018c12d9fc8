import type { z } from 'zod';
import type { EffectEnded, Outcome } from './case.ts';
import type { caseShape } from './contract.ts';

export type CaseEventKind = z.output<typeof caseShape>['history'][number]['what'];

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
