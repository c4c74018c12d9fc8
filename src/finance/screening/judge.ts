import { compareNames, type NameExplanation } from '#names';
import type { MatchExplanation } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';
import { kindOf, type Question } from './question.ts';
import { isWeak, scoreMatch } from './score-match.ts';

/**
 * Compares a question with a listed subject from the ground up. Always in this direction, whichever side the search
 * began at: so that forward and reverse screening give the same score.
 */
export function judge(question: Question, subject: ListedSubject): MatchExplanation {
  const all = compare(
    question,
    subject,
    subject.names.map((name) => name.full),
  );
  const best = scoreMatch(question, subject, all);
  if (!isWeak(subject, all.b)) return best;
  const strong = subject.names.filter((name) => name.kind !== 'weak-alias').map((name) => name.full);
  if (strong.length === 0) return best;
  const other = scoreMatch(question, subject, compare(question, subject, strong));
  return other.score >= best.score ? other : best;
}

function compare(question: Question, subject: ListedSubject, names: readonly string[]): NameExplanation {
  const [ours, theirs] = [kindOf(question.schema), kindOf(subject.schema)];
  if (question.names.length === 0 || names.length === 0) {
    return { score: 0, a: question.names[0] ?? '', b: names[0] ?? '', pairs: [] };
  }
  // A side that leaves its kind open is compared by the rules of the other.
  const [left, right] = [ours ?? theirs, theirs ?? ours];
  return compareNames(
    { names: question.names, ...(left !== undefined && { kind: left }) },
    { names, ...(right !== undefined && { kind: right }) },
  );
}
