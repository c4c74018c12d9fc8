import { fileFault } from './file-fault.ts';
import type { InputFile } from './input-file.ts';
import { type TableLimits, type TableRow, tableLimits } from './table-row.ts';
import { readWorkbook, richText, type Workbook } from './xlsx-workbook.ts';
import { childOf, readXmlRecords, type XmlElement } from './xml-records.ts';
import { openZip, type ZipLimits } from './zip-entries.ts';

export interface XlsxOptions {
  /** Left out: the first visible sheet. */
  sheet?: string;
  limits?: TableLimits;
  zip?: ZipLimits;
}

/**
 * The rows of one sheet of an XLSX workbook (ECMA-376), streaming; shared strings are held in memory.
 * A formula gives the value the spreadsheet last computed, never the formula; dates come as ISO dates; rows without
 * any text are left out. Errors: `xlsx-malformed`, `limit-passed` (also a ZIP bomb), and those of `readXmlRecords`.
 */
export async function* readXlsxRows(file: InputFile, options: XlsxOptions = {}): AsyncGenerator<TableRow> {
  const limits = options.limits ?? tableLimits;
  const zip = await openZip(file, options.zip);
  try {
    const workbook = await readWorkbook(file, zip.files);
    const sheet =
      options.sheet === undefined
        ? (workbook.sheets.find((s) => !s.hidden) ?? workbook.sheets[0])
        : workbook.sheets.find((s) => s.name === options.sheet);
    if (sheet === undefined)
      throw fileFault('xlsx-malformed', { file: file.name }, `sheet ${options.sheet ?? 1} missing`);
    let line = 0;
    for await (const row of readXmlRecords(sheet.file, new Set(['row']))) {
      if (row.name !== 'row') continue;
      line = Number(row.attributes['r'] ?? line + 1);
      const cells = cellsOf(row, workbook, limits);
      if (cells === undefined)
        throw fileFault('limit-passed', { file: file.name, line }, `cells > ${limits.cellsInRow}`);
      if (cells.some((cell) => cell !== '')) yield { line, cells };
    }
  } finally {
    zip.close();
  }
}

/** The names of the sheets in the order of the workbook. */
export async function sheetNames(file: InputFile): Promise<string[]> {
  const zip = await openZip(file);
  try {
    return (await readWorkbook(file, zip.files)).sheets.map((sheet) => sheet.name);
  } finally {
    zip.close();
  }
}

function cellsOf(row: XmlElement, workbook: Workbook, limits: TableLimits): string[] | undefined {
  const cells: string[] = [];
  for (const cell of row.children) {
    if (cell.name !== 'c') continue;
    const at = columnOf(cell.attributes['r']) ?? cells.length;
    if (at >= limits.cellsInRow) return undefined;
    while (cells.length < at) cells.push('');
    cells[at] = valueOf(cell, workbook);
  }
  return cells;
}

/** Column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function valueOf(cell: XmlElement, workbook: Workbook): string {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const item = childOf(cell, 'is');
    return item === undefined ? '' : richText(item);
  }
  const value = childOf(cell, 'v')?.text ?? '';
  if (type === 's') return workbook.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type === 'n' && workbook.dateStyles[Number(cell.attributes['s'] ?? -1)] === true) {
    return isoDateOf(Number(value), workbook.from1904) ?? value;
  }
  return type === 'n' ? plainNumber(value) : value;
}

const DAY = 86_400_000;

/** A serial day number to an ISO date; the 1900 system counts a 29 February 1900 that never was (§18.17.4.1). */
function isoDateOf(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(epoch + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Long identity numbers are stored as `1.0293847560000001E14`; they must come back as digits. */
function plainNumber(value: string): string {
  if (!/[eE]/.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}
