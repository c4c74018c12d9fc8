import { createHash } from 'node:crypto';
import { normaliseIdentifier } from '../identifier.ts';
import type { BookRow } from '../book-row.ts';
import type { ListedSubject, PartialDate } from '../subject.ts';
import { matcherVersion } from './matcher-version.ts';
import { type AskedIdentifier, questionOfRow } from './question.ts';

/**
 * SHA-256 (hex) of exactly what was compared on both sides, and by which version of the matcher. A decision is bound
 * to it: when it changes the alert opens again; a changed remark, address or programme does not change it.
 */
export function evidenceOf(row: BookRow, subject: ListedSubject): string {
  const ours = questionOfRow(row);
  const compared = [
    matcherVersion,
    side({ ...ours, names: ours.names, countries: [] }),
    side({
      ...subject,
      names: subject.names.map((name) => (name.kind === 'weak-alias' ? `${name.full}\u0000weak` : name.full)),
      countries: subject.countries ?? [],
    }),
  ];
  return createHash('sha256').update(JSON.stringify(compared)).digest('hex');
}

function side(of: {
  names: readonly string[];
  schema?: string;
  birthDates: readonly PartialDate[];
  nationalities: readonly string[];
  gender?: string;
  identifiers: readonly AskedIdentifier[];
  countries: readonly string[];
}): unknown[] {
  return [
    sorted(of.names),
    of.schema ?? '',
    sorted(of.birthDates.map((date) => `${date.date}/${date.until ?? ''}/${date.approximate ?? ''}`)),
    sorted(of.nationalities),
    of.gender ?? '',
    sorted(of.identifiers.map(spelled)),
    sorted(of.countries),
  ];
}

function spelled({ type, value, country }: AskedIdentifier): string {
  return `${type ?? ''}:${normaliseIdentifier(type ?? 'other', value)}:${country ?? ''}`;
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
