import type { MatchReason } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';
import { kindOf, type Question } from './question.ts';

/** Lists are incomplete and people hold several nationalities: one shared proves nothing, none shared says a little. */
export function weighNationalities(question: Question, subject: ListedSubject): MatchReason[] {
  const theirs = kindOf(subject.schema) === 'person' ? subject.nationalities : placesOf(subject);
  if (question.nationalities.length === 0 || theirs.length === 0) return [];
  const shared = question.nationalities.filter((code) => theirs.includes(code));
  if (shared.length > 0) return [{ rule: 'nationality-shared', effect: 0, parameters: { countries: listed(shared) } }];
  const parameters = { countriesA: listed(question.nationalities), countriesB: listed(theirs) };
  return [{ rule: 'nationality-none-shared', effect: -0.05, parameters }];
}

export function weighGender(question: Question, subject: ListedSubject): MatchReason[] {
  if (question.gender === undefined || subject.gender === undefined || question.gender === subject.gender) return [];
  const parameters = { genderA: question.gender, genderB: subject.gender };
  return [{ rule: 'gender-contradicts', effect: -0.15, parameters }];
}

/** A person is not an organisation, and a ship is neither. */
export function weighSchemas(question: Question, subject: ListedSubject): MatchReason[] {
  const ours = kindOf(question.schema);
  const theirs = kindOf(subject.schema);
  if (ours === undefined || theirs === undefined) return [];
  const things = ours === 'thing' && theirs === 'thing' && question.schema !== subject.schema;
  if (ours === theirs && !things) return [];
  const parameters = { schemaA: question.schema ?? '', schemaB: subject.schema };
  return [{ rule: 'schema-differs', effect: -0.3, parameters }];
}

function placesOf(subject: ListedSubject): readonly string[] {
  return [...new Set([...subject.nationalities, ...(subject.countries ?? [])])];
}

function listed(codes: readonly string[]): string {
  return codes.toSorted().slice(0, 6).join(',');
}
