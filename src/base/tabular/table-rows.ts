import { readCsvRows } from './csv-rows.ts';
import { headOf, type InputFile } from './input-file.ts';
import type { TableRow } from './table-row.ts';
import { readXlsxRows } from './xlsx-rows.ts';

/** Whether the bytes are a ZIP file, which an XLSX workbook is. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}

/** The rows of a table file, CSV or XLSX by its content, the header among them. */
export async function* readTableRows(file: InputFile): AsyncGenerator<TableRow> {
  yield* isZip(await headOf(file, 4)) ? readXlsxRows(file) : readCsvRows(file);
}
