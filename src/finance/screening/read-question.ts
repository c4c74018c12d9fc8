import type { z } from 'zod';
import { countryCodes } from '../country.ts';
import { parsePartialDate } from '../partial-date.ts';
import type { ListedSubject } from '../subject.ts';
import type { questionShape } from './contract.ts';
import { screeningFault } from './faults.ts';
import { boundedNames, type Question } from './question.ts';

export type QuestionBody = z.output<typeof questionShape>;

/** A question as a person wrote it: dates and countries in any of the forms lists use. Refuses what it cannot read. */
export function readQuestion(body: QuestionBody): Question {
  return {
    names: boundedNames(body.name),
    ...(body.schema !== undefined && { schema: body.schema }),
    birthDates: readBirthDate(body.birthDate),
    nationalities: [...new Set((body.nationality ?? []).flatMap(readCountries))],
    ...(body.gender !== undefined && { gender: body.gender }),
    identifiers: body.identifiers ?? [],
  };
}

/** The question as if a list had named it, to search books with. */
export function asSubject(question: Question): ListedSubject {
  return {
    ref: 'question',
    refs: ['question'],
    schema: question.schema ?? 'LegalEntity',
    names: question.names.map((full, index) => ({ full, kind: index === 0 ? 'primary' : 'alias' })),
    birthDates: question.birthDates,
    birthPlaces: [],
    nationalities: question.nationalities,
    ...(question.gender !== undefined && { gender: question.gender }),
    identifiers: question.identifiers.map(({ type, value, country }) => ({
      type: type ?? 'other',
      value,
      ...(country !== undefined && { country }),
    })),
    addresses: [],
    programs: [],
    positions: [],
  };
}

function readBirthDate(text: string | undefined): Question['birthDates'] {
  if (text === undefined || text.trim() === '') return [];
  const date = parsePartialDate(text);
  if (date === undefined) throw screeningFault('birth-date-unreadable', { value: text });
  return [date];
}

function readCountries(text: string): string[] {
  if (text.trim() === '') return [];
  const codes = countryCodes(text);
  if (codes.length === 0) throw screeningFault('country-unknown', { value: text });
  return codes;
}
