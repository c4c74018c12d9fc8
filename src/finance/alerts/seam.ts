import type { Act, Tx } from '#base';
import type { Candidate, Pair } from './candidate.ts';

/** How a batch of candidates met what was already known. Every candidate is counted once. */
export interface Raised {
  /** Pairs never seen before. */
  raised: number;
  /** Decided, proposed or closed pairs that wait for a decision again. */
  reopened: number;
  /** Open pairs whose evidence changed: still open, now with what is compared today. */
  updated: number;
  /** The rest: remembered. What is only shown (remarks, address) is refreshed. */
  unchanged: number;
}

/** A pair that has an alert which is not closed. */
export interface StandingPair extends Pair {
  /** Decided or proposed as the same person: never closed as `no-longer-similar`; raise it with the score it has now. */
  confirmed: boolean;
}

/** What screening calls, in the transaction of its batch; each is a few statements whatever the size of the batch. */
export interface AlertsForScreening {
  raiseAlerts(act: Act, candidates: readonly Candidate[]): Promise<Raised>;
  /** The pairs that no longer come out of a comparison; confirmed ones are kept. */
  closePairs(act: Act, pairs: readonly Pair[]): Promise<{ closed: number; kept: readonly Pair[] }>;
  closeForSubjects(act: Act, subjectIds: readonly string[]): Promise<{ closed: number }>;
  closeForRows(act: Act, book: string, rowKeys: readonly string[]): Promise<{ closed: number }>;
  pairsOfSubjects(tx: Tx, subjectIds: readonly string[]): Promise<readonly StandingPair[]>;
  pairsOfRows(tx: Tx, book: string, rowKeys: readonly string[]): Promise<readonly StandingPair[]>;
}
