import type { BookRow } from '../book-row.ts';
import type { MatchExplanation } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';

/**
 * What screening hands over: a row of a book and a listed subject that may be the same, with the reasons.
 * A pair (book, row.key, subjectId) has one alert for ever; see `raiseAlerts`.
 */
export interface Candidate {
  book: string;
  /** The desk that owns the book: only its readers see the alert. */
  desk: string;
  row: BookRow;
  /** `finance_subject.id`. */
  subjectId: string;
  list: string;
  subject: ListedSubject;
  explanation: MatchExplanation;
  /**
   * Hash over exactly what was compared on both sides and the version of the matcher. A decision is bound to it:
   * equal evidence never raises the pair again, other evidence opens it again.
   */
  evidence: string;
}

/** The key of a pair. */
export interface Pair {
  book: string;
  rowKey: string;
  subjectId: string;
}

/** Why an alert ended without a decision of its own. */
export type ClosedBecause = 'delisted' | 'left-book' | 'no-longer-similar';
