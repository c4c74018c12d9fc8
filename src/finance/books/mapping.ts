import type { z } from 'zod';
import type { mappingShape } from './contract.ts';

/** Which column of a file means what. */
export type Mapping = z.output<typeof mappingShape>;

/** Every column the mapping reads, each once. */
export function columnsOf(mapping: Mapping): string[] {
  const optional = [mapping.birthDate, mapping.gender].filter((column) => column !== undefined);
  return [
    ...new Set([
      mapping.key,
      ...mapping.names.flat(),
      ...('column' in mapping.schema ? [mapping.schema.column] : []),
      ...optional,
      ...mapping.nationality,
      ...mapping.identifiers.map((identifier) => identifier.column),
      ...mapping.notes,
    ]),
  ];
}

/** The columns the mapping reads and the file does not have. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): string[] {
  const have = new Set(columns);
  return columnsOf(mapping).filter((column) => !have.has(column));
}
