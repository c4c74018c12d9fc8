import type { InputFile } from '#base/tabular';
import { cleanCell } from './clean-cell.ts';
import type { Sample } from './suggest-mapping.ts';
import { columnsIn, formatOf, rowsIn } from './table-file.ts';
import type { TableFormat } from './tables.ts';

const SAMPLE = 20;
const LONGEST_CELL = 500;

export interface Preview {
  format: TableFormat;
  columns: string[];
  /** The first rows, cleaned, long cells cut. */
  sample: Sample;
}

/** How a file begins. Errors: those of the readers, `book-file-not-table`, `book-file-no-header`. */
export async function previewFile(file: InputFile): Promise<Preview> {
  const format = await formatOf(file);
  const columns = await columnsIn(file, format);
  const sample: Record<string, string>[] = [];
  for await (const { cells } of rowsIn(file, format)) {
    sample.push(Object.fromEntries(columns.map((column) => [column, short(cells(column))])));
    if (sample.length === SAMPLE) break;
  }
  return { format, columns, sample };
}

function short(cell: string): string {
  const { text } = cleanCell(cell.slice(0, LONGEST_CELL * 2));
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…`.toWellFormed() : text;
}
