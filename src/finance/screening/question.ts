import type { BearerKind } from '#names';
import type { BookRow } from '../book-row.ts';
import type { IdentifierType, PartialDate, SubjectSchema } from '../subject.ts';

export interface AskedIdentifier {
  /** Left out when the asker does not know what kind of number it is. */
  type?: IdentifierType | undefined;
  value: string;
  /** ISO 3166-1 alpha-2, lower case. */
  country?: string | undefined;
}

/** Everything of one side that takes part in a comparison, and nothing else. */
export interface Question {
  names: readonly string[];
  schema?: SubjectSchema;
  birthDates: readonly PartialDate[];
  nationalities: readonly string[];
  gender?: 'male' | 'female';
  identifiers: readonly AskedIdentifier[];
}

/** A longer name is compared by its beginning: no bearer has one, and the time a comparison takes must stay bounded. */
const LONGEST_NAME = 1000;
/** More spellings than any list has for one bearer. */
const MOST_NAMES = 100;

/** What of a book's row is compared. */
export function questionOfRow(row: BookRow): Question {
  return {
    names: boundedNames(row.names),
    schema: row.schema,
    birthDates: row.birthDate === undefined ? [] : [dateOf(row.birthDate)],
    nationalities: row.nationalities,
    ...(row.gender !== undefined && { gender: row.gender }),
    identifiers: row.identifiers,
  };
}

function dateOf({ date, until, approximate }: NonNullable<BookRow['birthDate']>): PartialDate {
  return { date, ...(until !== undefined && { until }), ...(approximate && { approximate }) };
}

/** The names as they are compared: without empty ones and repetitions, and bounded in length and number. */
export function boundedNames(names: readonly string[]): string[] {
  const clean = names.map((name) => name.slice(0, LONGEST_NAME).trim()).filter((name) => name !== '');
  return [...new Set(clean)].slice(0, MOST_NAMES);
}

/** By which rules names of this schema are compared; undefined when the schema leaves it open. */
export function kindOf(schema: SubjectSchema | undefined): BearerKind | undefined {
  switch (schema) {
    case undefined:
    case 'LegalEntity':
      return undefined;
    case 'Person':
      return 'person';
    case 'Organization':
    case 'Company':
      return 'organization';
    default:
      return 'thing';
  }
}
