import type { BookRow } from '../book-row.ts';
import type { Identifier, ListedSubject, PartialDate } from '../subject.ts';

/** `field` is `row.<field>` or `listed.<field>`; of a list of values only those that went and those that came are told. */
export interface Difference {
  field: string;
  before: string;
  after: string;
}

/** The two sides of an alert. */
export interface Sides {
  row: BookRow;
  subject: ListedSubject;
}

/** What differs between both sides as they were seen then and as they are now, field by field; order does not count. */
export function differences(then: Sides, now: Sides): Difference[] {
  const before = fieldsOf(then);
  const after = fieldsOf(now);
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.flatMap((field) => {
    const was = before.get(field) ?? [];
    const is = after.get(field) ?? [];
    const gone = without(was, is);
    const come = without(is, was);
    return gone.length + come.length === 0 ? [] : [{ field, before: gone.join(' · '), after: come.join(' · ') }];
  });
}

function without(values: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return [...new Set(values)].filter((value) => !known.has(value));
}

function fieldsOf({ row, subject }: Sides): Map<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ['row.schema', [row.schema]],
    ['row.names', row.names],
    ['row.birthDate', row.birthDate === undefined ? [] : [dateText(row.birthDate)]],
    ['row.nationalities', row.nationalities],
    ['row.gender', row.gender === undefined ? [] : [row.gender]],
    ['row.identifiers', row.identifiers.map(identifierText)],
    ['row.notes', Object.entries(row.notes).map(([column, value]) => `${column}: ${value}`)],
    ['listed.schema', [subject.schema]],
    ['listed.names', subject.names.map((name) => name.full)],
    ['listed.titles', subject.titles ?? []],
    ['listed.birthDates', subject.birthDates.map(dateText)],
    ['listed.birthPlaces', subject.birthPlaces],
    ['listed.nationalities', subject.nationalities],
    ['listed.countries', subject.countries ?? []],
    ['listed.gender', subject.gender === undefined ? [] : [subject.gender]],
    ['listed.identifiers', subject.identifiers.map(identifierText)],
    ['listed.addresses', subject.addresses.map((address) => address.text)],
    ['listed.positions', subject.positions],
    ['listed.linkedTo', subject.linkedTo ?? []],
    ['listed.programs', subject.programs],
    ['listed.remarks', subject.remarks === undefined ? [] : [subject.remarks]],
  ]);
}

/** `1961`, `1958–1963`, `~1961`. */
export function dateText(date: PartialDateLike): string {
  const span = date.until === undefined ? date.date : `${date.date}–${date.until}`;
  return date.approximate === true ? `~${span}` : span;
}
type PartialDateLike = { [K in keyof PartialDate]: PartialDate[K] | undefined } & { date: string };

type IdentifierLike = Pick<Identifier, 'type' | 'value'> & { country?: string | undefined };
function identifierText(identifier: IdentifierLike): string {
  const country = identifier.country === undefined ? '' : ` (${identifier.country})`;
  return `${identifier.type} ${identifier.value}${country}`;
}
