import type { Identifier, ListedName, ListedSubject, PartialDate, SubjectAddress } from '../subject.ts';
import { canonical } from './subject-hash.ts';

/** One field that differs: what stood only before and only after, as a person reads it, several values a line each. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

type FieldValue = string | ListedName | PartialDate | Identifier | SubjectAddress;

const fields = [
  'schema',
  'names',
  'birthDates',
  'birthPlaces',
  'nationalities',
  'gender',
  'identifiers',
  'addresses',
  'countries',
  'titles',
  'positions',
  'linkedTo',
  'programs',
  'listedOn',
  'amendedOn',
  'legalBasis',
  'remarks',
  'refs',
] as const satisfies readonly (keyof ListedSubject)[];

/** Field by field, what `after` says that `before` did not, and the other way round. Empty when the hashes are equal. */
export function changesBetween(before: ListedSubject, after: ListedSubject): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const old = new Map(valuesOf(before, field).map((value) => [canonical(value), value]));
    const fresh = new Map(valuesOf(after, field).map((value) => [canonical(value), value]));
    const gone = [...old].filter(([key]) => !fresh.has(key)).map(([, value]) => readable(value));
    const come = [...fresh].filter(([key]) => !old.has(key)).map(([, value]) => readable(value));
    return gone.length === 0 && come.length === 0 ? [] : [{ field, before: gone.join('\n'), after: come.join('\n') }];
  });
}

function valuesOf(subject: ListedSubject, field: (typeof fields)[number]): readonly FieldValue[] {
  const value: FieldValue | readonly FieldValue[] | undefined = subject[field];
  return value === undefined ? [] : isList(value) ? value : [value];
}

function isList(value: FieldValue | readonly FieldValue[]): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function readable(value: FieldValue): string {
  if (typeof value === 'string') return value;
  if ('full' in value) return value.kind === 'primary' ? value.full : `${value.full} (${value.kind})`;
  if ('date' in value)
    return `${value.approximate ? '~' : ''}${value.date}${value.until === undefined ? '' : `–${value.until}`}`;
  if ('text' in value) return value.text;
  return `${value.type} ${value.value}${value.country === undefined ? '' : ` (${value.country})`}`;
}
