import { DEFAULT_THRESHOLD, type NameExplanation, scoreOf } from '#names';
import type { MatchExplanation, MatchReason } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';
import type { Question } from './question.ts';
import { weighBirthDates } from './weigh-birth-dates.ts';
import { weighIdentifiers } from './weigh-identifiers.ts';
import { weighGender, weighNationalities, weighSchemas } from './weigh-circumstances.ts';

/** A match on one word that the list itself calls a weak alias stays just below the shipped threshold. */
const weakWordCap = DEFAULT_THRESHOLD - 0.03;
const weakNameCap = 0.92;

/**
 * Weighs a question and a listed subject whose names were compared. The same identifier gives 1 whatever the names
 * say; otherwise birth date, nationality, gender and schema each move the score of the names, with a reason.
 */
export function scoreMatch(question: Question, subject: ListedSubject, names: NameExplanation): MatchExplanation {
  const base = { query: names.a, candidate: names.b, pairs: names.pairs };
  const identifiers = weighIdentifiers(question, subject);
  const around: MatchReason[] = [
    ...weighWeakAlias(subject, names),
    ...weighBirthDates(question, subject),
    ...weighNationalities(question, subject),
    ...weighGender(question, subject),
    ...weighSchemas(question, subject),
  ];
  if (identifiers.some((reason) => reason.rule === 'identifier-same')) {
    const named = identifiers.map((reason, index) => ({ ...reason, effect: index === 0 ? 1 - scoreOf(names) : 0 }));
    return totalled({ ...base, reasons: [...named, ...around.map((reason) => ({ ...reason, effect: 0 }))] });
  }
  return totalled({ ...base, reasons: [...around, ...identifiers] });
}

/** The score, from what is stored in the explanation alone: the names' own score and every effect, held to 0..1. */
export function totalOf(explanation: Pick<MatchExplanation, 'pairs' | 'reasons'>): number {
  let total = scoreOf(explanation);
  for (const reason of explanation.reasons) total += reason.effect;
  return Math.round(Math.min(1, Math.max(0, total)) * 10_000) / 10_000;
}

function totalled(explanation: Omit<MatchExplanation, 'score'>): MatchExplanation {
  return { score: totalOf(explanation), ...explanation };
}

/** Whether the spelling that met is one the list itself calls weak, and nothing better. */
export function isWeak(subject: ListedSubject, spelling: string): boolean {
  const kinds = subject.names.filter((name) => name.full === spelling).map((name) => name.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'weak-alias');
}

function weighWeakAlias(subject: ListedSubject, names: NameExplanation): MatchReason[] {
  if (!isWeak(subject, names.b)) return [];
  const words = names.pairs.filter((pair) => pair.b !== '').length;
  const over = scoreOf(names) - (words > 1 ? weakNameCap : weakWordCap);
  return [{ rule: 'weak-alias', effect: Math.min(0, -over), parameters: { name: names.b } }];
}
