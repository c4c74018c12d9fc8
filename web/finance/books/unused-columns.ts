import type { Mapping } from './book-types.ts';

/** Columns of the file that the mapping leaves aside: said, so that nothing is lost unseen. */
export function unusedColumns(columns: readonly string[], mapping: Mapping): string[] {
  const used = new Set([
    mapping.key,
    ...mapping.names.flat(),
    ...('column' in mapping.schema ? [mapping.schema.column] : []),
    mapping.birthDate,
    ...mapping.nationality,
    mapping.gender,
    ...mapping.identifiers.map(({ column }) => column),
    ...mapping.notes,
  ]);
  return columns.filter((column) => !used.has(column));
}
