import { hash } from 'node:crypto';
import type { BookRow } from '../book-row.ts';
import { countryCodes } from '../country.ts';
import { searchText } from '../search-text.ts';
import { cleanCell, shownValue } from './clean-cell.ts';
import type { Mapping } from './mapping.ts';
import { genderOf, saying, schemaOf } from './read-value.ts';
import { type BirthDate, readBirthDate } from './read-birth-date.ts';
import { remembering } from './remembering.ts';
import type { RowProblem } from './row-problems.ts';

export const rowLimits = { key: 200, name: 20_000, identifier: 200, note: 5_000 } as const;

/** The cell of a column, as the file has it; '' where there is none. */
export type Cells = (column: string) => string;

export interface TakenRow {
  row: BookRow;
  /** SHA-256 over the row as it is kept: the same text, the same row. */
  hash: string;
  /** Key and names, folded for "contains" searches. */
  search: string;
  warnings: RowProblem[];
}

/** Not taken; `key` is there when it could be read, so that a row already in the book is not taken for gone. */
export interface RefusedRow {
  refused: RowProblem;
  key?: string;
}

export type RowReader = (cells: Cells) => TakenRow | RefusedRow;

/**
 * Reads rows by a mapping. A row without key or name is refused: it could not be found again, or not be compared. A
 * value that cannot be understood is left out and reported; nothing is left out silently. `today` is an ISO date.
 */
export function rowReader(mapping: Mapping, today: string): RowReader {
  const countries = remembering((text: string) => countryCodes(text));
  const birthDate = remembering((text: string): BirthDate => readBirthDate(text, mapping.dateOrder, today));
  const notes = [...mapping.notes].sort();

  return (cells) => {
    const warnings: RowProblem[] = [];
    const warn = (code: RowProblem['code'], column: string, more?: RowProblem['parameters']): void => {
      warnings.push({
        code,
        column,
        value: shownValue(cells(column)),
        ...(more !== undefined && { parameters: more }),
      });
    };
    const read = (column: string): string => {
      const { text, hid } = cleanCell(cells(column));
      if (hid) warn('hidden-characters', column);
      return text;
    };

    const key = read(mapping.key);
    if (key === '')
      return { refused: { code: 'key-missing', column: mapping.key, value: shownValue(cells(mapping.key)) } };
    if (key.length > rowLimits.key) {
      const parameters = { limit: rowLimits.key };
      return { refused: { code: 'key-too-long', column: mapping.key, value: shownValue(key), parameters } };
    }
    const names = readNames(mapping, read);
    const [column = ''] = mapping.names[0] ?? [];
    if (names.length === 0) return { key, refused: { code: 'name-missing', column, value: shownValue(cells(column)) } };
    const long = names.find((name) => name.length > rowLimits.name);
    if (long !== undefined) {
      const parameters = { limit: rowLimits.name };
      return { key, refused: { code: 'name-too-long', column, value: shownValue(long), parameters } };
    }

    const row: BookRow = { key, schema: readSchema(), names, nationalities: [], identifiers: [], notes: {} };
    if (mapping.birthDate !== undefined) {
      const text = saying(read(mapping.birthDate));
      const { date, problem } = text === '' ? {} : birthDate(text);
      if (date !== undefined) row.birthDate = date;
      if (problem !== undefined) warn(problem.code, mapping.birthDate, problem.parameters);
    }
    for (const from of mapping.nationality) {
      const text = saying(read(from));
      const codes = text === '' ? [] : countries(text);
      if (text !== '' && codes.length === 0) warn('nationality-unreadable', from);
      for (const code of codes) if (!row.nationalities.includes(code)) row.nationalities.push(code);
    }
    if (mapping.gender !== undefined) {
      const text = saying(read(mapping.gender));
      const gender = genderOf(text);
      if (gender !== undefined) row.gender = gender;
      else if (text !== '') warn('gender-unreadable', mapping.gender);
    }
    for (const { column: from, type } of mapping.identifiers) {
      const value = saying(read(from));
      if (value.length > rowLimits.identifier) warn('identifier-too-long', from, { limit: rowLimits.identifier });
      else if (value !== '') row.identifiers.push({ type, value });
    }
    for (const from of notes) {
      const text = read(from);
      if (text.length > rowLimits.note) warn('note-cut', from, { limit: rowLimits.note });
      if (text !== '') row.notes[from] = text.slice(0, rowLimits.note).toWellFormed();
    }
    const search = searchText([key, ...names].join(' '));
    return { row, hash: hash('sha256', JSON.stringify(row), 'base64url'), search, warnings };

    function readSchema(): BookRow['schema'] {
      if ('fixed' in mapping.schema) return mapping.schema.fixed;
      const known = schemaOf(read(mapping.schema.column));
      if (known === undefined) warn('schema-unknown', mapping.schema.column);
      return known ?? 'Person';
    }
  };
}

function readNames(mapping: Mapping, read: (column: string) => string): string[] {
  const names: string[] = [];
  for (const columns of mapping.names) {
    const parts = columns.map((column) => saying(read(column))).filter((part) => part !== '');
    const name = parts.join(' ');
    if (name !== '' && !names.includes(name)) names.push(name);
  }
  return names;
}
