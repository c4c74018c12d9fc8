import { type Language, say } from '#base';
import { csvLine } from '#base/tabular';
import { everyMember, mannerWords, tableColumns } from './table-columns.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * The commitments of a meeting as a table that can be imported again, heads in the reader's language: CSV (RFC 4180, UTF-8
 * with mark), safe to open in a spreadsheet. An outcome that has none gets a row with its code, to be filled in. Pure.
 */
export function exportCommitments(content: Unfinished, members: ReadonlySet<string>, language: Language): string {
  const head = csvLine(tableColumns.map((column) => say(column.head, language)));
  const rows = content.outcomes.flatMap(({ key, code }) => {
    const under = content.commitments.filter(({ outcome }) => outcome === key);
    if (under.length === 0) return [csvLine(tableColumns.map(({ place }) => (place === '/outcome' ? code : '')))];
    return under.map((one) => {
      const said = { ...one, outcome: code };
      return csvLine(tableColumns.map(({ place }) => cellOf(said, place, members, language)));
    });
  });
  return `\uFEFF${head}${rows.join('')}`;
}

function cellOf(
  commitment: Unfinished['commitments'][number],
  place: string,
  members: ReadonlySet<string>,
  language: Language,
): string {
  const { owners, manner } = commitment;
  if (place === '/manner') return say(mannerWords[manner], language);
  if (place === '/owners')
    return owners.length === members.size && owners.every((state) => members.has(state))
      ? say(everyMember, language)
      : owners.join(' ');
  let value: unknown = commitment;
  for (const name of place.split('/').slice(1))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
