// For tests and benchmarks only: invented subjects and rows. None of them is a real person.
import type { BookRow } from '../book-row.ts';
import type { ListedSubject } from '../subject.ts';
import type { Question } from './question.ts';

export function inventedSubject(
  ref: string,
  names: readonly string[],
  more: Partial<ListedSubject> = {},
): ListedSubject {
  return {
    ref,
    refs: [ref],
    schema: 'Person',
    names: names.map((full, index) => ({ full, kind: index === 0 ? 'primary' : 'alias' })),
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    identifiers: [],
    addresses: [],
    programs: ['EXERCISE'],
    positions: [],
    ...more,
  };
}

export function inventedRow(key: string, names: readonly string[], more: Partial<BookRow> = {}): BookRow {
  return { key, schema: 'Person', names: [...names], nationalities: [], identifiers: [], notes: {}, ...more };
}

export function inventedQuestion(names: readonly string[], more: Partial<Question> = {}): Question {
  return { names, schema: 'Person', birthDates: [], nationalities: [], identifiers: [], ...more };
}
