import { commonFault } from '#base';
import { headOf, type InputFile, isZip, readCsvRows, readJsonLines, readXlsxRows, type TableRow } from '#base/tabular';
import type { FileStore } from '../file-store.ts';
import { shownValue } from './clean-cell.ts';
import { bookFault } from './faults.ts';
import { columnNames } from './column-names.ts';
import type { Cells } from './read-row.ts';
import type { RowProblem } from './row-problems.ts';
import type { TableFormat } from './tables.ts';

/** One row of a file as a book reads it, whatever the format. */
export interface FileRow {
  /** From 1; the row number in a spreadsheet. */
  line: number;
  cells: Cells;
  /** Something about the row as a whole: its cells do not fit the header, or it is no row at all. */
  problem?: RowProblem;
}

const foreign: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF', 'PDF'],
  ['\xd0\xcf\x11\xe0', 'XLS (Excel 97–2003)'],
  ['\x1f\x8b', 'GZIP'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7-Zip'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['<', 'XML / HTML'],
  ['[', 'JSON [ … ]'],
];

/** What kind of table the file is, by its content. Errors: `book-file-not-table`. */
export async function formatOf(file: InputFile): Promise<TableFormat> {
  const head = await headOf(file, 1024);
  if (isZip(head)) return 'xlsx';
  const begin = Buffer.from(head)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  const kind = foreign.find(([bytes]) => begin.startsWith(bytes))?.[1];
  if (kind !== undefined) throw bookFault('book-file-not-table', { file: file.name, kind });
  return begin.startsWith('{') ? 'jsonl' : 'csv';
}

/** The columns of the file: its header, or, in JSON lines, every field of the first thousand lines. */
export async function columnsIn(file: InputFile, format: TableFormat): Promise<string[]> {
  if (format !== 'jsonl') {
    for await (const header of tableRows(file, format)) return columnNames(header.cells);
    throw bookFault('book-file-no-header', { file: file.name });
  }
  const columns = new Set<string>();
  let lines = 0;
  for await (const { value } of readJsonLines(file, { keepMalformed: true })) {
    if (isObject(value)) for (const column of Object.keys(value)) columns.add(column);
    if (++lines === 1_000) break;
  }
  if (columns.size === 0) throw bookFault('book-file-no-header', { file: file.name });
  return [...columns];
}

/** The rows behind the header, streaming; rows without any text are left out, the same ones at every reading. */
export async function* rowsIn(file: InputFile, format: TableFormat): AsyncGenerator<FileRow> {
  if (format === 'jsonl') return yield* objectsIn(file);
  let columns: Map<string, number> | undefined;
  for await (const { line, cells } of tableRows(file, format)) {
    if (columns === undefined) {
      columns = new Map(columnNames(cells).map((column, at) => [column, at]));
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const at = columns;
    const read: Cells = (column) => cells[at.get(column) ?? -1] ?? '';
    const problem = shapeProblem(cells, columns.size, format);
    yield problem === undefined ? { line, cells: read } : { line, cells: read, problem };
  }
}

function tableRows(file: InputFile, format: 'csv' | 'xlsx'): AsyncIterable<TableRow> {
  return format === 'xlsx' ? readXlsxRows(file) : readCsvRows(file);
}

/** A spreadsheet leaves out empty cells at the end of a row; in a text file a short row may be a damaged one. */
function shapeProblem(cells: readonly string[], wanted: number, format: TableFormat): RowProblem | undefined {
  if (cells.length < wanted && format === 'csv') {
    return { code: 'cells-missing', value: '', parameters: { have: cells.length, wanted } };
  }
  const beyond = cells.slice(wanted).filter((cell) => cell.trim() !== '');
  return beyond.length > 0 ? { code: 'cells-beyond', value: shownValue(beyond.join(' | ')) } : undefined;
}

async function* objectsIn(file: InputFile): AsyncGenerator<FileRow> {
  for await (const { line, value } of readJsonLines(file, { keepMalformed: true })) {
    if (isObject(value)) yield { line, cells: (column) => textOf(value[column]) };
    else yield { line, cells: () => '', problem: { code: 'row-malformed', value: '' } };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join('; ');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** The file, and how far it has been read. */
export function counting(file: InputFile): { file: InputFile; bytes: () => number } {
  let bytes = 0;
  async function* open(): AsyncGenerator<Uint8Array> {
    bytes = 0;
    for await (const part of file.open()) {
      bytes += part.length;
      yield part;
    }
  }
  return { file: { ...file, open }, bytes: () => bytes };
}

/** The uploaded file as the readers want it. Errors: `not-found` when it is not in the store. */
export async function storedFile(files: FileStore, sha256: string, name: string): Promise<InputFile> {
  if (!(await files.has(sha256))) throw commonFault('not-found');
  return { name, path: files.pathOf(sha256), open: () => files.open(sha256) };
}
