import type { TokenPair } from '#names';

/** One reason beside the name: which rule, how far it moved the score (−1..1), and the words its sentence needs. */
export interface MatchReason {
  rule: string;
  effect: number;
  parameters: Readonly<Record<string, string>>;
}

/**
 * Why a row of a book (or a question) and a listed subject may be the same: enough to compute the score again and to
 * say every reason in any language. Stored with the alert.
 */
export interface MatchExplanation {
  /** 0..1, four decimals. */
  score: number;
  /** The two spellings that met best: of the question or row, and of the subject. */
  query: string;
  candidate: string;
  pairs: readonly TokenPair[];
  reasons: readonly MatchReason[];
}
