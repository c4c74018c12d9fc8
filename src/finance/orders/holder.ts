import type { BookRow } from '../book-row.ts';

/** Whom an order names to the entity: the entity's own row as it stood then, and nothing of any list. */
export interface Holder {
  book: string;
  key: string;
  schema: BookRow['schema'];
  names: readonly string[];
  birthDate?: string;
  identifiers: readonly { type: BookRow['identifiers'][number]['type']; value: string; country?: string }[];
  /** The columns the entity keeps for its own reader: account, branch. */
  notes: Readonly<Record<string, string>>;
}

export function holderOf(book: string, row: BookRow): Holder {
  return {
    book,
    key: row.key,
    schema: row.schema,
    names: row.names,
    ...(row.birthDate !== undefined && { birthDate: row.birthDate.date }),
    identifiers: row.identifiers.map(({ type, value, country }) => ({
      type,
      value,
      ...(country !== undefined && { country }),
    })),
    notes: row.notes,
  };
}
