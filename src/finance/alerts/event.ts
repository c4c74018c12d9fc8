import type { z } from 'zod';
import type { Verdict } from './alert-state.ts';
import type { ClosedBecause } from './candidate.ts';
import type { alertShape } from './contract.ts';

export type EventKind = z.output<typeof alertShape>['history'][number]['what'];

/** The facts of one step in an alert's history, free of language. */
export interface EventDetail {
  verdict?: Verdict;
  reason?: string;
  /** Whom it was given to; null: to nobody. */
  to?: string | null;
  /** ISO instant. */
  dueAt?: string;
  fileName?: string;
  because?: ClosedBecause;
  /** Of `differences`: what changed on either side. */
  fields?: readonly string[];
  /** The subject was delisted and is listed again. */
  relisted?: true;
}
